using System.Diagnostics.CodeAnalysis;

namespace CompetencyFrameworks;

/// <summary>What stands in every column of every table of the library.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A data dictionary is what it is called in the field.")]
public static class DataDictionary
{
    private static readonly (string Table, IReadOnlyList<TidyColumn> Columns)[] tables =
    [
        // What is in frameworks, and what people hold.
        Of(FrameworkRow.Columns), Of(LevelRow.Columns), Of(CategoryRow.Columns), Of(CompetencyRow.Columns), Of(StatementRow.Columns), Of(RelationRow.Columns),
        Of(SpecialtyRow.Columns), Of(CourseRow.Columns), Of(RoleRow.Columns), Of(RoleRequirementRow.Columns), Of(ProfileRow.Columns),

        // One person and a role.
        Of(GapRow.Columns), Of(GapSummaryRow.Columns), Of(CategoryGapsRow.Columns), Of(KindGapsRow.Columns), Of(LevelGapsRow.Columns), Of(GroupGapsRow.Columns), Of(NextStepRow.Columns),
        Of(TransitionRow.Columns), Of(TransitionSummaryRow.Columns), Of(MoveRow.Columns), Of(PathSummaryRow.Columns), Of(RoleSimilarityRow.Columns),
        Of(RequirementMatrixRow.Columns), Of(CategoryRequirementMatrixRow.Columns),
        Of(ProgrammeRow.Columns), Of(ProgrammeSummaryRow.Columns), Of(QualificationAccessRow.Columns), Of(ExemptionRow.Columns), Of(TrainingPlanRow.Columns),
        Of(AssessmentRow.Columns), Of(SearchHitRow.Columns),

        // Editions.
        Of(FrameworkChangeRow.Columns), Of(MigrationRow.Columns), Of(RoleMigrationRow.Columns),

        // Many people.
        Of(PersonGapsRow.Columns), Of(RankedPersonRow.Columns), Of(WorkforceGapsRow.Columns), Of(WorkforceGroupGapsRow.Columns), Of(RequirementGapCountsRow.Columns),
        Of(CompetencyGapCountsRow.Columns), Of(CategoryGapCountsRow.Columns), Of(GapMatrixRow.Columns), Of(CategoryGapMatrixRow.Columns), Of(CoverRow.Columns),
        Of(HoldersRow.Columns), Of(ScarceRequirementRow.Columns), Of(HoldersChangeRow.Columns), Of(RoleGapsChangeRow.Columns),

        Of(ColumnRow.Columns),
    ];

    /// <summary>
    /// The columns of all tables: what is in frameworks and profiles; gaps of a person, careers, programmes, training, assessments, searches; editions; workforces; last
    /// this table itself. Inside a table they stand in its order.
    /// </summary>
    public static TidyTable<ColumnRow> Rows { get; } = new(
        ColumnRow.Columns, tables.SelectMany(table => table.Columns.Select((column, place) => new ColumnRow(table.Table, place + 1, column))));

    private static (string Table, IReadOnlyList<TidyColumn> Columns) Of<TRow>(TableColumns<TRow> columns) => (columns.Name, columns.Columns);
}
