namespace CompetencyFrameworks;

/// <summary>Parts of a framework for people to read.</summary>
internal static class DisplayModel
{
    public static void Write(CompetencyFramework framework, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Title(framework.Title);
        page.Figures(
            (texts["Framework"], framework.Id),
            (texts["Edition"], framework.Edition),
            (texts["Units of competency"], ReportWords.Number(framework.Units.Count)),
            (texts["Graded competencies"], ReportWords.Number(framework.GradedCompetencies.Count)),
            (texts["Categories"], ReportWords.Number(framework.Categories.Count)),
            (texts["Roles"], ReportWords.Number(framework.Roles.Count)));
        foreach (Ladder ladder in framework.Ladders)
        {
            WriteLevels(ladder, page);
        }
    }

    public static void Write(Ladder ladder, ReportWriter page)
    {
        page.Title(ladder.Title);
        WriteLevels(ladder, page);
    }

    public static void Write(Role role, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Title(role.Title);
        page.Figures(
            (texts["Role"], role.Id),
            (texts["Framework"], role.Framework?.Title),
            (texts["Specialty"], role.Specialty?.Title),
            (texts["Rung"], role.Rung?.Title),
            (texts["Qualification level"], role.Qualification?.Level?.Title),
            (texts["Requirements"], ReportWords.Number(role.Requirements.Count)));
        var table = new ShownTable((texts["Competency"], false), (texts["Kind"], false), (texts["Required"], false), (texts["Credits"], true));
        foreach (Requirement requirement in role.InReportOrder)
        {
            table.Add(
                requirement.Competency.ToString(), texts.Of(requirement.Kind), texts.Of(requirement), ReportWords.Number((requirement.Competency as UnitOfCompetency)?.Credit));
        }

        page.Table(texts["Requirements"], table.NamedBy(0));
    }

    public static void Write(Competency competency, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        var unit = competency as UnitOfCompetency;
        page.Title(competency.ToString());
        if (competency.Description is { } description)
        {
            page.Paragraph(description);
        }

        page.Figures(
            (texts["Framework"], competency.Framework.Title),
            (texts["Category"], competency.Category?.Title),
            (texts["Level"], unit?.Level?.Title),
            (texts["Credits"], ReportWords.Number(unit?.Credit)),
            (texts["Roles that ask for it"], ReportWords.Number(competency.RequiredBy.Count)));
        if (unit is { AssessmentCriteria.Count: > 0 })
        {
            page.Section(texts["Assessment criteria"]);
            page.List(unit.AssessmentCriteria.Select(criterion => criterion.Text));
        }

        if (competency is GradedCompetency graded)
        {
            WriteStatements(graded, page);
        }
    }

    private static void WriteStatements(GradedCompetency competency, ReportWriter page)
    {
        foreach (Level level in competency.ApplicableLevels)
        {
            IReadOnlyList<Statement> statements = competency.StatementsAt(level);
            page.Section(level.Title);
            if (statements.Count > 0)
            {
                page.List(statements.Select(statement => statement.Text));
            }
            else
            {
                page.Paragraph(level.Description ?? page.Texts["nothing is stated"]);
            }
        }
    }

    private static void WriteLevels(Ladder ladder, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        var table = new ShownTable((texts["Rank"], true), (texts["Level"], false), (texts["Description"], false));
        foreach (Level level in ladder.Levels)
        {
            table.Add(ReportWords.Number(level.Rank), level.Title, level.Description);
        }

        page.Table(ladder.Title, table.NamedBy(1));
    }
}
