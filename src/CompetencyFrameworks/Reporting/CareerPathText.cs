namespace CompetencyFrameworks;

/// <summary>A career path for people to read.</summary>
internal static class CareerPathText
{
    public static void Write(CareerPath path, ReportWriter page)
    {
        WriteOverview(path, page);
        if (path.Moves.Count > 0)
        {
            WriteMoves(path, page);
        }

        SourcesText.Write(page, path.Roles.SelectMany(role => role.Frameworks));
    }

    /// <summary>Title, summary, figures and picture.</summary>
    public static void WriteOverview(CareerPath path, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Title(path.Options.Profile is { } person
            ? texts.Format("{0}: from {1} to {2}", person.ShownName, path.Start.Title, path.Target.Title)
            : texts.Format("From {0} to {1}", path.Start.Title, path.Target.Title));
        page.Paragraph(Summary(path, texts));
        page.Figures(
            (texts["Moves"], ReportWords.Number(path.Moves.Count)),
            (texts["Credits"], ReportWords.Number(path.Credits)),
            (texts["Units without a stated credit"], path.UnitsWithoutCredit == 0 ? null : ReportWords.Number(path.UnitsWithoutCredit)),
            (texts["Rungs"], ReportWords.Number(path.Rungs)),
            (texts["Changes of specialty"], ReportWords.Number(path.SpecialtyChanges)));
        page.Picture(texts["The way"], () => path.ToSvg(texts), () => path.ToMermaid(texts));
    }

    private static string Summary(CareerPath path, ReportTexts texts) => path.Moves.Count == 0
        ? texts["This is the same role: nothing changes."]
        : texts.Format("Moves: {0}. Together they cost {1} credits and {2} rungs.", path.Moves.Count, ReportWords.Number(path.Credits), path.Rungs);

    private static void WriteMoves(CareerPath path, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Section(texts["Moves"]);
        var table = new ShownTable(
            (texts["Place"], true), (texts["From"], false), (texts["To"], false), (texts["Credits"], true), (texts["Rungs"], true), (texts["Changes specialty"], false));
        foreach (CareerMove move in path.Moves)
        {
            table.Add(
                ReportWords.Number(table.Count + 1), move.From.Title, move.To.Title, ReportWords.Number(move.Credits), ReportWords.Number(move.Rungs), texts.Of((bool?)move.ChangesSpecialty));
        }

        page.Table(texts["All moves"], table);
        foreach (CareerMove move in path.Moves)
        {
            page.Section(texts.Format("{0} → {1}", move.From.Title, move.To.Title));
            page.Table(texts["All competencies that either role asks for"], ChangesText.Table(move.Transition, texts));
            EvidenceText.WriteAsked(page, ChangesText.Gaps(move.Transition));
        }
    }
}
