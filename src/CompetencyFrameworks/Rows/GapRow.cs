namespace CompetencyFrameworks;

/// <summary>A requirement of a role beside what a person holds of it, as a flat record of <see cref="GapReport.Rows"/>.</summary>
public sealed class GapRow
{
    private readonly GapReport report;
    private readonly Gap gap;

    internal GapRow(GapReport report, Gap gap)
    {
        this.report = report;
        this.gap = gap;
    }

    internal static TableColumns<GapRow> Columns { get; } = new TableColumns<GapRow>("gaps")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .TextOrNull(nameof(Category), "Id of the competency's category.", row => row.Category)
        .TextOrNull(nameof(CategoryTitle), "Title of the competency's category.", row => row.CategoryTitle)
        .Text(nameof(Kind), "Part that the requirement plays: core, functional, additional or optional.", row => row.Kind)
        .Number(nameof(Weight), "Weight of the requirement.", row => row.Weight)
        .Number(nameof(Credit), "Credit of the unit; missing for a graded competency, and where none is stated.", row => row.Credit)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle)
        .Number(nameof(HeldRank), "Rank held; 0 where none was recorded, missing where nothing was.", row => row.HeldRank)
        .TextOrNull(nameof(HeldLevel), "Id of the level held; missing for a unit, and where no level is held.", row => row.HeldLevel)
        .TextOrNull(nameof(HeldLevelTitle), "Title of the level held; missing for a unit, and where no level is held.", row => row.HeldLevelTitle)
        .Text(nameof(Status), "How what is held stands to what is asked for: met, exceeded, partial or missing.", row => row.Status)
        .Truth(nameof(IsAssessed), "Whether anything is recorded, be it none.", row => row.IsAssessed)
        .Number(nameof(Shortfall), "Rungs that are missing; 1 for a unit that is not held, 0 where satisfied.", row => row.Shortfall)
        .Number(nameof(Progress), "How far along the requirement is, 0 to 1.", row => row.Progress);

    /// <summary>Id of the person.</summary>
    public string Person => report.Profile.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => report.Profile.Name;

    /// <summary>Id of the role.</summary>
    public string Role => report.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => report.Target.Title;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => gap.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => gap.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => gap.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => gap.Competency.Title;

    /// <summary>Id of the competency's category.</summary>
    public string? Category => gap.Competency.Category?.Id;

    /// <summary>Title of the competency's category.</summary>
    public string? CategoryTitle => gap.Competency.Category?.Title;

    /// <summary>Part that the requirement plays: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(gap.Kind);

    /// <summary>Weight of the requirement.</summary>
    public decimal Weight => gap.Requirement.Weight;

    /// <summary>Credit of the unit; missing for a graded competency, and where none is stated.</summary>
    public decimal? Credit => (gap.Competency as UnitOfCompetency)?.Credit;

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => gap.Required.Rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => gap.Required.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => gap.Required.Level?.Title;

    /// <summary>Rank held; 0 where none was recorded, missing where nothing was.</summary>
    public int? HeldRank => gap.IsAssessed ? gap.Held.Rank : null;

    /// <summary>Id of the level held; missing for a unit, and where no level is held.</summary>
    public string? HeldLevel => gap.Held.Level?.Id;

    /// <summary>Title of the level held; missing for a unit, and where no level is held.</summary>
    public string? HeldLevelTitle => gap.Held.Level?.Title;

    /// <summary>How what is held stands to what is asked for: met, exceeded, partial or missing.</summary>
    public string Status => RowWords.Of(gap.Status);

    /// <summary>Whether anything is recorded, be it none.</summary>
    public bool IsAssessed => gap.IsAssessed;

    /// <summary>Rungs that are missing; 1 for a unit that is not held, 0 where satisfied.</summary>
    public int Shortfall => gap.Shortfall;

    /// <summary>How far along the requirement is, 0 to 1.</summary>
    public decimal Progress => gap.Progress;

    /// <summary>Returns the gap in words.</summary>
    public override string ToString() => gap.ToString();
}
