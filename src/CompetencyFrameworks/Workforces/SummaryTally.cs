namespace CompetencyFrameworks;

/// <summary>Adds up what people have and lack of a role: of all of them from the counts of the columns, of groups person by person.</summary>
internal sealed class SummaryTally
{
    private readonly WorkforceGaps gaps;
    private readonly GapTally[][] tallies;
    private readonly int[][] peopleByOpen;
    private readonly int[] people;
    private readonly int[] ready;
    private readonly decimal[] progress;
    private readonly long[] rungs;

    private SummaryTally(WorkforceGaps gaps, int groups)
    {
        this.gaps = gaps;
        int asked = gaps.Columns.Asked.Length;
        tallies = [.. Enumerable.Range(0, groups).Select(_ => new GapTally[asked])];
        peopleByOpen = [.. Enumerable.Range(0, groups).Select(_ => new int[asked + 1])];
        people = new int[groups];
        ready = new int[groups];
        progress = new decimal[groups];
        rungs = new long[groups];
    }

    public static WorkforceGapSummary OfAll(WorkforceGaps gaps)
    {
        var tally = new SummaryTally(gaps, 1);
        tally.CountPeople(_ => 0);
        for (int i = 0; i < gaps.Columns.Asked.Length; i++)
        {
            AskedColumn asked = gaps.Columns.Asked[i];
            tally.tallies[0][i] = GapTally.Of(asked, gaps.Count);
            for (int step = 1; step <= asked.Column.Steps; step++)
            {
                tally.AddStep(0, asked, step, asked.Column.CountAt(step));
            }
        }

        return tally.ToSummary(0);
    }

    public static WorkforceGapSummary[] OfGroups(WorkforceGaps gaps, int[] groupOf, int groups)
    {
        var tally = new SummaryTally(gaps, groups);
        tally.CountPeople(place => groupOf[place]);
        Span<int> codes = stackalloc int[BitWords.Length];
        for (int i = 0; i < gaps.Columns.Asked.Length; i++)
        {
            AskedColumn asked = gaps.Columns.Asked[i];
            for (int first = 0; first < groupOf.Length; first += codes.Length)
            {
                int length = Math.Min(codes.Length, groupOf.Length - first);
                asked.Column.CopyCodes(first, codes.Slice(0, length));
                for (int k = 0; k < length; k++)
                {
                    int group = groupOf[first + k];
                    tally.tallies[group][i] += GapTally.Of(asked, codes[k]);
                    tally.AddStep(group, asked, codes[k] - 1, 1);
                }
            }
        }

        return [.. Enumerable.Range(0, groups).Select(tally.ToSummary)];
    }

    private void CountPeople(Func<int, int> groupOf)
    {
        for (int place = 0; place < gaps.Count; place++)
        {
            int group = groupOf(place);
            people[group]++;
            ready[group] += gaps.IsReady(place) ? 1 : 0;
            peopleByOpen[group][gaps.OpenAt(place)]++;
        }
    }

    private void AddStep(int group, AskedColumn asked, int step, int count)
    {
        if (step > 0 && count > 0)
        {
            progress[group] += asked.Requirement.Weight * asked.ProgressAt(step) * count;
            rungs[group] += asked.IsUnit ? 0 : (long)Math.Min(step, asked.Step) * count;
        }
    }

    private WorkforceGapSummary ToSummary(int group)
    {
        AskedColumn[] asked = gaps.Columns.Asked;
        decimal credits = 0;
        for (int i = 0; i < asked.Length; i++)
        {
            credits += asked[i].Credit * (tallies[group][i].Partial + tallies[group][i].Missing);
        }

        return new WorkforceGapSummary(
            gaps.Role,
            gaps.Options,
            people[group],
            ready[group],
            peopleByOpen[group],
            [.. asked.Select((one, i) => new RequirementGapCounts(one.Requirement, tallies[group][i]))],
            (credits, (gaps.Columns.Rungs * people[group]) - rungs[group], progress[group]));
    }
}
