using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// A profile carried over to another edition of a framework, and what became of each of its holdings. Nothing is lost without a word. Two are equal when profile
/// and holdings are.
/// </summary>
public sealed partial class Migration : IEquatable<Migration>
{
    internal Migration(CompetencyProfile profile, MigratedHolding[] holdings, UnplacedHolding[] unplaced)
    {
        Profile = profile;
        Holdings = Array.AsReadOnly(holdings);
        Unplaced = Array.AsReadOnly(unplaced);
        Kept = With(holdings, MigrationOutcome.Kept);
        Renamed = With(holdings, MigrationOutcome.Renamed);
        Split = With(holdings, MigrationOutcome.Split);
        Merged = With(holdings, MigrationOutcome.Merged);
        PartlyMerged = With(holdings, MigrationOutcome.PartlyMerged);
        Lost = With(holdings, MigrationOutcome.Lost);
        Review = Array.AsReadOnly(Array.FindAll(holdings, one => one.NeedsReview));
    }

    /// <summary>The profile in the new edition. Holdings of other frameworks are as they were.</summary>
    public CompetencyProfile Profile { get; }

    /// <summary>
    /// What became of each holding of the old edition, in ordinal order of the old ids; the parts of a merge together, where the first of them stands. After
    /// several editions: of each edition, one after the other.
    /// </summary>
    public IReadOnlyList<MigratedHolding> Holdings { get; }

    /// <summary>
    /// What a file recorded of the old edition that the old edition does not have, in ordinal order of the ids: it has no place in the new one either, and is no
    /// longer in the profile.
    /// </summary>
    public IReadOnlyList<UnplacedHolding> Unplaced { get; }

    /// <summary>The holdings that were kept under the same id, those to be reviewed among them.</summary>
    public IReadOnlyList<MigratedHolding> Kept { get; }

    /// <summary>The holdings whose competency has another id.</summary>
    public IReadOnlyList<MigratedHolding> Renamed { get; }

    /// <summary>The holdings whose competency was split, with its successors.</summary>
    public IReadOnlyList<MigratedHolding> Split { get; }

    /// <summary>The holdings that were merged: all parts were there.</summary>
    public IReadOnlyList<MigratedHolding> Merged { get; }

    /// <summary>The holdings of which only some parts of a merge were there: the merged competency is not recorded.</summary>
    public IReadOnlyList<MigratedHolding> PartlyMerged { get; }

    /// <summary>The holdings whose competency or level is gone.</summary>
    public IReadOnlyList<MigratedHolding> Lost { get; }

    /// <summary>The holdings that were kept and that somebody should look at again: <see cref="MigratedCompetency.NeedsReview"/>.</summary>
    public IReadOnlyList<MigratedHolding> Review { get; }

    /// <summary>Returns whether another migration gives the same profile for the same reasons.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Migration? other) =>
        other is not null && Profile.Equals(other.Profile) && Holdings.SequenceEqual(other.Holdings) && Unplaced.SequenceEqual(other.Unplaced);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Migration);

    /// <inheritdoc/>
    public override int GetHashCode() => (Profile, Holdings.Count).GetHashCode();

    /// <summary>Returns whose profile it is, and how many holdings were kept, renamed, split, merged and lost.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1} kept, {2} of them to review, {3} renamed, {4} split, {5} merged, {6} partly merged, {7} lost",
        Profile,
        Kept.Count,
        Review.Count,
        Renamed.Count,
        Split.Count,
        Merged.Count,
        PartlyMerged.Count,
        Lost.Count + Unplaced.Count);

    private static IReadOnlyList<MigratedHolding> With(MigratedHolding[] all, MigrationOutcome outcome) =>
        Array.AsReadOnly(Array.FindAll(all, one => one.Outcome == outcome));
}
