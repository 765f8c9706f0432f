using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>
/// Counts how many people stand where on the way to each requirement of a role, and makes a summary of it. Of a requirement those who stand beyond what is asked
/// for count with those who have just that.
/// </summary>
internal sealed class SummaryTally
{
    private readonly WorkforceGaps gaps;
    private readonly int[] peopleByOpen;

    // For each requirement a row of counts: at 0 of whom nothing is recorded, at 1 who has none, at 1 + s who is at step s.
    private readonly long[][] counts;
    private int people;
    private int ready;

    private SummaryTally(WorkforceGaps gaps)
    {
        this.gaps = gaps;
        peopleByOpen = new int[gaps.Columns.Asked.Length + 1];
        counts = Array.ConvertAll(gaps.Columns.Asked, asked => new long[asked.Step + 2]);
    }

    /// <summary>All people, from what the columns have counted.</summary>
    public static WorkforceGapSummary OfAll(WorkforceGaps gaps)
    {
        var tally = new SummaryTally(gaps);
        for (int place = 0; place < gaps.Count; place++)
        {
            tally.AddPerson(place);
        }

        for (int i = 0; i < tally.counts.Length; i++)
        {
            AskedColumn asked = gaps.Columns.Asked[i];
            tally.counts[i][0] = gaps.Count - asked.Column.Recorded;
            tally.counts[i][asked.Step + 1] = asked.CountSatisfied;
            for (int step = 0; step < asked.Step; step++)
            {
                tally.counts[i][step + 1] = asked.Column.CountAt(step);
            }
        }

        return tally.ToSummary();
    }

    /// <summary>Groups of people, person by person.</summary>
    public static WorkforceGapSummary[] OfGroups(WorkforceGaps gaps, int[] groupOf, int groups)
    {
        SummaryTally[] tallies = [.. Enumerable.Range(0, groups).Select(_ => new SummaryTally(gaps))];
        for (int place = 0; place < groupOf.Length; place++)
        {
            tallies[groupOf[place]].AddPerson(place);
        }

        for (int i = 0; i < gaps.Columns.Asked.Length; i++)
        {
            AddCodes(gaps.Columns.Asked[i], groupOf, Array.ConvertAll(tallies, tally => tally.counts[i]));
        }

        return Array.ConvertAll(tallies, tally => tally.ToSummary());
    }

    private void AddPerson(int place)
    {
        people++;
        ready += gaps.IsReady(place) ? 1 : 0;
        peopleByOpen[gaps.OpenAt(place)]++;
    }

    [MethodImpl(BitWords.AtOnce)]
    private static void AddCodes(AskedColumn asked, int[] groupOf, long[][] counts)
    {
        Span<int> codes = stackalloc int[BitWords.Length];
        for (int first = 0; first < groupOf.Length; first += codes.Length)
        {
            int length = Math.Min(codes.Length, groupOf.Length - first);
            asked.Column.CopyCodes(first, codes.Slice(0, length));
            for (int i = 0; i < length; i++)
            {
                counts[groupOf[first + i]][Math.Min(codes[i], asked.Step + 1)]++;
            }
        }
    }

    private WorkforceGapSummary ToSummary() => new(
        gaps.Target, gaps.Options, people, ready, peopleByOpen, [.. gaps.Columns.Asked.Select((asked, i) => new RequirementGapCounts(asked.Requirement, counts[i]))]);
}
