namespace CompetencyFrameworks;

/// <summary>Counts by category as a table for people to read.</summary>
internal static class CategoriesText
{
    public static ShownTable Table(IReadOnlyList<CategoryGapCounts> categories, ReportTexts texts)
    {
        var table = new ShownTable((texts["Category"], false), (texts["Requirements satisfied"], false), (texts["Open"], true), (texts["Of these not assessed"], true));
        bool isOneFramework = categories.Select(counts => counts.Framework).Distinct().Count() < 2;
        foreach (CategoryGapCounts counts in categories)
        {
            table.Add(ChartWords.Of(counts.Framework, counts.Category, isOneFramework, texts), texts.Of(counts.Coverage), ReportWords.Number(counts.Open), ReportWords.Number(counts.NotAssessed));
        }

        return table.NamedBy(0);
    }
}
