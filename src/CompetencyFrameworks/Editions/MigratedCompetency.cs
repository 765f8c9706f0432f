namespace CompetencyFrameworks;

/// <summary>What became of a competency that a profile records, or a role asks for, in another edition of its framework.</summary>
[TypeFormatterSource]
public abstract class MigratedCompetency
{
    private protected MigratedCompetency(CompetencyMigration migration)
    {
        Outcome = migration.Outcome;
        Successors = migration.Successors;
        Missing = migration.Missing;
        Changes = migration.Changes;
        Reason = migration.Reason;
    }

    /// <summary>What became of it.</summary>
    public MigrationOutcome Outcome { get; }

    /// <summary>
    /// What the new edition has in its place, in the new edition's order: the one competency that it is, or was merged into; all those that it was split into;
    /// empty where it was removed.
    /// </summary>
    public IReadOnlyList<Competency> Successors { get; }

    /// <summary>The parts of a merge that were not there, as the old edition has them, that of the same id first, then in the order of <c>replaces</c>; empty for every other outcome.</summary>
    public IReadOnlyList<Competency> Missing { get; }

    /// <summary>
    /// What is changed about the competency, in the order of the change list, for one that was kept or renamed: title, category, qualification level, credit,
    /// statements, ladder and more; behind it what is changed about its level, where the rank is another one.
    /// </summary>
    public IReadOnlyList<FrameworkChange> Changes { get; }

    /// <summary>Why, in words. Of many competencies the first ten are named.</summary>
    public string Reason { get; }

    /// <summary>
    /// Whether somebody should look at it again: it was kept under the same id, and its title, category, qualification level, credit or statements are changed,
    /// or the rank of its level is.
    /// </summary>
    public bool NeedsReview => Outcome == MigrationOutcome.Kept && Changes.Any(change => change.Kind is not FrameworkChangeKind.DetailChanged);

    private protected bool IsLike(MigratedCompetency other) =>
        Outcome == other.Outcome && Reason == other.Reason && Successors.SequenceEqual(other.Successors, ModelKey.Comparer)
        && Missing.SequenceEqual(other.Missing, ModelKey.Comparer) && Changes.SequenceEqual(other.Changes);
}
