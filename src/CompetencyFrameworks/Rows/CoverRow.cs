namespace CompetencyFrameworks;

/// <summary>A requirement that a chosen person satisfies, or that nobody satisfies, as a flat record of <see cref="WorkforceCover.Rows"/>.</summary>
public sealed class CoverRow
{
    private readonly WorkforceCover cover;
    private readonly int? place;
    private readonly CoverMember? person;
    private readonly Competency competency;
    private readonly int rank;

    internal CoverRow(WorkforceCover cover, int? place, CoverMember? person, Competency competency, int rank)
    {
        this.cover = cover;
        this.place = place;
        this.person = person;
        this.competency = competency;
        this.rank = rank;
    }

    internal static TableColumns<CoverRow> Columns { get; } = new TableColumns<CoverRow>("covers")
        .Number(nameof(Place), "Place of the person in the set, from 1; missing where nobody satisfies the requirement.", row => row.Place)
        .TextOrNull(nameof(Person), "Id of the person; missing where nobody satisfies the requirement.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle)
        .Truth(nameof(IsProved), "Whether no smaller set can be.", row => row.IsProved);

    /// <summary>Place of the person in the set, from 1; missing where nobody satisfies the requirement.</summary>
    public int? Place => place;

    /// <summary>Id of the person; missing where nobody satisfies the requirement.</summary>
    public string? Person => person?.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => person?.Name;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => competency.Title;

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => competency.LevelOfRank(rank)?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => competency.LevelOfRank(rank)?.Title;

    /// <summary>Whether no smaller set can be.</summary>
    public bool IsProved => cover.IsProved;

    /// <summary>Returns the competency and the person.</summary>
    public override string ToString() => $"{competency}: {person?.ToString() ?? "nobody"}";
}
