namespace CompetencyFrameworks;

/// <summary>What became of a holding of a profile, or of the parts of a merge, in another edition. Two are equal when they say the same.</summary>
public sealed class MigratedHolding : MigratedCompetency, IEquatable<MigratedHolding>
{
    internal MigratedHolding(CompetencyMigration migration, IReadOnlyList<Holding> before, IReadOnlyList<Holding> after)
        : base(migration)
    {
        Before = before;
        After = after;
    }

    /// <summary>What was recorded: one holding; for a merge those of its parts that were recorded, in ordinal order of their ids.</summary>
    public IReadOnlyList<Holding> Before { get; }

    /// <summary>
    /// What is recorded in its place: one holding where it was kept, renamed or merged; for a split those of the named successors that have its level, one that is
    /// a merge as well aside, as the merge is told of itself; else none.
    /// </summary>
    public IReadOnlyList<Holding> After { get; }

    /// <summary>Returns whether another one says the same of the same holdings.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(MigratedHolding? other) => other is not null && IsLike(other) && Before.SequenceEqual(other.Before) && After.SequenceEqual(other.After);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MigratedHolding);

    /// <inheritdoc/>
    public override int GetHashCode() => (Outcome, Before[0], After.Count).GetHashCode();

    /// <summary>Returns what was recorded, and what became of it.</summary>
    public override string ToString() => $"{string.Join("; ", Before)}. {Reason}";
}
