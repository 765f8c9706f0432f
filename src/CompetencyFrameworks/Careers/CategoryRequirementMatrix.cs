using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Roles × the categories of what they ask for, for a heat map: in each cell how many requirements the role has in the category. Rows and columns go by place,
/// from 0. Two are equal when their matrices of requirements are.
/// </summary>
[TypeFormatterSource]
public sealed partial class CategoryRequirementMatrix : IEquatable<CategoryRequirementMatrix>
{
    private readonly RequirementMatrix matrix;
    private readonly int[][] competencies;

    internal CategoryRequirementMatrix(RequirementMatrix matrix)
    {
        this.matrix = matrix;
        var columns = Enumerable.Range(0, matrix.Competencies.Count)
            .GroupBy(column => (matrix.Competencies[column].Framework, matrix.Competencies[column].Category))
            .ToArray();
        Categories = Array.AsReadOnly(Array.ConvertAll(columns, column => column.Key.Category));
        Frameworks = Array.AsReadOnly(Array.ConvertAll(columns, column => column.Key.Framework));
        competencies = Array.ConvertAll(columns, column => column.ToArray());
    }

    /// <summary>The kinds of requirements that are covered.</summary>
    public GapOptions Options => matrix.Options;

    /// <summary>The roles, in the order in which they were given: the rows.</summary>
    public IReadOnlyList<Role> Roles => matrix.Roles;

    /// <summary>
    /// The categories, in the order in which <see cref="RequirementMatrix.Competencies"/> first reaches them: the columns. It is the competency's own category, not
    /// those above it; <see langword="null"/> stands for the competencies of a framework that are in none.
    /// </summary>
    public IReadOnlyList<Category?> Categories { get; }

    /// <summary>The frameworks of the categories, one for each column.</summary>
    public IReadOnlyList<CompetencyFramework> Frameworks { get; }

    /// <summary>Returns how many requirements a role has in a category.</summary>
    /// <param name="row">The place of the role.</param>
    /// <param name="column">The place of the category.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int CountAt(int row, int column)
    {
        MatrixPlaces.Checked(row, Roles.Count, nameof(row));
        return competencies[MatrixPlaces.Checked(column, Categories.Count, nameof(column))].Count(place => matrix.RequirementAt(row, place) is not null);
    }

    /// <summary>Returns whether another one has the same kinds, roles and requirements.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CategoryRequirementMatrix? other) => other is not null && matrix.Equals(other.matrix);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryRequirementMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => matrix.GetHashCode();

    /// <summary>Returns the size.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0:#,0} {1} × {2:#,0} {3}",
        Roles.Count,
        Roles.Count == 1 ? "role" : "roles",
        Categories.Count,
        Categories.Count == 1 ? "category" : "categories");
}
