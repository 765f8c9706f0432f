namespace CompetencyFrameworks;

/// <summary>A competency that a profile records, as a flat record of <see cref="CompetencyProfile.Rows"/>.</summary>
public sealed class ProfileRow
{
    private readonly CompetencyProfile profile;
    private readonly Holding? holding;
    private readonly UnplacedHolding? unplaced;

    internal ProfileRow(CompetencyProfile profile, Holding? holding, UnplacedHolding? unplaced)
    {
        this.profile = profile;
        this.holding = holding;
        this.unplaced = unplaced;
    }

    internal static TableColumns<ProfileRow> Columns { get; } = new TableColumns<ProfileRow>("profiles")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .TextOrNull(nameof(Title), "Title of the competency; missing where it could not be placed.", row => row.Title)
        .TextOrNull(nameof(Type), "Whether it is a unit or a gradedCompetency; missing where it could not be placed.", row => row.Type)
        .Number(nameof(HeldRank), "Rank held; 0 where none was recorded, missing where the competency could not be placed.", row => row.HeldRank)
        .TextOrNull(nameof(HeldLevel), "Id of the level held; missing for a unit, and where no level is held.", row => row.HeldLevel)
        .TextOrNull(nameof(HeldLevelTitle), "Title of the level held; missing for a unit, where no level is held, and where the competency could not be placed.", row => row.HeldLevelTitle)
        .Truth(nameof(IsPlaced), "Whether the catalogue that the profile was read against has the competency and the level.", row => row.IsPlaced)
        .TextOrNull(nameof(Reason), "Why the competency could not be placed.", row => row.Reason);

    /// <summary>Id of the person.</summary>
    public string Person => profile.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => profile.Name;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => holding?.Competency.Framework.Id ?? unplaced!.FrameworkId;

    /// <summary>Edition of the framework.</summary>
    public string Edition => holding?.Competency.Framework.Edition ?? unplaced!.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => holding?.Competency.Id ?? unplaced!.CompetencyId;

    /// <summary>Title of the competency; missing where it could not be placed.</summary>
    public string? Title => holding?.Competency.Title;

    /// <summary>Whether it is a unit or a gradedCompetency; missing where it could not be placed.</summary>
    public string? Type => holding is null ? null : ItemWords.TypeOf(holding.Competency);

    /// <summary>Rank held; 0 where none was recorded, missing where the competency could not be placed.</summary>
    public int? HeldRank => unplaced?.IsNone == true ? 0 : holding?.Rank;

    /// <summary>Id of the level held; missing for a unit, and where no level is held.</summary>
    public string? HeldLevel => holding is null ? unplaced!.LevelId : holding.Level?.Id;

    /// <summary>Title of the level held; missing for a unit, where no level is held, and where the competency could not be placed.</summary>
    public string? HeldLevelTitle => holding?.Level?.Title;

    /// <summary>Whether the catalogue that the profile was read against has the competency and the level.</summary>
    public bool IsPlaced => holding is not null;

    /// <summary>Why the competency could not be placed.</summary>
    public string? Reason => unplaced?.Reason;

    /// <summary>Returns the competency and what is held of it.</summary>
    public override string ToString() => holding?.ToString() ?? unplaced!.ToString();
}
