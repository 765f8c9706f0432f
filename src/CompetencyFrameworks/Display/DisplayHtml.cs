using System.Collections;

namespace CompetencyFrameworks;

/// <summary>An object as a piece of HTML: a report's overview, a picture, a table, or itself in words.</summary>
internal static class DisplayHtml
{
    private const int ItemsShown = 20;

    public static string Of(object value)
    {
        var page = new HtmlReportWriter(ReportTexts.English);
        switch (value)
        {
            case GapReport report:
                GapReportText.WriteOverview(report, page);
                break;
            case RoleTransition transition:
                RoleTransitionText.WriteOverview(transition, page);
                break;
            case CareerPath path:
                CareerPathText.WriteOverview(path, page);
                break;
            case ProgrammeReport report:
                ProgrammeReportText.WriteOverview(report, page);
                break;
            case WorkforceGaps gaps:
                WorkforceGapsText.WriteOverview(gaps, page);
                break;
            case WorkforceRoleGaps gaps:
                WorkforceRoleGapsText.WriteOverview(gaps, page);
                break;
            case CompetencyFramework framework:
                DisplayModel.Write(framework, page);
                break;
            case Role role:
                DisplayModel.Write(role, page);
                break;
            case Competency competency:
                DisplayModel.Write(competency, page);
                break;
            case Ladder ladder:
                DisplayModel.Write(ladder, page);
                break;
            default:
                return OfOther(value, page);
        }

        return page.Fragment();
    }

    private static string OfOther(object value, HtmlReportWriter page)
    {
        if (DisplayPicture.Of(value) is { } svg)
        {
            return svg;
        }

        string words = value.ToString() ?? "";
        if (DisplayTable.Of(value) is { } table)
        {
            return table.ToHtml(TableOptions.Default.WithMaxRows(ItemsShown).WithCaption(value is TidyTable ? table.Name : words));
        }

        page.Paragraph(words);
        if (value is IEnumerable items)
        {
            string[] all = [.. items.Cast<object>().Select(item => item.ToString()!)];
            page.List(all.Take(ItemsShown));
            if (all.Length > ItemsShown)
            {
                page.Paragraph(page.Texts.Format("and {0} more", all.Length - ItemsShown));
            }
        }

        return page.Fragment();
    }
}
