namespace CompetencyFrameworks;

/// <summary>Lays the requirements of two roles side by side.</summary>
internal sealed class RequirementComparison
{
    // Sums of values with few decimal places are exact in any order; those of thirds and sevenths are not.
    private const int ShareDecimals = 12;

    public RequirementComparison(Role from, Role to, GapOptions options)
    {
        var kept = new List<RequirementChange>();
        var raised = new List<RequirementChange>();
        var gained = new List<RequirementChange>();
        foreach (Requirement after in to.InReportOrder.Where(requirement => options.Covers(requirement.Kind)))
        {
            Requirement? before = from.RequirementFor(after.Competency) is { } asked && options.Covers(asked.Kind) ? asked : null;
            int rank = before is null ? 0 : new Holding(before.Competency, before.Rank).RankOn(after.Competency, "target");
            (before is null ? gained : rank < after.Rank ? raised : kept).Add(
                new RequirementChange(before, after, after.Competency.CountApplicable(rank, after.Rank)));
            Add(after.Competency, rank, after.Rank);
        }

        var dropped = new List<RequirementChange>();
        var notApplicable = new List<RequirementChange>();
        foreach (Requirement before in from.InReportOrder.Where(requirement => options.Covers(requirement.Kind)))
        {
            if (to.RequirementFor(before.Competency) is not { } after || !options.Covers(after.Kind))
            {
                bool isLeftOut = to.LeftOut.TryGet(before.Competency.Id, out Competency? left) && ModelKey.AreSame(left, before.Competency);
                (isLeftOut ? notApplicable : dropped).Add(new RequirementChange(before, null, 0));
                Add(before.Competency, before.Rank, 0);
            }
        }

        Kept = Array.AsReadOnly(kept.ToArray());
        Raised = Array.AsReadOnly(raised.ToArray());
        Gained = Array.AsReadOnly(gained.ToArray());
        Dropped = Array.AsReadOnly(dropped.ToArray());
        NotApplicable = Array.AsReadOnly(notApplicable.ToArray());
    }

    public IReadOnlyList<RequirementChange> Kept { get; }

    public IReadOnlyList<RequirementChange> Raised { get; }

    public IReadOnlyList<RequirementChange> Gained { get; }

    public IReadOnlyList<RequirementChange> Dropped { get; }

    public IReadOnlyList<RequirementChange> NotApplicable { get; }

    /// <summary>The sums of the smaller and of the larger shares over the units that either role asks for.</summary>
    public (decimal Shared, decimal All) Units { get; private set; }

    /// <summary>The sums of the smaller and of the larger shares over the graded competencies that either role asks for.</summary>
    public (decimal Shared, decimal All) Graded { get; private set; }

    private void Add(Competency competency, int before, int after)
    {
        decimal smaller = Share(competency, Math.Min(before, after));
        decimal larger = Share(competency, Math.Max(before, after));
        if (competency is UnitOfCompetency)
        {
            Units = (Units.Shared + smaller, Units.All + larger);
        }
        else
        {
            Graded = (Graded.Shared + smaller, Graded.All + larger);
        }
    }

    private static decimal Share(Competency competency, int rank) => competency is GradedCompetency graded
        ? Math.Round((decimal)graded.CountApplicable(0, rank) / graded.ApplicableLevels.Count, ShareDecimals, MidpointRounding.ToEven)
        : rank;
}
