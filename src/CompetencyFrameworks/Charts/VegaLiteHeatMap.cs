namespace CompetencyFrameworks;

/// <summary>Writes a matrix as a heat map of Vega-Lite, with its data inside: as much as a drawing has room for.</summary>
internal static class VegaLiteHeatMap
{
    private static readonly string range = string.Join(", ", ChartColours.Shades.Select(shade => $"\"{shade}\""));

    public static string Write(HeatMapContent content, ReportTexts texts)
    {
        IndentedJsonWriter json = VegaLiteText.Begin(content.Name, $"{content.Line} {texts[content.Legend]}");
        int rows = Math.Min(content.Rows.Count, content.MostRows);
        int columns = Math.Min(content.Columns.Count, content.MostColumns);
        HeatMapShades shades = HeatMapShades.Of(content, rows, columns);
        json.BeginObject("data");
        json.BeginArray("values");
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                HeatMapCell cell = content.CellAt(row, column);
                json.BeginObject();
                json.Write("row", VegaLiteText.Numbered(row, content.Rows[row]));
                json.Write("column", VegaLiteText.Numbered(column, content.Columns[column]));
                json.Write("value", cell.Value);
                json.Write("words", cell.Words);
                json.Write("recorded", cell.IsRecorded);
                json.Write("shade", shades.ShadeOf(cell.Value));
                json.EndObject();
            }
        }

        json.EndArray();
        json.EndObject();
        json.WriteRaw("width", "{ \"step\": 26 }");
        json.WriteRaw("height", "{ \"step\": 24 }");
        VegaLiteText.WriteEncoding(
            json,
            ("x", "{ \"field\": \"column\", \"type\": \"nominal\", \"sort\": null, \"title\": null, \"axis\": { \"orient\": \"top\", \"labelAngle\": -90, \"labelLimit\": 200 } }"),
            ("y", "{ \"field\": \"row\", \"type\": \"nominal\", \"sort\": null, \"title\": null, \"axis\": { \"labelLimit\": 300 } }"),
            ("tooltip", "[{ \"field\": \"row\", \"title\": \" \" }, { \"field\": \"column\", \"title\": \"  \" }, { \"field\": \"words\", \"title\": \"   \" }]"));
        json.BeginArray("layer");
        VegaLiteText.WriteLayer(
            json,
            "{ \"type\": \"rect\", \"stroke\": \"" + ChartColours.Line + "\" }",
            ("color", "{ \"field\": \"shade\", \"type\": \"ordinal\", \"scale\": { \"domain\": [0, 1, 2, 3, 4], \"range\": [" + range + "] }, \"legend\": null }"));
        VegaLiteText.WriteLayer(
            json,
            "{ \"type\": \"rect\", \"fill\": null, \"stroke\": \"" + ChartColours.Line + "\", \"strokeDash\": [3, 2], \"strokeWidth\": 1.5, \"width\": 20, \"height\": 18 }",
            ("opacity", "{ \"condition\": { \"test\": \"!datum.recorded\", \"value\": 1 }, \"value\": 0 }"));
        VegaLiteText.WriteLayer(
            json,
            "{ \"type\": \"text\" }",
            ("text", "{ \"field\": \"value\", \"type\": \"quantitative\" }"),
            ("color", "{ \"condition\": { \"test\": \"datum.shade > 2\", \"value\": \"" + ChartColours.Background + "\" }, \"value\": \"" + ChartColours.Text + "\" }"));
        json.EndArray();
        json.EndObject();
        return json.ToString();
    }
}
