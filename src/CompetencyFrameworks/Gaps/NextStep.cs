using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>An open requirement at its place among the next steps, with the reasons for the place. Two are equal when gaps and reasons are.</summary>
[TypeFormatterSource]
public sealed class NextStep : IEquatable<NextStep>
{
    private NextStep(Gap gap, Role target)
    {
        Gap = gap;
        OtherRoles = Array.AsReadOnly(gap.Competency.RequiredBy.Where(role => !ReferenceEquals(role, target)).ToArray());
    }

    /// <summary>The open requirement.</summary>
    public Gap Gap { get; }

    /// <summary>The part that the requirement plays: the first reason.</summary>
    public RequirementKind Kind => Gap.Kind;

    /// <summary>
    /// The other roles of the competency's framework that ask for it, in any kind and at any level, in the framework's order. How many there are is the second
    /// reason.
    /// </summary>
    public IReadOnlyList<Role> OtherRoles { get; }

    /// <summary>The credits of a unit, in the framework's own; <see langword="null"/> for a unit without a stated credit and for a graded competency.</summary>
    public decimal? Credit => (Gap.Competency as UnitOfCompetency)?.Credit;

    /// <summary>The rungs to climb in a graded competency, 1 or more; <see langword="null"/> for a unit.</summary>
    public int? Rungs => Gap.Competency is GradedCompetency ? Gap.Shortfall : null;

    /// <summary>The reasons in words, in the order in which they count: the kind, the other roles, the effort.</summary>
    public IReadOnlyList<string> Reasons => Array.AsReadOnly(
    [
        $"{Kind.ToString().ToLowerInvariant()} requirement",
        OtherRoles.Count switch
        {
            0 => "no other role asks for it",
            1 => "1 other role asks for it",
            _ => string.Format(CultureInfo.InvariantCulture, "{0} other roles ask for it", OtherRoles.Count),
        },
        Effort(),
    ]);

    /// <summary>Returns whether another step is about an equal gap, with the same other roles and the same effort.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(NextStep? other) =>
        other is not null && Gap.Equals(other.Gap) && Credit == other.Credit && OtherRoles.Count == other.OtherRoles.Count
        && OtherRoles.Zip(other.OtherRoles, ModelKey.AreSame).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NextStep);

    /// <inheritdoc/>
    public override int GetHashCode() => Gap.GetHashCode();

    /// <summary>Returns the gap and the reasons.</summary>
    public override string ToString() => $"{Gap} ({string.Join("; ", Reasons)})";

    /// <summary>The open gaps of a report as next steps, best first.</summary>
    internal static IReadOnlyList<NextStep> Rank(IReadOnlyList<Gap> open, Role target) => Array.AsReadOnly(open
        .Select(gap => new NextStep(gap, target))
        .OrderBy(step => step.Kind)
        .ThenByDescending(step => step.OtherRoles.Count)
        .ThenBy(step => step.Gap.Competency is GradedCompetency)
        .ThenBy(step => step.Rungs is null && step.Credit is null)
        .ThenBy(step => step.Rungs ?? step.Credit)
        .ToArray());

    private string Effort() => (Rungs, Credit) switch
    {
        (1, _) => "1 rung to climb",
        ({ } rungs, _) => string.Format(CultureInfo.InvariantCulture, "{0} rungs to climb", rungs),
        (_, 1) => "1 credit",
        (_, { } credit) => string.Format(CultureInfo.InvariantCulture, "{0} credits", credit),
        _ => "no credit stated",
    };
}
