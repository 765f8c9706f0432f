namespace CompetencyFrameworks;

/// <summary>A profile carried over to another edition of a framework, and what became of each of its holdings. Two are equal when profile and holdings are.</summary>
public sealed partial class Migration : EditionMigration<MigratedHolding>, IEquatable<Migration>
{
    internal Migration(CompetencyProfile profile, MigratedHolding[] holdings, UnplacedHolding[] unplaced)
        : base(holdings)
    {
        Profile = profile;
        Unplaced = Array.AsReadOnly(unplaced);
    }

    /// <summary>The profile in the new edition. Holdings of other frameworks are as they were.</summary>
    public CompetencyProfile Profile { get; }

    /// <summary>
    /// What became of each holding of the old edition, in ordinal order of the old ids; the parts of a merge together, where the first of them stands. After
    /// several editions: of each edition, one after the other.
    /// </summary>
    public IReadOnlyList<MigratedHolding> Holdings => All;

    /// <summary>
    /// What a file recorded of the old edition that the old edition does not have, in ordinal order of the ids: it has no place in the new one either, and is no
    /// longer in the profile.
    /// </summary>
    public IReadOnlyList<UnplacedHolding> Unplaced { get; }

    /// <summary>Returns whether another migration gives the same profile for the same reasons.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Migration? other) =>
        other is not null && Profile.Equals(other.Profile) && Holdings.SequenceEqual(other.Holdings) && Unplaced.SequenceEqual(other.Unplaced);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Migration);

    /// <inheritdoc/>
    public override int GetHashCode() => (Profile, Holdings.Count).GetHashCode();

    /// <summary>Returns whose profile it is, and how many holdings were kept, renamed, split, merged and lost, unplaced ones among these.</summary>
    public override string ToString() => Counts(Profile, Unplaced.Count);
}
