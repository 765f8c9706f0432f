namespace CompetencyFrameworks;

/// <summary>A cell of a matrix of roles and categories, as a flat record of <see cref="CategoryRequirementMatrix.Rows"/>.</summary>
public sealed class CategoryRequirementMatrixRow
{
    private readonly CategoryRequirementMatrix matrix;
    private readonly int row;
    private readonly int column;

    internal CategoryRequirementMatrixRow(CategoryRequirementMatrix matrix, int row, int column)
    {
        this.matrix = matrix;
        this.row = row;
        this.column = column;
    }

    internal static TableColumns<CategoryRequirementMatrixRow> Columns { get; } = new TableColumns<CategoryRequirementMatrixRow>("category-requirement-matrices")
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Framework), "Id of the framework of the category.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .TextOrNull(nameof(Category), "Id of the category; missing for the competencies that are in none.", row => row.Category)
        .TextOrNull(nameof(Title), "Title of the category; missing for the competencies that are in none.", row => row.Title)
        .Number(nameof(Requirements), "Number of requirements that the role has in the category.", row => row.Requirements);

    /// <summary>Id of the role.</summary>
    public string Role => matrix.Roles[row].Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => matrix.Roles[row].Title;

    /// <summary>Id of the framework of the category.</summary>
    public string Framework => matrix.Frameworks[column].Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => matrix.Frameworks[column].Edition;

    /// <summary>Id of the category; missing for the competencies that are in none.</summary>
    public string? Category => matrix.Categories[column]?.Id;

    /// <summary>Title of the category; missing for the competencies that are in none.</summary>
    public string? Title => matrix.Categories[column]?.Title;

    /// <summary>Number of requirements that the role has in the category.</summary>
    public int Requirements => matrix.CountAt(row, column);

    /// <summary>Returns role, category and how many requirements.</summary>
    public override string ToString() => $"{RoleTitle}, {Title ?? "no category"}: {RowWords.Number(Requirements)}";
}
