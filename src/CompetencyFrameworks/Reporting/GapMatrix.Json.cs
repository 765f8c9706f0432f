namespace CompetencyFrameworks;

public sealed partial class GapMatrix
{
    private static readonly RowTable<(GapMatrix Matrix, int Row, int Column)> rows = new RowTable<(GapMatrix Matrix, int Row, int Column)>()
        .With("person", cell => cell.Matrix.Ids[cell.Row])
        .WithRole("role", cell => cell.Matrix.Role)
        .WithCompetency(cell => cell.Matrix.Requirements[cell.Column].Competency)
        .With("requiredRank", cell => cell.Matrix.Requirements[cell.Column].Rank)
        .With("heldRank", cell => cell.Matrix.HeldRankAt(cell.Row, cell.Column))
        .With("status", cell => cell.Matrix.StatusAt(cell.Row, cell.Column))
        .With("shortfall", cell => cell.Matrix.ShortfallAt(cell.Row, cell.Column));

    /// <summary>
    /// Returns the matrix as JSON: an array with an object for each cell, row by row. Each has the members <c>person</c>, <c>role</c>, <c>roleTitle</c>,
    /// <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>requiredRank</c>, <c>heldRank</c> (null where nothing is recorded), <c>status</c> and
    /// <c>shortfall</c>. The same matrix always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Enumerable.Range(0, Ids.Count).SelectMany(row => Enumerable.Range(0, Requirements.Count).Select(column => (this, row, column))));
}
