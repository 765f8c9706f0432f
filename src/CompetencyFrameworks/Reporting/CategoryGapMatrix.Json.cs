namespace CompetencyFrameworks;

public sealed partial class CategoryGapMatrix
{
    private static readonly RowTable<(CategoryGapMatrix Matrix, int Row, int Column)> rows = new RowTable<(CategoryGapMatrix Matrix, int Row, int Column)>()
        .With("person", cell => cell.Matrix.Ids[cell.Row])
        .WithRole("role", cell => cell.Matrix.Target)
        .With("framework", cell => cell.Matrix.Frameworks[cell.Column].Id)
        .With("edition", cell => cell.Matrix.Frameworks[cell.Column].Edition)
        .With("category", cell => cell.Matrix.Categories[cell.Column]?.Id)
        .With("title", cell => cell.Matrix.Categories[cell.Column]?.Title)
        .With("open", cell => cell.Matrix.OpenAt(cell.Row, cell.Column))
        .With("requirements", cell => cell.Matrix.RequirementsAt(cell.Column));

    /// <summary>
    /// Returns the matrix as JSON: an array with an object for each cell, row by row. Each has the members <c>person</c>, <c>role</c>, <c>roleTitle</c>,
    /// <c>framework</c>, <c>edition</c>, <c>category</c>, <c>title</c>, <c>open</c> and <c>requirements</c>. The same matrix always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Enumerable.Range(0, Ids.Count).SelectMany(row => Enumerable.Range(0, Categories.Count).Select(column => (this, row, column))));
}
