namespace CompetencyFrameworks;

/// <summary>
/// What a programme design has of the units that a role asks for (section B of the Hong Kong specifications). The role's units are those of the chosen kinds;
/// optional ones are never among them. Two reports are equal when design, role, kinds and units are.
/// </summary>
[TypeFormatterSource]
public sealed partial class ProgrammeReport : IEquatable<ProgrammeReport>
{
    internal ProgrammeReport(ProgrammeDesign design, Role target, GapOptions options)
    {
        Design = design;
        Target = target;
        Options = options;
        Requirement[] asked = target.UnitRequirements(options);
        UnitOfCompetency[] units = Array.ConvertAll(asked, requirement => (UnitOfCompetency)requirement.Competency);
        Matching = Array.AsReadOnly(Array.FindAll(units, design.Teaches));
        Missing = Array.AsReadOnly(Array.FindAll(units, unit => !design.Teaches(unit)));
        var core = new HashSet<Competency>(
            asked.Where(requirement => requirement.Kind == RequirementKind.Core).Select(requirement => requirement.Competency), ModelKey.Comparer);
        MissingCore = Array.AsReadOnly(Missing.Where(core.Contains).ToArray());
        var all = new HashSet<Competency>(units, ModelKey.Comparer);
        Others = Array.AsReadOnly(design.Units.Where(unit => !all.Contains(unit)).ToArray());
        MatchingCredits = Matching.Sum(unit => unit.Credit ?? 0);
        Share = Ratio.Of(Matching.Count, units.Length);
        RequiredShare = target.Qualification?.UnitShare;
        if (RequiredShare is { } required)
        {
            IsScsBased = Share is null ? null : Matching.Count >= required * units.Length;
            RequiredUnits = (int)Math.Ceiling(required * units.Length);
            int needed = RequiredUnits.Value - Matching.Count;
            Completion = Array.AsReadOnly(Missing
                .OrderBy(unit => unit.Credit is null)
                .ThenBy(unit => unit.Credit)
                .Take(Math.Max(0, needed))
                .ToArray());
        }
    }

    /// <summary>The programme design.</summary>
    public ProgrammeDesign Design { get; }

    /// <summary>The role that is asked about.</summary>
    public Role Target { get; }

    /// <summary>The kinds of requirements whose units count.</summary>
    public GapOptions Options { get; }

    /// <summary>The units of the design that the role asks for, in the role's report order.</summary>
    public IReadOnlyList<UnitOfCompetency> Matching { get; }

    /// <summary>The units that the role asks for and the design lacks, in the role's report order.</summary>
    public IReadOnlyList<UnitOfCompetency> Missing { get; }

    /// <summary>The core units among <see cref="Missing"/>, in its order.</summary>
    public IReadOnlyList<UnitOfCompetency> MissingCore { get; }

    /// <summary>The other units of the design, which neither help nor harm, in its order. Units that the role asks for as optional are among them.</summary>
    public IReadOnlyList<UnitOfCompetency> Others { get; }

    /// <summary>Units of the design that the role asks for, of the role's units; <see langword="null"/> for a role without units.</summary>
    public Ratio? Share { get; }

    /// <summary>The share that makes a programme "SCS-based", as the role's qualification states it; <see langword="null"/> where none is stated.</summary>
    public decimal? RequiredShare { get; }

    /// <summary>
    /// Whether the programme is "SCS-based": <see cref="Share"/> is at least <see cref="RequiredShare"/>. <see langword="null"/> where the framework states no
    /// share or the role has no units.
    /// </summary>
    public bool? IsScsBased { get; }

    /// <summary>
    /// The units to add so that the programme becomes "SCS-based": as many of <see cref="Missing"/> as are still needed, fewest credits first, units without a
    /// stated credit last, ties in the role's report order. Empty where none is needed, <see langword="null"/> where no share is stated.
    /// </summary>
    public IReadOnlyList<UnitOfCompetency>? Completion { get; }

    /// <summary>The credits of <see cref="Matching"/>; a unit without a stated credit counts 0.</summary>
    public decimal MatchingCredits { get; }

    /// <summary>The credits of the whole design; a unit without a stated credit counts 0.</summary>
    public decimal Credits => Design.Credits;

    /// <summary>How many of the role's units make a programme "SCS-based"; <see langword="null"/> where no share is stated.</summary>
    internal int? RequiredUnits { get; }

    /// <summary>Returns whether another report is about an equal design and the same role and kinds, with the same units.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ProgrammeReport? other) =>
        other is not null && Design.Equals(other.Design) && ModelKey.AreSame(Target, other.Target) && Options.Kinds.SequenceEqual(other.Options.Kinds)
        && Matching.SequenceEqual(other.Matching, ModelKey.Comparer)
        && Missing.SequenceEqual(other.Missing, ModelKey.Comparer) && MissingCore.SequenceEqual(other.MissingCore, ModelKey.Comparer)
        && RequiredShare == other.RequiredShare;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgrammeReport);

    /// <inheritdoc/>
    public override int GetHashCode() => (Design, Target.Id, Matching.Count).GetHashCode();

    /// <summary>Returns the design, the role and the share.</summary>
    public override string ToString() => $"{Design.Title} for {Target.Title}: {(Share is null ? "the role has no units" : $"{Share} of its units")}";
}
