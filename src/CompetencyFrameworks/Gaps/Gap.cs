namespace CompetencyFrameworks;

/// <summary>
/// One requirement of a role beside what a person holds of it, satisfied or open. Two are equal when competency, kind, weight, ranks and assessment are.
/// </summary>
[TypeFormatterSource]
public sealed class Gap : IEquatable<Gap>
{
    // Sums of values with few decimal places are exact in any order; those of thirds and sevenths are not.
    private const int ProgressDecimals = 12;

    // Found when it is asked for, as few readers of a report do. Two threads may both find it, and find the same.
    private IReadOnlyList<ExpectedEvidence>? evidence;

    internal Gap(Requirement requirement, Holding? holding)
    {
        Requirement = requirement;
        IsAssessed = holding is not null;
        int held = holding?.RankOn(requirement.Competency, "target") ?? 0;
        int required = requirement.Rank;
        Held = holding is null ? Attainment.NotAssessed : Attainment.Of(Competency, held);
        Required = Attainment.Of(Competency, required);
        Status = StatusOf(held, required);
        if (Status is GapStatus.Met or GapStatus.Exceeded)
        {
            Progress = 1;
            return;
        }

        Shortfall = Competency.CountApplicable(held, required);
        int asked = Competency.CountApplicable(0, required);
        Progress = ProgressOf(asked - Shortfall, asked);
    }

    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>The competency that is asked for.</summary>
    public Competency Competency => Requirement.Competency;

    /// <summary>The part that the requirement plays.</summary>
    public RequirementKind Kind => Requirement.Kind;

    /// <summary>How the rank held stands to the rank asked for.</summary>
    public GapStatus Status { get; }

    /// <summary>Whether anything is recorded, be it "none". It changes no figure and no order.</summary>
    public bool IsAssessed { get; }

    /// <summary>Whether the rank asked for, or a higher one, is held.</summary>
    public bool IsSatisfied => Status is GapStatus.Met or GapStatus.Exceeded;

    /// <summary>Whether the rank asked for is not held.</summary>
    public bool IsOpen => !IsSatisfied;

    /// <summary>What is held.</summary>
    public Attainment Held { get; }

    /// <summary>What is asked for.</summary>
    public Attainment Required { get; }

    /// <summary>
    /// The rungs that are missing: the number of levels that apply to the competency, above the one held and up to the one asked for; 0 where satisfied, 1
    /// for a unit that is not held.
    /// </summary>
    public int Shortfall { get; }

    /// <summary>
    /// How far along the requirement is, 0 to 1: the applicable levels held, up to the one asked for, over the applicable levels up to it; for a unit 0 or 1.
    /// Rounded to 12 decimal places, half to even.
    /// </summary>
    public decimal Progress { get; }

    /// <summary>
    /// What has to be shown to close the gap; empty for a satisfied requirement. For a unit its assessment criteria; for a graded competency the statements
    /// of every applicable level above the one held, up to the one asked for, lowest level first. Where a level has no statements of the competency's own, the
    /// ladder's description of the level stands, marked as general; where there is none either, the level stands without a text.
    /// </summary>
    public IReadOnlyList<ExpectedEvidence> ExpectedEvidence => evidence ??= Array.AsReadOnly(IsSatisfied ? [] : Evidence().ToArray());

    /// <summary>
    /// Whether the framework states anything to show; <see langword="false"/> for a satisfied requirement. A unit without assessment criteria has an open gap
    /// with nothing stated.
    /// </summary>
    public bool IsEvidenceStated => ExpectedEvidence.Any(expected => expected.Text is not null);

    /// <summary>Returns whether another gap is about the same competency, asked for and held alike.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Gap? other) =>
        other is not null
        && ModelKey.AreSame(Competency, other.Competency)
        && Kind == other.Kind
        && Requirement.Weight == other.Requirement.Weight
        && IsAssessed == other.IsAssessed
        && Held.Equals(other.Held)
        && Required.Equals(other.Required);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Gap);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Kind, Held.Rank, Required.Rank, IsAssessed).GetHashCode();

    /// <summary>Returns the competency, what is held and what is asked for.</summary>
    public override string ToString() => $"{Competency}: {Held} -> {Required}";

    /// <summary>How what is held stands to what is asked for, be both ranks or both numbers of applicable levels.</summary>
    internal static GapStatus StatusOf(int held, int required) =>
        held == 0 ? GapStatus.Missing : held < required ? GapStatus.Partial : held == required ? GapStatus.Met : GapStatus.Exceeded;

    /// <summary>How far along a requirement is of which so many applicable levels are held, of so many that are asked for.</summary>
    internal static decimal ProgressOf(int held, int asked) => held >= asked ? 1 : Math.Round((decimal)held / asked, ProgressDecimals, MidpointRounding.ToEven);

    private IEnumerable<ExpectedEvidence> Evidence() => Competency switch
    {
        UnitOfCompetency unit => unit.AssessmentCriteria.Select(criterion => new ExpectedEvidence(null, criterion.Text, criterion)),
        GradedCompetency graded => graded.ApplicableLevels
            .Where(level => level.Rank > Held.Rank && level.Rank <= Required.Rank)
            .SelectMany(level => Evidence(graded, level)),
        _ => [],
    };

    private static IEnumerable<ExpectedEvidence> Evidence(GradedCompetency graded, Level level)
    {
        IReadOnlyList<Statement> statements = graded.StatementsAt(level);
        return statements.Count > 0
            ? statements.Select(statement => new ExpectedEvidence(level, statement.Text, statement))
            : [new ExpectedEvidence(level, level.Description, null)];
    }
}
