namespace CompetencyFrameworks;

/// <summary>What one kind of rows has in which column, told once for all formats.</summary>
/// <typeparam name="TRow">The kind of rows.</typeparam>
internal sealed class TableColumns<TRow>(string name)
{
    private readonly List<TidyColumn> columns = [];
    private readonly List<Func<TRow, object?>> values = [];

    /// <summary>The name of the table.</summary>
    public string Name => name;

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<TidyColumn> Columns => columns.AsReadOnly();

    /// <summary>The value of a row in a column.</summary>
    public object? ValueOf(TRow row, int column) => values[column](row);

    /// <summary>Adds a column of texts that are always there.</summary>
    public TableColumns<TRow> Text(string column, string description, Func<TRow, string> value) => Add<string>(column, description, isNullable: false, value);

    /// <summary>Adds a column of texts that may be missing.</summary>
    public TableColumns<TRow> TextOrNull(string column, string description, Func<TRow, string?> value) => Add<string>(column, description, isNullable: true, value);

    /// <summary>Adds a column of whole numbers.</summary>
    public TableColumns<TRow> Number(string column, string description, Func<TRow, int> value) => Add<int>(column, description, isNullable: false, row => value(row));

    /// <summary>Adds a column of whole numbers that may be missing.</summary>
    public TableColumns<TRow> Number(string column, string description, Func<TRow, int?> value) => Add<int>(column, description, isNullable: true, row => value(row));

    /// <summary>Adds a column of large whole numbers.</summary>
    public TableColumns<TRow> Number(string column, string description, Func<TRow, long> value) => Add<long>(column, description, isNullable: false, row => value(row));

    /// <summary>Adds a column of numbers.</summary>
    public TableColumns<TRow> Number(string column, string description, Func<TRow, decimal> value) => Add<decimal>(column, description, isNullable: false, row => value(row));

    /// <summary>Adds a column of numbers that may be missing.</summary>
    public TableColumns<TRow> Number(string column, string description, Func<TRow, decimal?> value) => Add<decimal>(column, description, isNullable: true, row => value(row));

    /// <summary>Adds a column of truth values.</summary>
    public TableColumns<TRow> Truth(string column, string description, Func<TRow, bool> value) => Add<bool>(column, description, isNullable: false, row => value(row));

    /// <summary>Adds a column of truth values that may be missing.</summary>
    public TableColumns<TRow> Truth(string column, string description, Func<TRow, bool?> value) => Add<bool>(column, description, isNullable: true, row => value(row));

    private TableColumns<TRow> Add<TValue>(string column, string description, bool isNullable, Func<TRow, object?> value)
    {
        columns.Add(new TidyColumn(column, description, typeof(TValue), isNullable));
        values.Add(value);
        return this;
    }
}
