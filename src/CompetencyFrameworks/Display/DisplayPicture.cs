namespace CompetencyFrameworks;

/// <summary>The picture of what is best shown as one.</summary>
internal static class DisplayPicture
{
    /// <summary>The picture as SVG; <see langword="null"/> where there is none.</summary>
    public static string? Of(object value) => value switch
    {
        GapMatrix matrix => matrix.ToSvg(),
        CategoryGapMatrix matrix => matrix.ToSvg(),
        RequirementMatrix matrix => matrix.ToSvg(),
        CategoryRequirementMatrix matrix => matrix.ToSvg(),
        RoleSimilarityMatrix matrix => matrix.ToSvg(),
        _ => null,
    };
}
