namespace CompetencyFrameworks;

/// <summary>A requirement that few people satisfy, a role that has it and a person who satisfies it, as a flat record of <see cref="TableExtensions.ToRows(IEnumerable{ScarceRequirement})"/>.</summary>
public sealed class ScarceRequirementRow
{
    private readonly ScarceRequirement scarce;
    private readonly Role role;
    private readonly string? id;
    private readonly string? name;

    internal ScarceRequirementRow(ScarceRequirement scarce, Role role, string? id, string? name)
    {
        this.scarce = scarce;
        this.role = role;
        this.id = id;
        this.name = name;
    }

    internal static TableColumns<ScarceRequirementRow> Columns { get; } = new TableColumns<ScarceRequirementRow>("scarce-requirements")
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .TextOrNull(nameof(Person), "Id of the person; missing where nobody satisfies the requirement.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName);

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => scarce.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => scarce.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => scarce.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => scarce.Competency.Title;

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => scarce.Required.Rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => scarce.Required.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => scarce.Required.Level?.Title;

    /// <summary>Id of the role.</summary>
    public string Role => role.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => role.Title;

    /// <summary>Id of the person; missing where nobody satisfies the requirement.</summary>
    public string? Person => id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => name;

    /// <summary>Returns the requirement and who satisfies it.</summary>
    public override string ToString() => scarce.ToString();
}
