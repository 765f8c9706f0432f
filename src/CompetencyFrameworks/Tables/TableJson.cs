namespace CompetencyFrameworks;

/// <summary>Writes a table as a JSON array of objects, some rows at a time.</summary>
internal static class TableJson
{
    public static void Write(TidyTable table, TextWriter writer)
    {
        var json = new IndentedJsonWriter();
        json.BeginArray();
        for (int row = 0; row < table.Count; row++)
        {
            json.BeginObject();
            for (int column = 0; column < table.Columns.Count; column++)
            {
                Write(json, table.Columns[column].JsonName, table.ValueOf(row, column));
            }

            json.EndObject();
            json.MoveTo(writer);
        }

        json.EndArray();
        writer.Write(json.ToString());
    }

    private static void Write(IndentedJsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool truth:
                json.Write(name, truth);
                break;
            case int number:
                json.Write(name, number);
                break;
            case long number:
                json.Write(name, number);
                break;
            case decimal number:
                json.WriteShortest(name, number);
                break;
            default:
                json.Write(name, (string)value);
                break;
        }
    }
}
