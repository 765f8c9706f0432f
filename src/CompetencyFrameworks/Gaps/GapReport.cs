namespace CompetencyFrameworks;

/// <summary>
/// What a person has and lacks of what a role asks for. Every ratio is <see langword="null"/> where there is nothing to cover. Two reports are equal when
/// they are of equal profiles, of the same role and have equal gaps.
/// </summary>
public sealed class GapReport : IEquatable<GapReport>
{
    internal GapReport(CompetencyProfile profile, Role target, GapOptions options, Gap[] requirements)
    {
        Profile = profile;
        Target = target;
        Options = options;
        var satisfied = new List<Gap>(requirements.Length);
        var open = new List<Gap>(requirements.Length);
        int units = 0;
        int unitsHeld = 0;
        decimal credits = 0;
        decimal weights = 0;
        decimal progress = 0;
        foreach (Gap gap in requirements)
        {
            (gap.IsSatisfied ? satisfied : open).Add(gap);
            weights += gap.Requirement.Weight;
            progress += gap.Requirement.Weight * gap.Progress;
            if (gap.Competency is UnitOfCompetency unit)
            {
                units++;
                unitsHeld += gap.IsSatisfied ? 1 : 0;
                UnitsWithoutCredit += unit.Credit is null ? 1 : 0;
                credits += unit.Credit ?? 0;
                CreditsMissing += gap.IsSatisfied ? 0 : unit.Credit ?? 0;
            }
        }

        All = Array.AsReadOnly(requirements);
        Satisfied = Array.AsReadOnly(satisfied.ToArray());
        Open = Array.AsReadOnly(open.ToArray());
        Unplaced = Array.AsReadOnly(profile.Unplaced.Where(IsAskedFor).ToArray());
        NotAssessed = Array.AsReadOnly(open.FindAll(gap => !gap.IsAssessed).ToArray());
        IsReady = open.TrueForAll(gap => gap.Kind == RequirementKind.Optional);
        Coverage = Ratio.Of(satisfied.Count, requirements.Length);
        UnitCoverage = Ratio.Of(unitsHeld, units);
        GradedCoverage = Ratio.Of(satisfied.Count - unitsHeld, requirements.Length - units);
        CreditCoverage = Ratio.Of(credits - CreditsMissing, credits);
        Progress = Ratio.Of(progress, weights);
    }

    /// <summary>The person's profile.</summary>
    public CompetencyProfile Profile { get; }

    /// <summary>The role that the person is compared with.</summary>
    public Role Target { get; }

    /// <summary>What the report covers.</summary>
    public GapOptions Options { get; }

    /// <summary>The requirements of the chosen kinds beside what is held: core, functional, additional, optional; inside a kind in the role's own order.</summary>
    public IReadOnlyList<Gap> All { get; }

    /// <summary>The satisfied ones among <see cref="All"/>, in their order.</summary>
    public IReadOnlyList<Gap> Satisfied { get; }

    /// <summary>The open ones among <see cref="All"/>, in their order.</summary>
    public IReadOnlyList<Gap> Open { get; }

    /// <summary>The open ones of which nothing is recorded, in their order.</summary>
    public IReadOnlyList<Gap> NotAssessed { get; }

    /// <summary>
    /// What the profile holds of the competencies that the role asks for but could not place, as the catalogue it was read against lacked the framework or the
    /// level; it counts for nothing. In the order of <see cref="CompetencyProfile.Unplaced"/>.
    /// </summary>
    public IReadOnlyList<UnplacedHolding> Unplaced { get; }

    /// <summary>Whether every chosen requirement but the optional ones is satisfied; true where the role asks for nothing.</summary>
    public bool IsReady { get; }

    /// <summary>Satisfied requirements of all requirements: the headline.</summary>
    public Ratio? Coverage { get; }

    /// <summary>Units held of the units asked for.</summary>
    public Ratio? UnitCoverage { get; }

    /// <summary>Graded competencies satisfied of those asked for.</summary>
    public Ratio? GradedCoverage { get; }

    /// <summary>Credits of the units held, of the credits of the units asked for; a unit without a stated credit counts 0.</summary>
    public Ratio? CreditCoverage { get; }

    /// <summary>Credits of the units asked for and not held; a unit without a stated credit counts 0.</summary>
    public decimal CreditsMissing { get; }

    /// <summary>The number of units asked for that have no credit stated.</summary>
    public int UnitsWithoutCredit { get; }

    /// <summary>
    /// Progress along all requirements: the sum of weight × <see cref="Gap.Progress"/> over the sum of weights. A higher rank than asked for does not make up
    /// for another requirement.
    /// </summary>
    public Ratio? Progress { get; }

    private bool IsAskedFor(UnplacedHolding holding) => All.Any(gap =>
        gap.Competency.Id == holding.CompetencyId && gap.Competency.Framework.Id == holding.FrameworkId && gap.Competency.Framework.Edition == holding.Edition);

    /// <summary>Returns whether another report has an equal profile, the same role and equal gaps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(GapReport? other) =>
        other is not null && Profile.Equals(other.Profile) && ModelKey.AreSame(Target, other.Target) && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GapReport);

    /// <inheritdoc/>
    public override int GetHashCode() => (Profile, Target.Id, All.Count, Open.Count).GetHashCode();

    /// <summary>Returns person, role and coverage on one line.</summary>
    public override string ToString() =>
        $"{Profile.ShownName} -> {Target.Title}: {(Coverage is null ? "nothing is asked for" : $"{Coverage} satisfied")}";
}
