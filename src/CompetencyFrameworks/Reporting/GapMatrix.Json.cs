namespace CompetencyFrameworks;

public sealed partial class GapMatrix
{
    private static readonly RowTable<(GapMatrix Matrix, int Row, int Column)> rows = new RowTable<(GapMatrix Matrix, int Row, int Column)>()
        .With("person", cell => cell.Matrix.Ids[cell.Row])
        .With("personName", cell => cell.Matrix.gaps.Workforce.NameAt(cell.Matrix.places[cell.Row]))
        .WithRole("role", cell => cell.Matrix.Target)
        .WithCompetency(cell => cell.Matrix.Requirements[cell.Column].Competency)
        .WithLevel("required", cell => (cell.Matrix.Requirements[cell.Column].Rank, cell.Matrix.Requirements[cell.Column].Level))
        .WithLevel("held", cell => (cell.Matrix.HeldRankAt(cell.Row, cell.Column), cell.Matrix.HeldLevelAt(cell.Row, cell.Column)))
        .With("status", cell => cell.Matrix.StatusAt(cell.Row, cell.Column))
        .With("shortfall", cell => cell.Matrix.ShortfallAt(cell.Row, cell.Column));

    /// <summary>
    /// Returns the matrix as JSON: an array with an object for each cell, row by row. Each has the members <c>person</c>, <c>personName</c>, <c>role</c>, <c>roleTitle</c>,
    /// <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>requiredRank</c>, <c>requiredLevel</c>,
    /// <c>requiredLevelTitle</c>, <c>heldRank</c> (null where nothing is recorded), <c>heldLevel</c>, <c>heldLevelTitle</c>, <c>status</c> and
    /// <c>shortfall</c>. The same matrix always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Enumerable.Range(0, Ids.Count).SelectMany(row => Enumerable.Range(0, Requirements.Count).Select(column => (this, row, column))));
}
