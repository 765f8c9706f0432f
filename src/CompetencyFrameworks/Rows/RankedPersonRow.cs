namespace CompetencyFrameworks;

/// <summary>A place in a ranking, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{RankedPerson})"/>.</summary>
public sealed class RankedPersonRow : PersonFiguresRow
{
    private readonly RankedPerson person;

    internal RankedPersonRow(RankedPerson person)
        : base(person.Gaps) => this.person = person;

    internal static TableColumns<RankedPersonRow> Columns { get; } = WithFigures(new TableColumns<RankedPersonRow>("rankings")
        .Number(nameof(Place), "Place in the ranking, from 1.", row => row.Place));

    /// <summary>Place in the ranking, from 1.</summary>
    public int Place => person.Place;

    /// <summary>Returns place, person, role and coverage.</summary>
    public override string ToString() => person.ToString();
}
