using System.Collections;

namespace CompetencyFrameworks;

/// <summary>A <see cref="TidyTable"/> as the list of its rows, each an object whose properties are the columns: libraries for CSV and data frames take it as it is.</summary>
/// <typeparam name="TRow">The class of the rows.</typeparam>
public sealed class TidyTable<TRow> : TidyTable, IReadOnlyList<TRow>
{
    private readonly TableColumns<TRow> columns;
    private readonly TRow[] rows;

    internal TidyTable(TableColumns<TRow> columns, IEnumerable<TRow> rows)
        : base(columns.Name, columns.Columns)
    {
        this.columns = columns;
        this.rows = [.. rows];
    }

    /// <inheritdoc/>
    public override int Count => rows.Length;

    /// <summary>The row at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public TRow this[int index] => (uint)index < (uint)rows.Length ? rows[index] : throw OutOfRange(nameof(index), index, Count);

    /// <summary>Enumerates the rows in their order.</summary>
    public IEnumerator<TRow> GetEnumerator() => ((IEnumerable<TRow>)rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    internal override object? ValueOf(int row, int column) => columns.ValueOf(rows[row], column);
}
