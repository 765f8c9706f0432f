namespace CompetencyFrameworks;

/// <summary>How the holders of a competency changed, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{HoldersChange})"/>.</summary>
public sealed class HoldersChangeRow
{
    private readonly HoldersChange change;

    internal HoldersChangeRow(HoldersChange change) => this.change = change;

    internal static TableColumns<HoldersChangeRow> Columns { get; } = new TableColumns<HoldersChangeRow>("holders-changes")
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(HoldersBefore), "Number of people who held it before.", row => row.HoldersBefore)
        .Number(nameof(HoldersAfter), "Number of people who hold it after.", row => row.HoldersAfter)
        .Number(nameof(NoneBefore), "Number of people of whom none was recorded before.", row => row.NoneBefore)
        .Number(nameof(NoneAfter), "Number of people of whom none is recorded after.", row => row.NoneAfter)
        .Number(nameof(Risen), "Number of people whose rank rose.", row => row.Risen)
        .Number(nameof(Fallen), "Number of people whose rank fell.", row => row.Fallen);

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => change.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => change.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => change.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => change.Competency.Title;

    /// <summary>Number of people who held it before.</summary>
    public int HoldersBefore => change.Before.Holders;

    /// <summary>Number of people who hold it after.</summary>
    public int HoldersAfter => change.After.Holders;

    /// <summary>Number of people of whom none was recorded before.</summary>
    public int NoneBefore => change.Before.None;

    /// <summary>Number of people of whom none is recorded after.</summary>
    public int NoneAfter => change.After.None;

    /// <summary>Number of people whose rank rose.</summary>
    public int Risen => change.Risen;

    /// <summary>Number of people whose rank fell.</summary>
    public int Fallen => change.Fallen;

    /// <summary>Returns the competency and the change.</summary>
    public override string ToString() => change.ToString();
}
