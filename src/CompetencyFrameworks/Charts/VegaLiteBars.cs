namespace CompetencyFrameworks;

/// <summary>Writes a gap report as bars of Vega-Lite, with its data inside: what is held, a mark for what is required, and the status in words, by category.</summary>
internal static class VegaLiteBars
{
    private const string Y = "{ \"field\": \"competency\", \"type\": \"nominal\", \"sort\": null, \"title\": null, \"axis\": { \"labelLimit\": 360 } }";

    private const string Facet = "{ \"row\": { \"field\": \"category\", \"type\": \"nominal\", \"sort\": { \"field\": \"place\", \"op\": \"min\" }, \"title\": null, "
        + "\"header\": { \"labelAngle\": 0, \"labelOrient\": \"top\", \"labelAnchor\": \"start\", \"labelFontWeight\": \"bold\" } } }";

    private static readonly string colour = "{ \"field\": \"form\", \"type\": \"nominal\", \"scale\": { \"domain\": [\"satisfied\", \"open\", \"not assessed\"], \"range\": [\""
        + ChartColours.Satisfied + "\", \"" + ChartColours.Open + "\", \"" + ChartColours.QuietText + "\"] }, \"legend\": null }";

    public static string Write(GapReport report, ReportTexts texts, string name, string description)
    {
        IndentedJsonWriter json = VegaLiteText.Begin(name, description);
        json.BeginObject("data");
        json.BeginArray("values");
        int place = 0;
        foreach (CategoryGaps group in report.ByCategory)
        {
            string category = ChartWords.Of(group.Framework, group.Category, report.Target.Framework is not null, texts);
            foreach (Gap gap in group.All)
            {
                WriteRow(json, gap, place++, ChartText.Shorten(category, 60), texts);
            }
        }

        json.EndArray();
        json.EndObject();
        json.WriteRaw("facet", Facet);
        json.WriteRaw("resolve", "{ \"scale\": { \"y\": \"independent\" } }");
        json.BeginObject("spec");
        json.Write("width", 300);
        json.WriteRaw("height", "{ \"step\": 24 }");
        json.BeginArray("layer");
        VegaLiteText.WriteLayer(
            json,
            "{ \"type\": \"bar\", \"height\": 12 }",
            ("x", "{ \"field\": \"heldShare\", \"type\": \"quantitative\", \"title\": null, \"scale\": { \"domain\": [0, 1] }, \"axis\": null }"),
            ("y", Y),
            ("color", colour));
        VegaLiteText.WriteLayer(
            json,
            "{ \"type\": \"tick\", \"thickness\": 4, \"stroke\": \"" + ChartColours.Background + "\", \"color\": \"" + ChartColours.Text + "\" }",
            ("x", "{ \"field\": \"requiredShare\", \"type\": \"quantitative\" }"),
            ("y", Y));
        VegaLiteText.WriteLayer(
            json, "{ \"type\": \"text\", \"align\": \"left\", \"dx\": 310 }", ("x", "{ \"datum\": 0 }"), ("y", Y), ("text", "{ \"field\": \"words\" }"), ("color", colour));
        json.EndArray();
        json.EndObject();
        json.EndObject();
        return json.ToString();
    }

    private static void WriteRow(IndentedJsonWriter json, Gap gap, int place, string category, ReportTexts texts)
    {
        decimal rungs = gap.Competency is GradedCompetency graded ? graded.ApplicableLevels.Count : 1;
        string form = gap.IsSatisfied ? "satisfied" : gap.IsAssessed ? "open" : "not assessed";
        string ranks = texts.Format("{0}, required: {1}", ChartWords.Of(gap.Held, texts), ChartWords.Of(gap.Required, texts));
        json.BeginObject();
        json.Write("place", place + 1);
        json.Write("competency", VegaLiteText.Numbered(place, gap.Competency.Title));
        json.Write("category", category);
        json.Write("heldShare", Math.Round(gap.Competency.CountApplicable(0, gap.Held.Rank) / rungs, 4));
        json.Write("requiredShare", Math.Round(gap.Competency.CountApplicable(0, gap.Required.Rank) / rungs, 4));
        json.Write("form", form);
        json.Write("words", gap.Competency is UnitOfCompetency ? texts[form] : gap.IsAssessed ? $"{texts[form]}: {ranks}" : ranks);
        json.EndObject();
    }
}
