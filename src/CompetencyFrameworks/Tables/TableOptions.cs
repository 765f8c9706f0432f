using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How a table is shown to people; by <see cref="Default"/> all rows, with the table's name as caption. Immutable.</summary>
public sealed class TableOptions
{
    private TableOptions(int? maxRows, string? caption, ReportTexts texts)
    {
        MaxRows = maxRows;
        Caption = caption;
        Texts = texts;
    }

    /// <summary>All rows, the table's name as caption, English texts.</summary>
    public static TableOptions Default { get; } = new(null, null, ReportTexts.English);

    /// <summary>How many rows are shown at most; <see langword="null"/> for all. A line tells how many more there are.</summary>
    public int? MaxRows { get; }

    /// <summary>What stands above the table; <see langword="null"/> for its name.</summary>
    public string? Caption { get; }

    /// <summary>The words beside the table's own.</summary>
    public ReportTexts Texts { get; }

    /// <summary>Returns options that show only the first rows, and say how many more there are.</summary>
    /// <param name="rows">How many rows, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 0.</exception>
    public TableOptions WithMaxRows(int rows) => rows >= 0
        ? new TableOptions(rows, Caption, Texts)
        : throw new ArgumentOutOfRangeException(nameof(rows), rows, "A table shows 0 rows or more.");

    /// <summary>Returns options with another caption.</summary>
    /// <param name="caption">The caption.</param>
    /// <exception cref="ArgumentNullException"><paramref name="caption"/> is <see langword="null"/>.</exception>
    public TableOptions WithCaption(string caption) => new(MaxRows, Guard.NotNull(caption), Texts);

    /// <summary>Returns options with other words.</summary>
    /// <param name="texts">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is <see langword="null"/>.</exception>
    public TableOptions WithTexts(ReportTexts texts) => new(MaxRows, Caption, Guard.NotNull(texts));

    /// <summary>Returns how many rows are shown.</summary>
    public override string ToString() => MaxRows is null ? "all rows" : string.Format(CultureInfo.InvariantCulture, "at most {0} rows", MaxRows);
}
