namespace CompetencyFrameworks;

/// <summary>The figures of one person against one role, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{PersonGaps})"/>.</summary>
public sealed class PersonGapsRow : PersonFiguresRow
{
    internal PersonGapsRow(PersonGaps figures)
        : base(figures)
    {
    }

    internal static TableColumns<PersonGapsRow> Columns { get; } = WithFigures(new TableColumns<PersonGapsRow>("person-gaps"));
}
