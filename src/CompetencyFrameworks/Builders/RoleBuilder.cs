namespace CompetencyFrameworks;

/// <summary>Describes a role inside <see cref="FrameworkBuilder.AddRole"/>: where it stands, and what it asks for.</summary>
public sealed partial class RoleBuilder : ItemBuilder<RoleBuilder>
{
    internal RoleBuilder(string id, string title)
        : base(id, title)
    {
    }

    /// <summary>Puts the role into an area of work.</summary>
    /// <param name="specialtyId">The id of the specialty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="specialtyId"/> is <see langword="null"/>.</exception>
    public RoleBuilder WithSpecialty(string specialtyId) => Set("specialty", Guard.NotNull(specialtyId));

    /// <summary>Puts the role on a rung of the framework's role ladder.</summary>
    /// <param name="levelId">The id of a level of that ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> is <see langword="null"/>.</exception>
    public RoleBuilder WithRung(string levelId) => Set("rung", Guard.NotNull(levelId));

    /// <summary>Puts the role on a rung of any ladder.</summary>
    /// <param name="ladderId">The id of the ladder.</param>
    /// <param name="levelId">The id of a level of that ladder.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladderId"/> or <paramref name="levelId"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public RoleBuilder WithRung(string ladderId, string levelId, string? extensions = null)
    {
        var rung = new ObjectText();
        PartText.Set(rung, "ladder", Guard.NotNull(ladderId));
        PartText.Set(rung, "level", Guard.NotNull(levelId));
        PartText.SetExtensions(rung, extensions);
        Members.Set("rung", rung.ToString());
        return this;
    }

    /// <summary>Asks for a unit of competency, behind what the role asks for already.</summary>
    /// <param name="unitId">The id of the unit.</param>
    /// <param name="kind">The part that the requirement plays.</param>
    /// <param name="weight">How much it counts in a progress: above 0, at most 9 digits before the point and 9 after it.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unitId"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the four.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public RoleBuilder Require(string unitId, RequirementKind kind = RequirementKind.Core, decimal weight = 1, string? extensions = null) =>
        AddRequirement(Guard.NotNull(unitId), null, kind, weight, extensions);

    /// <summary>Asks for a graded competency at a level, behind what the role asks for already.</summary>
    /// <param name="competencyId">The id of the graded competency.</param>
    /// <param name="levelId">The id of a level that applies to it.</param>
    /// <param name="kind">The part that the requirement plays.</param>
    /// <param name="weight">How much it counts in a progress: above 0, at most 9 digits before the point and 9 after it.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competencyId"/> or <paramref name="levelId"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the four.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public RoleBuilder Require(
        string competencyId, string levelId, RequirementKind kind = RequirementKind.Core, decimal weight = 1, string? extensions = null) =>
        AddRequirement(Guard.NotNull(competencyId), Guard.NotNull(levelId), kind, weight, extensions);

    private RoleBuilder AddRequirement(string competency, string? level, RequirementKind kind, decimal weight, string? extensions)
    {
        var requirement = new ObjectText();
        PartText.Set(requirement, "competency", competency);
        PartText.Set(requirement, "level", level);
        PartText.Set(requirement, "kind", RequirementKinds.Word(Requirement.Checked(kind)));
        requirement.Set("weight", PartText.Of(weight));
        PartText.SetExtensions(requirement, extensions);
        return Add("requirements", requirement.ToString());
    }
}
