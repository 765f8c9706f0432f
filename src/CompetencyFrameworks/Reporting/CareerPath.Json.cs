namespace CompetencyFrameworks;

public sealed partial class CareerPath
{
    private static readonly RowTable<(int Place, CareerMove Move)> rows = new RowTable<(int Place, CareerMove Move)>()
        .With("move", row => row.Place)
        .WithRole("from", row => row.Move.From)
        .WithRole("to", row => row.Move.To)
        .With("credits", row => row.Move.Credits)
        .With("unitsWithoutCredit", row => row.Move.UnitsWithoutCredit)
        .With("rungs", row => row.Move.Rungs)
        .With("changesSpecialty", row => row.Move.ChangesSpecialty);

    /// <summary>
    /// Returns the path as JSON: an array with an object for each move, in order. Each has the members <c>move</c> (from 1), <c>from</c>, <c>fromTitle</c>,
    /// <c>to</c>, <c>toTitle</c>, <c>credits</c>, <c>unitsWithoutCredit</c>, <c>rungs</c> and <c>changesSpecialty</c>. The same path always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Moves.Select((move, place) => (place + 1, move)));
}
