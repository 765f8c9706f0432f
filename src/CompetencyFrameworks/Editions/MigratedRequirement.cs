namespace CompetencyFrameworks;

/// <summary>What became of a requirement of a role, or of the parts of a merge, in another edition. Two are equal when they say the same.</summary>
public sealed class MigratedRequirement : MigratedCompetency, IEquatable<MigratedRequirement>
{
    internal MigratedRequirement(CompetencyMigration migration, IReadOnlyList<Requirement> before, IReadOnlyList<Requirement> after)
        : base(migration)
    {
        Before = before;
        After = after;
    }

    /// <summary>What was asked for: one requirement; for a merge those of its parts that were asked for, in the role's order.</summary>
    public IReadOnlyList<Requirement> Before { get; }

    /// <summary>
    /// What is asked for in its place: one requirement where it was kept, renamed or merged; for a split those of the named successors that have its level, one
    /// that is a merge as well aside, as the merge is told of itself; else none.
    /// </summary>
    public IReadOnlyList<Requirement> After { get; }

    /// <summary>Returns whether another one says the same of the same requirements.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(MigratedRequirement? other) =>
        other is not null && IsLike(other) && AreAlike(Before, other.Before) && AreAlike(After, other.After);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MigratedRequirement);

    /// <inheritdoc/>
    public override int GetHashCode() => (Outcome, Before[0].Competency.Id, After.Count).GetHashCode();

    /// <summary>Returns what was asked for, and what became of it.</summary>
    public override string ToString() => $"{string.Join("; ", Before)}. {Reason}";

    private static bool AreAlike(IReadOnlyList<Requirement> some, IReadOnlyList<Requirement> others) =>
        some.Count == others.Count && some.Zip(others, ModelKey.AreSame).All(same => same);
}
