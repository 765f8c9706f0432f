namespace CompetencyFrameworks;

/// <summary>A cell of a matrix of people and requirements, as a flat record of <see cref="GapMatrix.Rows"/>.</summary>
public sealed class GapMatrixRow
{
    private readonly GapMatrix matrix;
    private readonly int row;
    private readonly int column;

    internal GapMatrixRow(GapMatrix matrix, int row, int column)
    {
        this.matrix = matrix;
        this.row = row;
        this.column = column;
    }

    internal static TableColumns<GapMatrixRow> Columns { get; } = new TableColumns<GapMatrixRow>("gap-matrices")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle)
        .Number(nameof(HeldRank), "Rank held; 0 where none was recorded, missing where nothing was.", row => row.HeldRank)
        .TextOrNull(nameof(HeldLevel), "Id of the level held; missing for a unit, and where no level is held.", row => row.HeldLevel)
        .TextOrNull(nameof(HeldLevelTitle), "Title of the level held; missing for a unit, and where no level is held.", row => row.HeldLevelTitle)
        .Text(nameof(Status), "How what is held stands to what is asked for: met, exceeded, partial or missing.", row => row.Status)
        .Number(nameof(Shortfall), "Rungs that are missing; 1 for a unit that is not held, 0 where satisfied.", row => row.Shortfall);

    /// <summary>Id of the person.</summary>
    public string Person => matrix.Ids[row];

    /// <summary>Name of the person.</summary>
    public string? PersonName => matrix.NameAt(row);

    /// <summary>Id of the role.</summary>
    public string Role => matrix.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => matrix.Target.Title;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => Asked.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => Asked.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => Asked.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => Asked.Competency.Title;

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => Asked.Rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => Asked.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => Asked.Level?.Title;

    /// <summary>Rank held; 0 where none was recorded, missing where nothing was.</summary>
    public int? HeldRank => matrix.HeldRankAt(row, column);

    /// <summary>Id of the level held; missing for a unit, and where no level is held.</summary>
    public string? HeldLevel => matrix.HeldLevelAt(row, column)?.Id;

    /// <summary>Title of the level held; missing for a unit, and where no level is held.</summary>
    public string? HeldLevelTitle => matrix.HeldLevelAt(row, column)?.Title;

    /// <summary>How what is held stands to what is asked for: met, exceeded, partial or missing.</summary>
    public string Status => RowWords.Of(matrix.StatusAt(row, column));

    /// <summary>Rungs that are missing; 1 for a unit that is not held, 0 where satisfied.</summary>
    public int Shortfall => matrix.ShortfallAt(row, column);

    /// <summary>Returns person, competency and status.</summary>
    public override string ToString() => $"{Person}, {Title}: {Status}";

    private Requirement Asked => matrix.Requirements[column];
}
