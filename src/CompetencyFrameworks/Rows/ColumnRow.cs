namespace CompetencyFrameworks;

/// <summary>A column of a table of the library, as a flat record of <see cref="DataDictionary.Rows"/>.</summary>
public sealed class ColumnRow
{
    private readonly string table;
    private readonly int place;
    private readonly TidyColumn column;

    internal ColumnRow(string table, int place, TidyColumn column)
    {
        this.table = table;
        this.place = place;
        this.column = column;
    }

    internal static TableColumns<ColumnRow> Columns { get; } = new TableColumns<ColumnRow>("data-dictionary")
        .Text(nameof(Table), "Name of the table.", row => row.Table)
        .Number(nameof(Place), "Place of the column in the table, from 1.", row => row.Place)
        .Text(nameof(Column), "Name of the column, in CSV and as a property of the row.", row => row.Column)
        .Text(nameof(JsonName), "Name of the column in JSON.", row => row.JsonName)
        .Text(nameof(Type), "What stands in the column: text, whole number, number or truth value.", row => row.Type)
        .Truth(nameof(IsNullable), "Whether a value may be missing.", row => row.IsNullable)
        .Text(nameof(Description), "What the values say.", row => row.Description);

    /// <summary>Name of the table.</summary>
    public string Table => table;

    /// <summary>Place of the column in the table, from 1.</summary>
    public int Place => place;

    /// <summary>Name of the column, in CSV and as a property of the row.</summary>
    public string Column => column.Name;

    /// <summary>Name of the column in JSON.</summary>
    public string JsonName => column.JsonName;

    /// <summary>What stands in the column: text, whole number, number or truth value.</summary>
    public string Type => column.TypeName;

    /// <summary>Whether a value may be missing.</summary>
    public bool IsNullable => column.IsNullable;

    /// <summary>What the values say.</summary>
    public string Description => column.Description;

    /// <summary>Returns table, column and type.</summary>
    public override string ToString() => $"{table}.{column}";
}
