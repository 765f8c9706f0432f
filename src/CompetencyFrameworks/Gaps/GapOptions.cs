using System.Diagnostics.CodeAnalysis;

namespace CompetencyFrameworks;

/// <summary>What a gap report covers. Options never change; <see cref="WithKinds"/> returns others.</summary>
public sealed class GapOptions
{
    private readonly RequirementKind[] kinds;

    // Made when it is first asked for. Two threads may both make it, and make the same.
    private IReadOnlyList<RequirementKind>? list;

    private GapOptions(RequirementKind[] kinds) => this.kinds = kinds;

    /// <summary>All kinds of requirements but the optional ones.</summary>
    public static GapOptions Default { get; } = new([RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional]);

    /// <summary>The kinds of requirements that are covered, strongest first, each once.</summary>
    public IReadOnlyList<RequirementKind> Kinds => list ??= Array.AsReadOnly(kinds);

    /// <summary>Returns options that cover only some kinds of requirements.</summary>
    /// <param name="kinds">The kinds, in any order; repetition does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none, or one of them is not a kind.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Options are made from options; the kinds are the only ones yet.")]
    public GapOptions WithKinds(params RequirementKind[] kinds)
    {
        RequirementKind[] chosen = [.. Guard.NotNull(kinds).Distinct().OrderBy(kind => kind)];
        if (chosen.Length == 0)
        {
            throw new ArgumentException("Choose at least one kind of requirement.", nameof(kinds));
        }

        return chosen.All(kind => kind is >= RequirementKind.Core and <= RequirementKind.Optional)
            ? new GapOptions(chosen)
            : throw new ArgumentException("The kinds of requirements are Core, Functional, Additional and Optional.", nameof(kinds));
    }

    /// <summary>Returns the kinds that are covered.</summary>
    public override string ToString() => string.Join(", ", kinds);

    internal bool Covers(RequirementKind kind)
    {
        foreach (RequirementKind covered in kinds)
        {
            if (covered == kind)
            {
                return true;
            }
        }

        return false;
    }
}
