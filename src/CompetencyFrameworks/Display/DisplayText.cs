namespace CompetencyFrameworks;

/// <summary>An object as plain text: itself in words, with its rows where it has any.</summary>
internal static class DisplayText
{
    private const int RowsShown = 20;

    public static string Of(object value) =>
        value is TidyTable table ? table.ToMarkdown(TableOptions.Default.WithMaxRows(RowsShown)) : value.ToString() ?? "";
}
