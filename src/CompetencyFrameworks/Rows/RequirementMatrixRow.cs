namespace CompetencyFrameworks;

/// <summary>A cell of a matrix of roles and competencies, as a flat record of <see cref="RequirementMatrix.Rows"/>.</summary>
public sealed class RequirementMatrixRow
{
    private readonly RequirementMatrix matrix;
    private readonly int row;
    private readonly int column;

    internal RequirementMatrixRow(RequirementMatrix matrix, int row, int column)
    {
        this.matrix = matrix;
        this.row = row;
        this.column = column;
    }

    internal static TableColumns<RequirementMatrixRow> Columns { get; } = new TableColumns<RequirementMatrixRow>("requirement-matrices")
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .TextOrNull(nameof(Kind), "Kind of the requirement: core, functional, additional or optional; missing where the role does not ask for it.", row => row.Kind)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit; missing where the role does not ask for it.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit, and where the role does not ask for it.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit, and where the role does not ask for it.", row => row.RequiredLevelTitle);

    /// <summary>Id of the role.</summary>
    public string Role => matrix.Roles[row].Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => matrix.Roles[row].Title;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => Asked.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => Asked.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => Asked.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => Asked.Title;

    /// <summary>Kind of the requirement: core, functional, additional or optional; missing where the role does not ask for it.</summary>
    public string? Kind => Cell is { } cell ? RowWords.Of(cell.Kind) : null;

    /// <summary>Rank of the level asked for, from 1; 1 for a unit; missing where the role does not ask for it.</summary>
    public int? RequiredRank => Cell?.Rank;

    /// <summary>Id of the level asked for; missing for a unit, and where the role does not ask for it.</summary>
    public string? RequiredLevel => Cell?.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit, and where the role does not ask for it.</summary>
    public string? RequiredLevelTitle => Cell?.Level?.Title;

    /// <summary>Returns role, competency and kind.</summary>
    public override string ToString() => $"{RoleTitle}, {Title}: {Kind ?? "not asked for"}";

    private Competency Asked => matrix.Competencies[column];

    private Requirement? Cell => matrix.RequirementAt(row, column);
}
