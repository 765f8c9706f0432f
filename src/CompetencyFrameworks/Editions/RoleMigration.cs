namespace CompetencyFrameworks;

/// <summary>A role carried over to another edition of a framework, and what became of each of its requirements. Two are equal when role and requirements are.</summary>
public sealed partial class RoleMigration : EditionMigration<MigratedRequirement>, IEquatable<RoleMigration>
{
    internal RoleMigration(Role role, MigratedRequirement[] requirements)
        : base(requirements) => Role = role;

    /// <summary>
    /// A role of the same id and title that asks for competencies of the new edition. Requirements of other frameworks are as they were, and the order is, too: a
    /// merge stands where the first of its parts did.
    /// </summary>
    public Role Role { get; }

    /// <summary>
    /// What became of each requirement of the old edition, in the role's order; the parts of a merge together, where the first of them stands. After several
    /// editions: of each edition, one after the other.
    /// </summary>
    public IReadOnlyList<MigratedRequirement> Requirements => All;

    /// <summary>Returns whether another migration gives the same role for the same reasons.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RoleMigration? other) => other is not null && ModelKey.AreSame(Role, other.Role) && Requirements.SequenceEqual(other.Requirements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleMigration);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role.Id, Requirements.Count).GetHashCode();

    /// <summary>Returns the role, and how many requirements were kept, renamed, split, merged and lost.</summary>
    public override string ToString() => Counts(Role, 0);
}
