namespace CompetencyFrameworks;

/// <summary>A move of a career path or of a lattice of roles, as a flat record of <see cref="CareerPath.Rows"/> and <see cref="RoleLattice.Rows"/>.</summary>
public sealed class MoveRow
{
    private readonly int place;
    private readonly CareerMove move;

    internal MoveRow(int place, CareerMove move)
    {
        this.place = place;
        this.move = move;
    }

    internal static TableColumns<MoveRow> Columns { get; } = new TableColumns<MoveRow>("moves")
        .Number(nameof(Move), "Place of the move in the list, from 1.", row => row.Move)
        .Text(nameof(From), "Id of the role left.", row => row.From)
        .Text(nameof(FromTitle), "Title of the role left.", row => row.FromTitle)
        .Text(nameof(To), "Id of the role reached.", row => row.To)
        .Text(nameof(ToTitle), "Title of the role reached.", row => row.ToTitle)
        .Number(nameof(Credits), "Credits that the move costs.", row => row.Credits)
        .Number(nameof(UnitsWithoutCredit), "Number of units to be learnt that have no credit stated.", row => row.UnitsWithoutCredit)
        .Number(nameof(Rungs), "Rungs that the move costs.", row => row.Rungs)
        .Truth(nameof(ChangesSpecialty), "Whether the move leads into another specialty.", row => row.ChangesSpecialty);

    /// <summary>Place of the move in the list, from 1.</summary>
    public int Move => place;

    /// <summary>Id of the role left.</summary>
    public string From => move.From.Id;

    /// <summary>Title of the role left.</summary>
    public string FromTitle => move.From.Title;

    /// <summary>Id of the role reached.</summary>
    public string To => move.To.Id;

    /// <summary>Title of the role reached.</summary>
    public string ToTitle => move.To.Title;

    /// <summary>Credits that the move costs.</summary>
    public decimal Credits => move.Credits;

    /// <summary>Number of units to be learnt that have no credit stated.</summary>
    public int UnitsWithoutCredit => move.UnitsWithoutCredit;

    /// <summary>Rungs that the move costs.</summary>
    public int Rungs => move.Rungs;

    /// <summary>Whether the move leads into another specialty.</summary>
    public bool ChangesSpecialty => move.ChangesSpecialty;

    /// <summary>Returns the move and what it costs.</summary>
    public override string ToString() => move.ToString();
}
