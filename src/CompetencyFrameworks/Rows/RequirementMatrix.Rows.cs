namespace CompetencyFrameworks;

public sealed partial class RequirementMatrix
{
    /// <summary>
    /// The matrix as a table: a row for each cell, role by role, also where the role does not ask for the competency. Made whenever it is asked for and not kept, as it takes
    /// far more room than the matrix: whoever needs it again keeps it.
    /// </summary>
    public TidyTable<RequirementMatrixRow> Rows => new(
        RequirementMatrixRow.Columns,
        Enumerable.Range(0, Roles.Count).SelectMany(row => Enumerable.Range(0, Competencies.Count).Select(column => new RequirementMatrixRow(this, row, column))));

    /// <summary>
    /// Returns the matrix as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="RequirementMatrixRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same matrix always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
