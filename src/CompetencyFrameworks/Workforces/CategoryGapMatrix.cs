using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// People × categories of a role's requirements, for a heat map: in each cell how many of them are open. Rows and columns go by place, from 0. Two are equal
/// when their matrices of requirements are.
/// </summary>
[TypeFormatterSource]
public sealed partial class CategoryGapMatrix : IEquatable<CategoryGapMatrix>
{
    private readonly GapMatrix matrix;

    internal CategoryGapMatrix(GapMatrix matrix)
    {
        this.matrix = matrix;
        Categories = Array.AsReadOnly(Array.ConvertAll(matrix.CategoryColumns, column => column.Category));
        Frameworks = Array.AsReadOnly(Array.ConvertAll(matrix.CategoryColumns, column => column.Framework));
    }

    /// <summary>The role that people are compared with.</summary>
    public Role Target => matrix.Target;

    /// <summary>The ids of the people: the rows.</summary>
    public IReadOnlyList<string> Ids => matrix.Ids;

    /// <summary>
    /// The categories, in the order in which the gap report first reaches them: the columns. <see langword="null"/> stands for the competencies of a framework
    /// that are in none.
    /// </summary>
    public IReadOnlyList<Category?> Categories { get; }

    /// <summary>The frameworks of the categories, one for each column.</summary>
    public IReadOnlyList<CompetencyFramework> Frameworks { get; }

    /// <summary>Returns how many requirements of the category a person has open.</summary>
    /// <param name="row">The place of the person.</param>
    /// <param name="column">The place of the category.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int OpenAt(int row, int column) => matrix.CountOpen(row, Checked(column));

    /// <summary>Returns how many requirements of the category the role has.</summary>
    /// <param name="column">The place of the category.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public int RequirementsAt(int column) => matrix.CategoryRequirements[Checked(column)].Length;

    internal string? NameAt(int row) => matrix.NameAt(row);

    /// <summary>Returns whether another one has the same role, people and cells.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CategoryGapMatrix? other) => other is not null && matrix.Equals(other.matrix);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryGapMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => matrix.GetHashCode();

    /// <summary>Returns the role and the size.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1:#,0} {2} × {3} {4}",
        Target.Title,
        Ids.Count,
        Ids.Count == 1 ? "person" : "people",
        Categories.Count,
        Categories.Count == 1 ? "category" : "categories");

    private int Checked(int column) => (uint)column < (uint)Categories.Count
        ? column
        : throw new ArgumentOutOfRangeException(nameof(column), column, Categories.Count == 0 ? "The matrix has none." : string.Format(CultureInfo.InvariantCulture, "The columns are 0 to {0}.", Categories.Count - 1));
}
