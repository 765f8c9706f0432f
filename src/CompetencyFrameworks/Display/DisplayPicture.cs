namespace CompetencyFrameworks;

/// <summary>The picture of what is best shown as one.</summary>
internal static class DisplayPicture
{
    // A notebook keeps what it has shown: thousands of cells are a page of megabytes.
    private const int MostCells = 5000;

    /// <summary>The picture as SVG; <see langword="null"/> where there is none, or too large a one.</summary>
    public static string? Of(object value) => value switch
    {
        GapMatrix matrix when IsSmall(matrix.Ids.Count, matrix.Requirements.Count) => matrix.ToSvg(),
        CategoryGapMatrix matrix when IsSmall(matrix.Ids.Count, matrix.Categories.Count) => matrix.ToSvg(),
        RequirementMatrix matrix when IsSmall(matrix.Roles.Count, matrix.Competencies.Count) => matrix.ToSvg(),
        CategoryRequirementMatrix matrix when IsSmall(matrix.Roles.Count, matrix.Categories.Count) => matrix.ToSvg(),
        RoleSimilarityMatrix matrix when IsSmall(matrix.Roles.Count, matrix.Roles.Count) => matrix.ToSvg(),
        _ => null,
    };

    private static bool IsSmall(int rows, int columns) => (long)rows * columns <= MostCells;
}
