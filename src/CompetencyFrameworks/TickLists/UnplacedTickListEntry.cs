namespace CompetencyFrameworks;

/// <summary>
/// An entry of a tick list file, or the statements of one, that name something the catalogue does not have. It is kept and written back as it was. Two are equal
/// when all that the file says is; the reason does not count.
/// </summary>
[TypeFormatterSource]
public sealed class UnplacedTickListEntry : IEquatable<UnplacedTickListEntry>
{
    internal UnplacedTickListEntry(string frameworkId, string edition, string competencyId, string? levelId, StatementReference[] statements, string reason)
    {
        FrameworkId = frameworkId;
        Edition = edition;
        CompetencyId = competencyId;
        LevelId = levelId;
        Statements = Array.AsReadOnly(statements);
        Reason = reason;
    }

    /// <summary>The id of the framework.</summary>
    public string FrameworkId { get; }

    /// <summary>The edition of the framework.</summary>
    public string Edition { get; }

    /// <summary>The id of the competency.</summary>
    public string CompetencyId { get; }

    /// <summary>The id of the level; <see langword="null"/> where the file names none.</summary>
    public string? LevelId { get; }

    /// <summary>
    /// The statements that could not be placed, in the order of the file: all of the entry where the framework, the competency or the level is unknown, or else the
    /// unknown ones.
    /// </summary>
    public IReadOnlyList<StatementReference> Statements { get; }

    /// <summary>Why the statements could not be placed, for people.</summary>
    public string Reason { get; }

    internal bool IsOf(string frameworkId, string competencyId, string? levelId) =>
        FrameworkId == frameworkId && CompetencyId == competencyId && LevelId == levelId;

    /// <summary>Returns whether another unplaced entry says the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(UnplacedTickListEntry? other) =>
        other is not null && IsOf(other.FrameworkId, other.CompetencyId, other.LevelId) && Edition == other.Edition && Statements.SequenceEqual(other.Statements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnplacedTickListEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => (FrameworkId, Edition, CompetencyId, LevelId, Statements.Count).GetHashCode();

    /// <summary>Returns what the file names, and why it could not be placed.</summary>
    public override string ToString() =>
        $"{CompetencyId}{(LevelId is null ? "" : " at " + LevelId)} of {FrameworkId}, edition {Edition}: {Reason}";
}
