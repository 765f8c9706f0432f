namespace CompetencyFrameworks;

/// <summary>A competency that changes, or stays, from one role to another, as a flat record of <see cref="RoleTransition.Rows"/>.</summary>
public sealed class TransitionRow
{
    private readonly RoleTransition transition;
    private readonly string change;
    private readonly RequirementChange item;

    internal TransitionRow(RoleTransition transition, string change, RequirementChange item)
    {
        this.transition = transition;
        this.change = change;
        this.item = item;
    }

    internal static TableColumns<TransitionRow> Columns { get; } = new TableColumns<TransitionRow>("transitions")
        .Text(nameof(From), "Id of the role left.", row => row.From)
        .Text(nameof(FromTitle), "Title of the role left.", row => row.FromTitle)
        .Text(nameof(To), "Id of the role reached.", row => row.To)
        .Text(nameof(ToTitle), "Title of the role reached.", row => row.ToTitle)
        .Text(nameof(Change), "What becomes of the competency: kept, raised, gained, dropped or notApplicable.", row => row.Change)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .TextOrNull(nameof(BeforeKind), "Part that it plays in the role left; missing where that does not ask for it.", row => row.BeforeKind)
        .TextOrNull(nameof(AfterKind), "Part that it plays in the role reached; missing where that does not ask for it.", row => row.AfterKind)
        .Number(nameof(Credit), "Credit of the unit; missing for a graded competency, and where none is stated.", row => row.Credit)
        .Number(nameof(BeforeRank), "Rank asked for by the role left; missing where that does not ask for it.", row => row.BeforeRank)
        .TextOrNull(nameof(BeforeLevel), "Id of the level asked for by the role left; missing for a unit, and where it does not ask.", row => row.BeforeLevel)
        .TextOrNull(nameof(BeforeLevelTitle), "Title of the level asked for by the role left; missing for a unit, and where it does not ask.", row => row.BeforeLevelTitle)
        .Number(nameof(AfterRank), "Rank asked for by the role reached; missing where that does not ask for it.", row => row.AfterRank)
        .TextOrNull(nameof(AfterLevel), "Id of the level asked for by the role reached; missing for a unit, and where it does not ask.", row => row.AfterLevel)
        .TextOrNull(nameof(AfterLevelTitle), "Title of the level asked for by the role reached; missing for a unit, and where it does not ask.", row => row.AfterLevelTitle)
        .Number(nameof(Rungs), "Rungs to climb in a graded competency.", row => row.Rungs);

    /// <summary>Id of the role left.</summary>
    public string From => transition.From.Id;

    /// <summary>Title of the role left.</summary>
    public string FromTitle => transition.From.Title;

    /// <summary>Id of the role reached.</summary>
    public string To => transition.To.Id;

    /// <summary>Title of the role reached.</summary>
    public string ToTitle => transition.To.Title;

    /// <summary>What becomes of the competency: kept, raised, gained, dropped or notApplicable.</summary>
    public string Change => change;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => item.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => item.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => item.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => item.Competency.Title;

    /// <summary>Part that it plays in the role left; missing where that does not ask for it.</summary>
    public string? BeforeKind => RowWords.OrNull(item.Before?.Kind);

    /// <summary>Part that it plays in the role reached; missing where that does not ask for it.</summary>
    public string? AfterKind => RowWords.OrNull(item.After?.Kind);

    /// <summary>Credit of the unit; missing for a graded competency, and where none is stated.</summary>
    public decimal? Credit => (item.Competency as UnitOfCompetency)?.Credit;

    /// <summary>Rank asked for by the role left; missing where that does not ask for it.</summary>
    public int? BeforeRank => item.Before?.Rank;

    /// <summary>Id of the level asked for by the role left; missing for a unit, and where it does not ask.</summary>
    public string? BeforeLevel => item.Before?.Level?.Id;

    /// <summary>Title of the level asked for by the role left; missing for a unit, and where it does not ask.</summary>
    public string? BeforeLevelTitle => item.Before?.Level?.Title;

    /// <summary>Rank asked for by the role reached; missing where that does not ask for it.</summary>
    public int? AfterRank => item.After?.Rank;

    /// <summary>Id of the level asked for by the role reached; missing for a unit, and where it does not ask.</summary>
    public string? AfterLevel => item.After?.Level?.Id;

    /// <summary>Title of the level asked for by the role reached; missing for a unit, and where it does not ask.</summary>
    public string? AfterLevelTitle => item.After?.Level?.Title;

    /// <summary>Rungs to climb in a graded competency.</summary>
    public int Rungs => item.Rungs;

    /// <summary>Returns the competency and what becomes of it.</summary>
    public override string ToString() => $"{item}: {change}";
}
