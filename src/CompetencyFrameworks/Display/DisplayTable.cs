namespace CompetencyFrameworks;

/// <summary>The rows of what is best shown as a table.</summary>
internal static class DisplayTable
{
    /// <summary>The table; <see langword="null"/> where there is none.</summary>
    public static TidyTable? Of(object value) => value switch
    {
        TidyTable table => table,
        Assessment assessment => assessment.Rows,
        CompetencyProfile profile => profile.Rows,
        Exemptions exemptions => exemptions.Rows,
        FrameworkChanges changes => changes.Rows,
        Migration migration => migration.Rows,
        RoleMigration migration => migration.Rows,
        TrainingPlan plan => plan.Rows,
        WorkforceCover cover => cover.Rows,
        WorkforceRanking ranking => ranking.ToTable(),
        _ => null,
    };
}
