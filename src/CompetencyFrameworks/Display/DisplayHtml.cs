using System.Collections;

namespace CompetencyFrameworks;

/// <summary>An object as a piece of HTML: a report's overview, a picture, a table, or itself in words.</summary>
internal static class DisplayHtml
{
    private const int ItemsShown = 20;

    public static string Of(object value)
    {
        Action<ReportWriter>? write = value switch
        {
            GapReport report => page => GapReportText.WriteOverview(report, page),
            RoleTransition transition => page => RoleTransitionText.WriteOverview(transition, page),
            CareerPath path => page => CareerPathText.WriteOverview(path, page),
            ProgrammeReport report => page => ProgrammeReportText.WriteOverview(report, page),
            WorkforceGaps gaps => page => WorkforceGapsText.WriteOverview(gaps, page),
            WorkforceRoleGaps gaps => page => WorkforceRoleGapsText.WriteOverview(gaps, page),
            CompetencyFramework framework => page => DisplayModel.Write(framework, page),
            Role role => page => DisplayModel.Write(role, page),
            Competency competency => page => DisplayModel.Write(competency, page),
            Ladder ladder => page => DisplayModel.Write(ladder, page),
            _ => null,
        };
        return write is null ? OfOther(value) : HtmlReportWriter.Fragment(null, write);
    }

    private static string OfOther(object value)
    {
        if (DisplayPicture.Of(value) is { } svg)
        {
            return svg;
        }

        string words = value.ToString() ?? "";
        return DisplayTable.Of(value) is { } table
            ? table.ToHtml(TableOptions.Default.WithMaxRows(ItemsShown).WithCaption(value is TidyTable ? table.Name : words))
            : HtmlReportWriter.Fragment(null, page => WriteItems(value, words, page));
    }

    private static void WriteItems(object value, string words, ReportWriter page)
    {
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
    }
}
