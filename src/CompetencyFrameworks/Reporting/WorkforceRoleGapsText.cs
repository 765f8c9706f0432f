namespace CompetencyFrameworks;

/// <summary>Everybody of a workforce against several roles, for people to read.</summary>
internal static class WorkforceRoleGapsText
{
    private const int CompetenciesShown = 40;

    public static void Write(WorkforceRoleGaps gaps, ReportWriter page)
    {
        WriteOverview(gaps, page);
        if (gaps.Workforce.Count > 0)
        {
            WriteRoles(gaps, page);
            WriteCompetencies(gaps, page);
        }

        if (gaps.Count > 0)
        {
            ScarceText.Write(page, gaps.Workforce, [.. gaps.Select(role => role.Target)], gaps[0].Options);
        }

        SourcesText.Write(page, gaps.SelectMany(role => role.Target.Frameworks), gaps.Workforce.Frameworks);
    }

    /// <summary>Title, summary, figures and picture.</summary>
    public static void WriteOverview(WorkforceRoleGaps gaps, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Title(texts.Format("The workforce and its roles: {0}", gaps.Count));
        page.Paragraph([.. Summary(gaps, texts)]);
        page.Figures(
            (texts["People"], ReportWords.Number(gaps.Workforce.Count)),
            (texts["Roles"], ReportWords.Number(gaps.Count)),
            (texts["Roles that nobody is ready for"], ReportWords.Number(gaps.NobodyReady.Count)),
            (texts["Roles that only one person is ready for"], ReportWords.Number(gaps.OnlyOneReady.Count)));
        page.Picture(texts["What is open, role by role"], () => gaps.ToSvg(texts));
    }

    private static IEnumerable<string> Summary(WorkforceRoleGaps gaps, ReportTexts texts)
    {
        if (gaps.Workforce.Count == 0)
        {
            yield return texts["The workforce has nobody."];
            yield break;
        }

        if (gaps.NobodyReady.Count > 0)
        {
            yield return texts.Format("Nobody is ready for: {0}.", string.Join("; ", gaps.NobodyReady.Select(role => role.Title)));
        }

        if (gaps.OnlyOneReady.Count > 0)
        {
            yield return texts.Format("Only one person is ready for: {0}.", string.Join("; ", gaps.OnlyOneReady.Select(person => person.Target.Title)));
        }
    }

    private static void WriteRoles(WorkforceRoleGaps gaps, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Section(texts["Roles"]);
        var table = new ShownTable(
            (texts["Role"], false), (texts["Ready"], true), (texts["Requirements satisfied"], false), (texts["Who is nearest"], false), (texts["Open"], true));
        foreach (WorkforceGaps role in gaps)
        {
            PersonGaps nearest = role.Ranking(1)[0].Gaps;
            table.Add(
                role.Target.Title,
                ReportWords.Number(role.Summary.Ready),
                texts.Of(role.Summary.Coverage),
                string.IsNullOrWhiteSpace(nearest.Name) ? nearest.Id : nearest.Name,
                ReportWords.Number(nearest.OpenCount));
        }

        page.Table(texts["All roles, with the nearest person and what is open to them"], table.NamedBy(0));
    }

    private static void WriteCompetencies(WorkforceRoleGaps gaps, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Section(texts["Competencies"]);
        CompetencyGapCounts[] open = [.. gaps.ByCompetency.Where(counts => counts.Open > 0).OrderByDescending(counts => counts.Open)];
        var table = new ShownTable((texts["Competency"], false), (texts["Roles"], true), (texts["Satisfied"], true), (texts["Open"], true), (texts["Of these not assessed"], true));
        foreach (CompetencyGapCounts counts in open.Take(CompetenciesShown))
        {
            table.Add(
                counts.Competency.ToString(), ReportWords.Number(counts.Roles), ReportWords.Number(counts.Satisfied), ReportWords.Number(counts.Open), ReportWords.Number(counts.NotAssessed));
        }

        page.Table(texts["How many requirements of people and roles, most open first"], table.NamedBy(0).LeavingOut(open.Length - table.Count));
        page.Table(texts["Categories"], CategoriesText.Table(gaps.ByCategory, texts));
    }
}
