namespace CompetencyFrameworks;

public sealed partial class CategoryGapMatrix
{
    /// <summary>
    /// The matrix as a table: a row for each cell, person by person. Made whenever it is asked for and not kept, as it takes far more room than
    /// the matrix: whoever needs it again keeps it.
    /// </summary>
    public TidyTable<CategoryGapMatrixRow> Rows => new(
        CategoryGapMatrixRow.Columns,
        Enumerable.Range(0, Ids.Count).SelectMany(row => Enumerable.Range(0, Categories.Count).Select(column => new CategoryGapMatrixRow(this, row, column))));

    /// <summary>
    /// Returns the matrix as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="CategoryGapMatrixRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same matrix always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
