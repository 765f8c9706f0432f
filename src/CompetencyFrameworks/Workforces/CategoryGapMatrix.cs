using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// People × categories of a role's requirements, for a heat map: in each cell how many of them are open. Rows and columns go by place, from 0. Two are equal
/// when their matrices of requirements are.
/// </summary>
public sealed partial class CategoryGapMatrix : IEquatable<CategoryGapMatrix>
{
    private readonly GapMatrix matrix;

    internal CategoryGapMatrix(GapMatrix matrix)
    {
        this.matrix = matrix;
        Categories = Array.AsReadOnly(Array.ConvertAll(matrix.CategoryColumns, column => column.Category));
    }

    /// <summary>The role.</summary>
    public Role Role => matrix.Role;

    /// <summary>The ids of the people: the rows.</summary>
    public IReadOnlyList<string> Ids => matrix.Ids;

    /// <summary>
    /// The categories, in the order in which the gap report first reaches them: the columns. <see langword="null"/> stands for the competencies of a framework
    /// that are in none.
    /// </summary>
    public IReadOnlyList<Category?> Categories { get; }

    /// <summary>Returns how many requirements of the category a person has open.</summary>
    /// <param name="row">The place of the person.</param>
    /// <param name="column">The place of the category.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int OpenAt(int row, int column) => Enumerable.Range(0, matrix.Requirements.Count).Count(i => matrix.CategoryColumn[i] == Checked(column) && matrix.IsOpen(row, i));

    /// <summary>Returns how many requirements of the category the role has.</summary>
    /// <param name="column">The place of the category.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public int RequirementsAt(int column) => matrix.CategoryColumn.Count(category => category == Checked(column));

    /// <summary>Returns whether another one has the same role, people and cells.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CategoryGapMatrix? other) => other is not null && matrix.Equals(other.matrix);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryGapMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => matrix.GetHashCode();

    /// <summary>Returns the role and the size.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1:#,0} people × {2} categories", Role.Title, Ids.Count, Categories.Count);

    private int Checked(int column) => (uint)column < (uint)Categories.Count
        ? column
        : throw new ArgumentOutOfRangeException(nameof(column), column, string.Format(CultureInfo.InvariantCulture, "The matrix has {0} categories.", Categories.Count));
}
