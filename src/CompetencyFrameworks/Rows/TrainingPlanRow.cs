namespace CompetencyFrameworks;

/// <summary>A gap that a chosen offer closes, or that none closes, as a flat record of <see cref="TrainingPlan.Rows"/>.</summary>
public sealed class TrainingPlanRow
{
    private readonly TrainingPlan plan;
    private readonly int? place;
    private readonly TrainingOffer? offer;
    private readonly Gap gap;

    internal TrainingPlanRow(TrainingPlan plan, int? place, TrainingOffer? offer, Gap gap)
    {
        this.plan = plan;
        this.place = place;
        this.offer = offer;
        this.gap = gap;
    }

    internal static TableColumns<TrainingPlanRow> Columns { get; } = new TableColumns<TrainingPlanRow>("training-plans")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Number(nameof(Place), "Place of the offer in the plan, from 1; missing where no offer closes the gap.", row => row.Place)
        .TextOrNull(nameof(Offer), "Id of the offer; missing where none closes the gap.", row => row.Offer)
        .TextOrNull(nameof(OfferTitle), "Title of the offer; missing where none closes the gap.", row => row.OfferTitle)
        .Number(nameof(Cost), "Cost of the whole offer, in each of its rows; missing where none closes the gap.", row => row.Cost)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Text(nameof(Kind), "Part that the requirement plays: core, functional, additional or optional.", row => row.Kind)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle)
        .Truth(nameof(IsProved), "Whether no cheaper plan can be.", row => row.IsProved);

    /// <summary>Id of the person.</summary>
    public string Person => plan.Report.Profile.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => plan.Report.Profile.Name;

    /// <summary>Id of the role.</summary>
    public string Role => plan.Report.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => plan.Report.Target.Title;

    /// <summary>Place of the offer in the plan, from 1; missing where no offer closes the gap.</summary>
    public int? Place => place;

    /// <summary>Id of the offer; missing where none closes the gap.</summary>
    public string? Offer => offer?.Id;

    /// <summary>Title of the offer; missing where none closes the gap.</summary>
    public string? OfferTitle => offer?.Title;

    /// <summary>Cost of the whole offer, in each of its rows; missing where none closes the gap.</summary>
    public decimal? Cost => offer?.Cost;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => gap.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => gap.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => gap.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => gap.Competency.Title;

    /// <summary>Part that the requirement plays: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(gap.Kind);

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => gap.Required.Rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => gap.Required.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => gap.Required.Level?.Title;

    /// <summary>Whether no cheaper plan can be.</summary>
    public bool IsProved => plan.IsProved;

    /// <summary>Returns the competency and the offer.</summary>
    public override string ToString() => $"{gap.Competency}: {offer?.Title ?? "not offered"}";
}
