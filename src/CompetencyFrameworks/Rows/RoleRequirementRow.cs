namespace CompetencyFrameworks;

/// <summary>A competency that a role of a framework asks for, as a flat record of <see cref="FrameworkTables.RoleRequirements"/>.</summary>
public sealed class RoleRequirementRow
{
    private readonly Role role;
    private readonly int place;
    private readonly Requirement requirement;

    internal RoleRequirementRow(Role role, int place, Requirement requirement)
    {
        this.role = role;
        this.place = place;
        this.requirement = requirement;
    }

    internal static TableColumns<RoleRequirementRow> Columns { get; } = new TableColumns<RoleRequirementRow>("role-requirements")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Number(nameof(Place), "Place of the requirement in the role, from 1.", row => row.Place)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Text(nameof(Type), "Whether it is a unit or a gradedCompetency.", row => row.Type)
        .TextOrNull(nameof(Category), "Id of the competency's category.", row => row.Category)
        .TextOrNull(nameof(CategoryTitle), "Title of the competency's category.", row => row.CategoryTitle)
        .Text(nameof(Kind), "Part that the requirement plays: core, functional, additional or optional.", row => row.Kind)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle)
        .Number(nameof(Weight), "Weight of the requirement.", row => row.Weight)
        .Number(nameof(Credit), "Credit of the unit; missing for a graded competency, and where none is stated.", row => row.Credit);

    /// <summary>Id of the framework.</summary>
    public string Framework => requirement.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => requirement.Competency.Framework.Edition;

    /// <summary>Id of the role.</summary>
    public string Role => role.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => role.Title;

    /// <summary>Place of the requirement in the role, from 1.</summary>
    public int Place => place;

    /// <summary>Id of the competency.</summary>
    public string Competency => requirement.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => requirement.Competency.Title;

    /// <summary>Whether it is a unit or a gradedCompetency.</summary>
    public string Type => ItemWords.TypeOf(requirement.Competency);

    /// <summary>Id of the competency's category.</summary>
    public string? Category => requirement.Competency.Category?.Id;

    /// <summary>Title of the competency's category.</summary>
    public string? CategoryTitle => requirement.Competency.Category?.Title;

    /// <summary>Part that the requirement plays: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(requirement.Kind);

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => requirement.Rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => requirement.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => requirement.Level?.Title;

    /// <summary>Weight of the requirement.</summary>
    public decimal Weight => requirement.Weight;

    /// <summary>Credit of the unit; missing for a graded competency, and where none is stated.</summary>
    public decimal? Credit => (requirement.Competency as UnitOfCompetency)?.Credit;

    /// <summary>Returns the competency and, for a graded one, the level.</summary>
    public override string ToString() => requirement.ToString();
}
