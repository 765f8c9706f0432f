namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    /// <summary>Makes a workforce of profiles.</summary>
    /// <param name="framework">The framework that is asked about. What profiles hold of others is left aside.</param>
    /// <param name="profiles">The profiles, in any order, each person's once; they are gone through once and need not all be in memory.</param>
    /// <param name="options">What becomes of faulty profiles; <see cref="WorkforceReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the profiles, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Two profiles are of one person; or a profile holds another edition of the framework, or one that was changed and kept its edition. The exception carries
    /// every fault, with the number of the profile as the line.
    /// </exception>
    /// <exception cref="OperationCanceledException">The making was cancelled.</exception>
    public static Workforce Of(CompetencyFramework framework, IEnumerable<CompetencyProfile> profiles, WorkforceReadOptions? options = null) =>
        Of(new CompetencyColumns([Guard.NotNull(framework)]), Guard.NotNull(profiles), options, ColumnForm.Smallest);

    /// <summary>Makes a workforce of profiles over several frameworks.</summary>
    /// <param name="catalogue">The frameworks that are asked about; each of them is read. What profiles hold of others is left aside.</param>
    /// <param name="profiles">The profiles, in any order, each person's once; they are gone through once and need not all be in memory.</param>
    /// <param name="options">What becomes of faulty profiles; <see cref="WorkforceReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the profiles, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Two profiles are of one person; or a profile holds an edition of a framework that the catalogue lacks, or one that was changed and kept its edition. The
    /// exception carries every fault, with the number of the profile as the line.
    /// </exception>
    /// <exception cref="OperationCanceledException">The making was cancelled.</exception>
    public static Workforce Of(FrameworkCatalogue catalogue, IEnumerable<CompetencyProfile> profiles, WorkforceReadOptions? options = null) =>
        Of(new CompetencyColumns(Guard.NotNull(catalogue)), Guard.NotNull(profiles), options, ColumnForm.Smallest);

    /// <summary>
    /// Makes a workforce of flat rows. Of several rows about one competency of a person the highest level counts, so that order and repetition do not matter.
    /// </summary>
    /// <param name="framework">The framework that is asked about.</param>
    /// <param name="rows">The rows, in any order; they are gone through once and need not all be in memory.</param>
    /// <param name="options">What becomes of faulty rows; <see cref="WorkforceReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the rows, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Rows are faulty: <c>person-id</c>, <c>person-name</c>, <c>unknown-framework</c>, <c>missing-competency</c>, <c>unknown-competency</c>, <c>held-level</c> (no level where one is needed,
    /// one that the ladder does not have or that does not apply, or one for a unit). The exception carries every fault, with the number of the row as the line.
    /// </exception>
    /// <exception cref="OperationCanceledException">The making was cancelled.</exception>
    public static Workforce FromRows(CompetencyFramework framework, IEnumerable<HoldingRow> rows, WorkforceReadOptions? options = null) =>
        FromRows(new CompetencyColumns([Guard.NotNull(framework)]), Guard.NotNull(rows), options, ColumnForm.Smallest);

    /// <summary>
    /// Makes a workforce of flat rows over several frameworks, each row with its framework and edition. Of several rows about one competency of a person the
    /// highest level counts, so that order and repetition do not matter.
    /// </summary>
    /// <param name="catalogue">The frameworks that are asked about; each of them is read.</param>
    /// <param name="rows">The rows, in any order; they are gone through once and need not all be in memory.</param>
    /// <param name="options">What becomes of faulty rows; <see cref="WorkforceReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the rows, is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Rows are faulty: as for a single framework, <c>missing-framework</c>, and <c>two-editions</c>, as a person holds one edition of a framework. The exception
    /// carries every fault, with the number of the row as the line.
    /// </exception>
    /// <exception cref="OperationCanceledException">The making was cancelled.</exception>
    public static Workforce FromRows(FrameworkCatalogue catalogue, IEnumerable<HoldingRow> rows, WorkforceReadOptions? options = null) =>
        FromRows(new CompetencyColumns(Guard.NotNull(catalogue)), Guard.NotNull(rows), options, ColumnForm.Smallest);

    internal static Workforce Of(CompetencyColumns columns, IEnumerable<CompetencyProfile> profiles, WorkforceReadOptions? options, ColumnForm form)
    {
        var intake = new ProfileIntake(columns, options ?? WorkforceReadOptions.Default);
        foreach (CompetencyProfile profile in profiles)
        {
            intake.Add(Guard.NotNull(profile, nameof(profiles)));
        }

        return intake.Build(form, null);
    }

    internal static Workforce FromRows(CompetencyColumns columns, IEnumerable<HoldingRow> rows, WorkforceReadOptions? options, ColumnForm form)
    {
        var intake = new RowIntake(columns, options ?? WorkforceReadOptions.Default);
        foreach (HoldingRow row in rows)
        {
            intake.Add(Guard.NotNull(row, nameof(rows)));
        }

        return intake.Build(form);
    }
}
