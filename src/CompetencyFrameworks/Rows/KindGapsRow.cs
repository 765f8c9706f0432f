namespace CompetencyFrameworks;

/// <summary>The part of a gap report that is about one kind of requirement, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{KindGaps})"/>.</summary>
public sealed class KindGapsRow : GapFiguresRow
{
    private readonly KindGaps group;

    internal KindGapsRow(KindGaps group)
        : base(group) => this.group = group;

    internal static TableColumns<KindGapsRow> Columns { get; } = WithFigures(new TableColumns<KindGapsRow>("gaps-by-kind")
        .Text(nameof(Kind), "Kind of the requirements: core, functional, additional or optional.", row => row.Kind));

    /// <summary>Kind of the requirements: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(group.Kind);
}
