using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Roles × roles, for a heat map: in each cell how much the two ask for alike, as <see cref="RoleTransition.Similarity"/> gives it. It is the same both ways, and 1
/// for a role with itself. Rows and columns go by place, from 0. Two are equal when kinds, roles and cells are.
/// </summary>
[TypeFormatterSource]
public sealed partial class RoleSimilarityMatrix : IEquatable<RoleSimilarityMatrix>
{
    // Row by row up to the role itself: what is above is the same as below.
    private readonly Ratio[][] cells;

    internal RoleSimilarityMatrix(Role[] roles, GapOptions options)
    {
        Options = options;
        Roles = Array.AsReadOnly(roles);
        cells = [.. roles.Select((role, row) => roles.Take(row + 1).Select(other => role.TransitionTo(other, options).Similarity).ToArray())];
    }

    /// <summary>The kinds of requirements that are compared.</summary>
    public GapOptions Options { get; }

    /// <summary>The roles, in the order in which they were given: the rows and the columns.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Returns how much two roles ask for alike, 0 to 1.</summary>
    /// <param name="row">The place of the one role.</param>
    /// <param name="column">The place of the other role.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Ratio SimilarityAt(int row, int column)
    {
        MatrixPlaces.Checked(row, Roles.Count, nameof(row));
        MatrixPlaces.Checked(column, Roles.Count, nameof(column));
        return cells[Math.Max(row, column)][Math.Min(row, column)];
    }

    /// <summary>Returns whether another matrix has the same kinds, roles and cells.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RoleSimilarityMatrix? other) =>
        other is not null && Options.Kinds.SequenceEqual(other.Options.Kinds) && Roles.Count == other.Roles.Count && Roles.Zip(other.Roles, ModelKey.AreSame).All(same => same)
        && cells.Zip(other.cells, (one, beside) => one.SequenceEqual(beside)).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleSimilarityMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => (Roles.Count, Roles.Count == 0 ? "" : Roles[0].Id).GetHashCode();

    /// <summary>Returns the size.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:#,0} × {0:#,0} {1}", Roles.Count, Roles.Count == 1 ? "role" : "roles");
}
