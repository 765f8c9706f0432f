namespace CompetencyFrameworks;

/// <summary>What nobody of a workforce has, or exactly one person, for people to read.</summary>
internal static class ScarceText
{
    private const int Shown = 40;

    public static void Write(ReportWriter page, Workforce workforce, IReadOnlyList<Role> roles, GapOptions options)
    {
        IReadOnlyList<ScarceRequirement> scarce = workforce.ScarceRequirements(roles, 1, WorkforceOptions.Default.WithGaps(options));
        if (scarce.Count == 0)
        {
            return;
        }

        ReportTexts texts = page.Texts;
        page.Section(texts["What nobody has, or only one person"]);
        var table = new ShownTable((texts["Competency"], false), (texts["Required"], false), (texts["Roles"], true), (texts["Who has it"], false));
        foreach (ScarceRequirement requirement in scarce.OrderBy(requirement => requirement.Ids.Count).ThenByDescending(requirement => requirement.Roles.Count).Take(Shown))
        {
            table.Add(
                requirement.Competency.ToString(),
                texts.Of(requirement.Required),
                ReportWords.Number(requirement.Roles.Count),
                requirement.Ids.Count == 0 ? texts["nobody"] : workforce.NameOf(requirement.Ids[0]) is { Length: > 0 } name ? name : requirement.Ids[0]);
        }

        page.Table(texts["Nobody first, then what most of the roles ask for"], table.NamedBy(0).LeavingOut(scarce.Count - table.Count));
    }
}
