namespace CompetencyFrameworks;

public sealed partial class TickList
{
    /// <summary>
    /// Finds the levels that the ticks reach. The level reached is the highest assessable one such that at it, and at every assessable level below, ticked ≥ share ×
    /// all, multiplied in <see cref="decimal"/>. Assessable are the levels that apply to the competency and have at least one statement; others are passed over. A
    /// unit is held where the share of its criteria is met.
    /// </summary>
    /// <param name="options">How the ticks are judged; <see langword="null"/> for <see cref="AssessmentOptions.Default"/>, which asks for all statements.</param>
    /// <returns>The assessment. What could not be placed counts for nothing.</returns>
    public Assessment Assess(AssessmentOptions? options = null)
    {
        options ??= AssessmentOptions.Default;
        var assessed = new List<CompetencyAssessment>();
        var notAssessable = new List<Competency>();
        var notTicked = new List<Competency>();
        int next;
        for (int first = 0; first < entries.Length; first = next)
        {
            Competency competency = entries[first].Competency;
            bool isAnyTicked = false;
            for (next = first; next < entries.Length && ReferenceEquals(entries[next].Competency, competency); next++)
            {
                isAnyTicked |= entries[next].Ticked > 0;
            }

            int[] ranks = AssessableRanks(competency);
            if (ranks.Length == 0)
            {
                notAssessable.Add(competency);
            }
            else if (isAnyTicked)
            {
                assessed.Add(new CompetencyAssessment(
                    competency, Array.ConvertAll(ranks, rank => new LevelAssessment(competency, rank, EntryOf(competency, rank), options.Share))));
            }
            else
            {
                notTicked.Add(competency);
            }
        }

        CompetencyProfile profile = CompetencyProfile.Restore(
            Id, Name, [.. assessed.Select(found => new Holding(found.Competency, found.Reached.Rank))], []);
        return new Assessment(this, options, profile, [.. assessed], [.. notAssessable], [.. notTicked]);
    }

    private TickListEntry? EntryOf(Competency competency, int rank)
    {
        int place = TickListOrder.PlaceOf(entries, competency.Framework.Id, competency.Id, rank);
        return place >= 0 ? entries[place] : null;
    }

    // Rising. The criteria of a unit stand at its one rank.
    private static int[] AssessableRanks(Competency competency)
    {
        IEnumerable<int> ranks = competency is GradedCompetency graded ? graded.ApplicableLevels.Select(level => level.Rank) : [1];
        return [.. ranks.Where(rank => competency.StatementsOfRank(rank).Statements.Count > 0)];
    }
}
