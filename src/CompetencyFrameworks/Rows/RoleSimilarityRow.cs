namespace CompetencyFrameworks;

/// <summary>How much two roles ask for alike, as a flat record of <see cref="RoleSimilarityMatrix.Rows"/>.</summary>
public sealed class RoleSimilarityRow
{
    private readonly RoleSimilarityMatrix matrix;
    private readonly int row;
    private readonly int column;

    internal RoleSimilarityRow(RoleSimilarityMatrix matrix, int row, int column)
    {
        this.matrix = matrix;
        this.row = row;
        this.column = column;
    }

    internal static TableColumns<RoleSimilarityRow> Columns { get; } = new TableColumns<RoleSimilarityRow>("role-similarities")
        .Text(nameof(Role), "Id of the one role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the one role.", row => row.RoleTitle)
        .Text(nameof(Other), "Id of the other role.", row => row.Other)
        .Text(nameof(OtherTitle), "Title of the other role.", row => row.OtherTitle)
        .Number(nameof(SimilarityPart), "Numerator of the similarity.", row => row.SimilarityPart)
        .Number(nameof(SimilarityOf), "Denominator of the similarity.", row => row.SimilarityOf);

    /// <summary>Id of the one role.</summary>
    public string Role => matrix.Roles[row].Id;

    /// <summary>Title of the one role.</summary>
    public string RoleTitle => matrix.Roles[row].Title;

    /// <summary>Id of the other role.</summary>
    public string Other => matrix.Roles[column].Id;

    /// <summary>Title of the other role.</summary>
    public string OtherTitle => matrix.Roles[column].Title;

    /// <summary>Numerator of the similarity.</summary>
    public decimal SimilarityPart => matrix.SimilarityAt(row, column).Numerator;

    /// <summary>Denominator of the similarity.</summary>
    public decimal SimilarityOf => matrix.SimilarityAt(row, column).Denominator;

    /// <summary>Returns both roles and how much they ask for alike.</summary>
    public override string ToString() => $"{RoleTitle}, {OtherTitle}: {matrix.SimilarityAt(row, column)}";
}
