namespace CompetencyFrameworks;

/// <summary>What rows say of an item: what it is, in a word, and its title.</summary>
internal static class ItemWords
{
    public static string TypeOf(FrameworkItem item) => item switch
    {
        CompetencyFramework => "framework",
        Ladder => "ladder",
        Level => "level",
        Category => "category",
        UnitOfCompetency => "unit",
        GradedCompetency => "gradedCompetency",
        Specialty => "specialty",
        Course => "course",
        _ => "role",
    };

    /// <summary>The title; <see langword="null"/> only for a course that states none.</summary>
    public static string? TitleOf(FrameworkItem item) => item is Course course ? course.ProgrammeTitle ?? course.QualificationTitle : ItemName.TitleOf(item);
}
