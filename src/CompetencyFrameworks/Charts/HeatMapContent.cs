namespace CompetencyFrameworks;

/// <summary>What a heat map shows.</summary>
internal sealed class HeatMapContent(string name, string line, string legend, IReadOnlyList<string> rows, IReadOnlyList<string> columns, Func<int, int, HeatMapCell> cellAt)
{
    public string Name { get; } = name;

    /// <summary>The line under the name.</summary>
    public string Line { get; } = line;

    /// <summary>What the numbers count.</summary>
    public string Legend { get; } = legend;

    public IReadOnlyList<string> Rows { get; } = rows;

    public IReadOnlyList<string> Columns { get; } = columns;

    public Func<int, int, HeatMapCell> CellAt { get; } = cellAt;

    /// <summary>So many rows are drawn, and of the others their number is said.</summary>
    public int MostRows { get; set; } = 100;

    public int MostColumns { get; set; } = 200;

    /// <summary>The English text that says how many rows are not drawn.</summary>
    public string MoreRows { get; set; } = "and {0} more people";

    public string MoreColumns { get; set; } = "and {0} more requirements";

    /// <summary>Whether the columns are the rows once more.</summary>
    public bool AreColumnsRows { get; set; }

    /// <summary>Whether the key stands above the cells: where rows are many and columns few.</summary>
    public bool IsKeyFirst { get; set; }

    /// <summary>The value of the darkest shade; <see langword="null"/> for the highest that is drawn.</summary>
    public int? MostValue { get; set; }

    /// <summary>What stands behind the numbers of the legend.</summary>
    public string Unit { get; set; } = "";
}
