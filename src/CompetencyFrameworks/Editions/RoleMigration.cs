using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// A role carried over to another edition of a framework, and what became of each of its requirements. Two are equal when role and requirements are.
/// </summary>
public sealed partial class RoleMigration : IEquatable<RoleMigration>
{
    internal RoleMigration(Role role, MigratedRequirement[] requirements)
    {
        Role = role;
        Requirements = Array.AsReadOnly(requirements);
        Kept = With(requirements, MigrationOutcome.Kept);
        Renamed = With(requirements, MigrationOutcome.Renamed);
        Split = With(requirements, MigrationOutcome.Split);
        Merged = With(requirements, MigrationOutcome.Merged);
        PartlyMerged = With(requirements, MigrationOutcome.PartlyMerged);
        Lost = With(requirements, MigrationOutcome.Lost);
        Review = Array.AsReadOnly(Array.FindAll(requirements, one => one.NeedsReview));
    }

    /// <summary>
    /// A role of the same id and title that asks for competencies of the new edition. Requirements of other frameworks are as they were, and the order is, too: a
    /// merge stands where the first of its parts did.
    /// </summary>
    public Role Role { get; }

    /// <summary>
    /// What became of each requirement of the old edition, in the role's order; the parts of a merge together, where the first of them stands. After several
    /// editions: of each edition, one after the other.
    /// </summary>
    public IReadOnlyList<MigratedRequirement> Requirements { get; }

    /// <summary>The requirements that were kept under the same id, those to be reviewed among them.</summary>
    public IReadOnlyList<MigratedRequirement> Kept { get; }

    /// <summary>The requirements whose competency has another id.</summary>
    public IReadOnlyList<MigratedRequirement> Renamed { get; }

    /// <summary>The requirements whose competency was split, with its successors.</summary>
    public IReadOnlyList<MigratedRequirement> Split { get; }

    /// <summary>The requirements that were merged: the role asked for all parts.</summary>
    public IReadOnlyList<MigratedRequirement> Merged { get; }

    /// <summary>The requirements of which the role asked only for some parts of a merge: it does not ask for the merged competency.</summary>
    public IReadOnlyList<MigratedRequirement> PartlyMerged { get; }

    /// <summary>The requirements whose competency or level is gone.</summary>
    public IReadOnlyList<MigratedRequirement> Lost { get; }

    /// <summary>The requirements that were kept and that somebody should look at again: <see cref="MigratedCompetency.NeedsReview"/>.</summary>
    public IReadOnlyList<MigratedRequirement> Review { get; }

    /// <summary>Returns whether another migration gives the same role for the same reasons.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RoleMigration? other) => other is not null && ModelKey.AreSame(Role, other.Role) && Requirements.SequenceEqual(other.Requirements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleMigration);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role.Id, Requirements.Count).GetHashCode();

    /// <summary>Returns the role, and how many requirements were kept, renamed, split, merged and lost.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1} kept, {2} of them to review, {3} renamed, {4} split, {5} merged, {6} partly merged, {7} lost",
        Role,
        Kept.Count,
        Review.Count,
        Renamed.Count,
        Split.Count,
        Merged.Count,
        PartlyMerged.Count,
        Lost.Count);

    private static IReadOnlyList<MigratedRequirement> With(MigratedRequirement[] all, MigrationOutcome outcome) =>
        Array.AsReadOnly(Array.FindAll(all, one => one.Outcome == outcome));
}
