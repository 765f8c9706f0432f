namespace CompetencyFrameworks;

/// <summary>A cell of a matrix of people and categories, as a flat record of <see cref="CategoryGapMatrix.Rows"/>.</summary>
public sealed class CategoryGapMatrixRow
{
    private readonly CategoryGapMatrix matrix;
    private readonly int row;
    private readonly int column;

    internal CategoryGapMatrixRow(CategoryGapMatrix matrix, int row, int column)
    {
        this.matrix = matrix;
        this.row = row;
        this.column = column;
    }

    internal static TableColumns<CategoryGapMatrixRow> Columns { get; } = new TableColumns<CategoryGapMatrixRow>("category-gap-matrices")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Framework), "Id of the framework of the category.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .TextOrNull(nameof(Category), "Id of the category; missing for the competencies that are in none.", row => row.Category)
        .TextOrNull(nameof(Title), "Title of the category; missing for the competencies that are in none.", row => row.Title)
        .Number(nameof(Open), "Number of requirements of the category that are open.", row => row.Open)
        .Number(nameof(Requirements), "Number of requirements of the category.", row => row.Requirements);

    /// <summary>Id of the person.</summary>
    public string Person => matrix.Ids[row];

    /// <summary>Name of the person.</summary>
    public string? PersonName => matrix.NameAt(row);

    /// <summary>Id of the role.</summary>
    public string Role => matrix.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => matrix.Target.Title;

    /// <summary>Id of the framework of the category.</summary>
    public string Framework => matrix.Frameworks[column].Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => matrix.Frameworks[column].Edition;

    /// <summary>Id of the category; missing for the competencies that are in none.</summary>
    public string? Category => matrix.Categories[column]?.Id;

    /// <summary>Title of the category; missing for the competencies that are in none.</summary>
    public string? Title => matrix.Categories[column]?.Title;

    /// <summary>Number of requirements of the category that are open.</summary>
    public int Open => matrix.OpenAt(row, column);

    /// <summary>Number of requirements of the category.</summary>
    public int Requirements => matrix.RequirementsAt(column);

    /// <summary>Returns person, category and how many are open.</summary>
    public override string ToString() => $"{Person}, {Title ?? "no category"}: {RowWords.Number(Open)} of {RowWords.Number(Requirements)} open";
}
