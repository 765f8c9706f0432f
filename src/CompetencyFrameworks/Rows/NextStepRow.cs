namespace CompetencyFrameworks;

/// <summary>A next step, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{NextStep})"/>.</summary>
public sealed class NextStepRow
{
    private readonly int place;
    private readonly NextStep step;

    internal NextStepRow(int place, NextStep step)
    {
        this.place = place;
        this.step = step;
    }

    internal static TableColumns<NextStepRow> Columns { get; } = new TableColumns<NextStepRow>("next-steps")
        .Number(nameof(Place), "Place of the step in the list, from 1.", row => row.Place)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Text(nameof(Kind), "Part that the requirement plays: core, functional, additional or optional.", row => row.Kind)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle)
        .Number(nameof(HeldRank), "Rank held; 0 where none was recorded, missing where nothing was.", row => row.HeldRank)
        .TextOrNull(nameof(HeldLevel), "Id of the level held; missing for a unit, and where no level is held.", row => row.HeldLevel)
        .TextOrNull(nameof(HeldLevelTitle), "Title of the level held; missing for a unit, and where no level is held.", row => row.HeldLevelTitle)
        .Number(nameof(OtherRoles), "Number of other roles of the competency's framework that ask for it.", row => row.OtherRoles)
        .Number(nameof(Credit), "Credit of the unit; missing for a graded competency, and where none is stated.", row => row.Credit)
        .Number(nameof(Rungs), "Rungs to climb in a graded competency; missing for a unit.", row => row.Rungs)
        .Text(nameof(Reasons), "Why it stands where it does, in words, with semicolons between them.", row => row.Reasons);

    /// <summary>Place of the step in the list, from 1.</summary>
    public int Place => place;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => step.Gap.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => step.Gap.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => step.Gap.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => step.Gap.Competency.Title;

    /// <summary>Part that the requirement plays: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(step.Kind);

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => step.Gap.Required.Rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => step.Gap.Required.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => step.Gap.Required.Level?.Title;

    /// <summary>Rank held; 0 where none was recorded, missing where nothing was.</summary>
    public int? HeldRank => step.Gap.IsAssessed ? step.Gap.Held.Rank : null;

    /// <summary>Id of the level held; missing for a unit, and where no level is held.</summary>
    public string? HeldLevel => step.Gap.Held.Level?.Id;

    /// <summary>Title of the level held; missing for a unit, and where no level is held.</summary>
    public string? HeldLevelTitle => step.Gap.Held.Level?.Title;

    /// <summary>Number of other roles of the competency's framework that ask for it.</summary>
    public int OtherRoles => step.OtherRoles.Count;

    /// <summary>Credit of the unit; missing for a graded competency, and where none is stated.</summary>
    public decimal? Credit => step.Credit;

    /// <summary>Rungs to climb in a graded competency; missing for a unit.</summary>
    public int? Rungs => step.Rungs;

    /// <summary>Why it stands where it does, in words, with semicolons between them.</summary>
    public string Reasons => string.Join("; ", step.Reasons);

    /// <summary>Returns the step with its reasons.</summary>
    public override string ToString() => step.ToString();
}
