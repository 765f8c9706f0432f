namespace CompetencyFrameworks;

public sealed partial class RoleSimilarityMatrix
{
    /// <summary>
    /// The matrix as a table: a row for each cell, row by row. Made whenever it is asked for and not kept, as it takes far more room than
    /// the matrix: whoever needs it again keeps it.
    /// </summary>
    public TidyTable<RoleSimilarityRow> Rows => new(
        RoleSimilarityRow.Columns,
        Enumerable.Range(0, Roles.Count).SelectMany(row => Enumerable.Range(0, Roles.Count).Select(column => new RoleSimilarityRow(this, row, column))));

    /// <summary>
    /// Returns the matrix as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="RoleSimilarityRow"/> but for
    /// a small letter at the beginning. The same matrix always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
