namespace CompetencyFrameworks;

/// <summary>A competency as one role asks for it and as another one does. Two are equal when competency, and what is asked before and after, are.</summary>
[TypeFormatterSource]
public sealed class RequirementChange : IEquatable<RequirementChange>
{
    internal RequirementChange(Requirement? before, Requirement? after, int rungs)
    {
        Before = before;
        After = after;
        Rungs = rungs;
    }

    /// <summary>What the role left asks for; <see langword="null"/> for a competency that is gained.</summary>
    public Requirement? Before { get; }

    /// <summary>What the role taken up asks for; <see langword="null"/> for a competency that is dropped or does not apply there.</summary>
    public Requirement? After { get; }

    /// <summary>The competency.</summary>
    public Competency Competency => (After ?? Before)!.Competency;

    /// <summary>
    /// The rungs to climb: the number of levels that apply to the competency above the one asked for before, up to the one asked for after; 1 for a unit that
    /// is gained, 0 where nothing more is asked for.
    /// </summary>
    public int Rungs { get; }

    /// <summary>Returns whether another change is about the same competency, asked for alike.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RequirementChange? other) =>
        other is not null && ModelKey.AreSame(Competency, other.Competency) && AreAlike(Before, other.Before) && AreAlike(After, other.After);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequirementChange);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Before?.Rank, After?.Rank).GetHashCode();

    /// <summary>Returns the competency, what was asked for and what is.</summary>
    public override string ToString() => $"{Competency}: {Describe(Before)} -> {Describe(After)}";

    private static bool AreAlike(Requirement? one, Requirement? other) =>
        one is null ? other is null : other is not null && one.Rank == other.Rank && one.Kind == other.Kind && one.Weight == other.Weight;

    private static string Describe(Requirement? requirement) => requirement is null ? "not asked for" : requirement.Level?.Title ?? "asked for";
}
