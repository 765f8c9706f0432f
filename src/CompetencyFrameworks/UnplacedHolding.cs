namespace CompetencyFrameworks;

/// <summary>
/// A holding of a profile file that names something the catalogue does not have. It is kept and written back as it was. Two are equal when all that the file
/// says is; the reason does not count.
/// </summary>
[TypeFormatterSource]
public sealed class UnplacedHolding : IEquatable<UnplacedHolding>
{
    internal UnplacedHolding(string frameworkId, string edition, string competencyId, string? levelId, bool isNone, string reason)
    {
        FrameworkId = frameworkId;
        Edition = edition;
        CompetencyId = competencyId;
        LevelId = levelId;
        IsNone = isNone;
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

    /// <summary>Whether the file records that nothing is held.</summary>
    public bool IsNone { get; }

    /// <summary>Why the holding could not be placed, for people.</summary>
    public string Reason { get; }

    /// <summary>Returns whether another unplaced holding says the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(UnplacedHolding? other) =>
        other is not null && FrameworkId == other.FrameworkId && Edition == other.Edition && CompetencyId == other.CompetencyId && LevelId == other.LevelId
        && IsNone == other.IsNone;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnplacedHolding);

    /// <inheritdoc/>
    public override int GetHashCode() => (FrameworkId, Edition, CompetencyId, LevelId, IsNone).GetHashCode();

    /// <summary>Returns what the file says, and why it could not be placed.</summary>
    public override string ToString()
    {
        string held = IsNone ? " (none)" : LevelId is null ? "" : $" at {LevelId}";
        return $"{CompetencyId}{held} of {FrameworkId}, edition {Edition}: {Reason}";
    }
}
