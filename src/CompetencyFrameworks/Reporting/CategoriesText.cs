namespace CompetencyFrameworks;

/// <summary>Counts by category as a table for people to read.</summary>
internal static class CategoriesText
{
    public static ShownTable Table(IEnumerable<CategoryGapCounts> categories, ReportTexts texts)
    {
        var table = new ShownTable((texts["Category"], false), (texts["Requirements satisfied"], false), (texts["Open"], true), (texts["Of these not assessed"], true));
        foreach (CategoryGapCounts counts in categories)
        {
            table.Add(texts.TitleOf(counts.Category), texts.Of(counts.Coverage), ReportWords.Number(counts.Open), ReportWords.Number(counts.NotAssessed));
        }

        return table;
    }
}
