namespace CompetencyFrameworks.Tests.Careers;

/// <summary>Where there is no path, where there is none to ask for, and what options refuse.</summary>
public sealed class NoPathTests
{
    private static readonly string[] lines =
        ["loose - - a1", "start 1 - a1", "next 2 - a1", "high 4 - a1", "aside side1 - a1", "beyond side2 - b2"];

    private static readonly CompetencyFramework small = RoleLines.Framework(lines);
    private static readonly Role made = Role.Define("mine", "Mine", [Requirement.Of(small.Units["a1"])]);

    [Theory]
    [InlineData("next", "start")]
    [InlineData("start", "loose")]
    [InlineData("loose", "start")]
    [InlineData("start", "aside")]
    [InlineData("aside", "start")]
    [InlineData("start", "beyond")]
    public void PathTo_ALowerRungNoRungOrAnotherLadder_IsNull(string from, string to) => Assert.Null(small.Roles[from].PathTo(small.Roles[to]));

    // Rungs 1, 2 and 4 have roles; nobody climbs two rungs at once.
    [Fact]
    public void PathTo_AcrossARungWithoutRoles_IsNull()
    {
        Assert.Null(small.Roles["start"].PathTo(small.Roles["high"]));
        Assert.Null(small.Roles["next"].PathTo(small.Roles["high"]));
        Assert.NotNull(small.Roles["start"].PathTo(small.Roles["next"]));
    }

    // Roles on rungs of another ladder are ways for each other.
    [Fact]
    public void PathTo_BetweenRolesOfAnotherLadder_IsAPath() =>
        Assert.Equal("aside > (2, 0) beyond", small.Roles["aside"].PathTo(small.Roles["beyond"])!.Way());

    [Fact]
    public void PathTo_FromOrToARoleMadeInCode_IsNull()
    {
        Assert.Null(made.PathTo(small.Roles["next"]));
        Assert.Null(small.Roles["start"].PathTo(made));
        ModelList<Level> levels = BuiltInFrameworks.Icci.Ladders["level"].Levels;
        Assert.Null(Role.AtLevel(levels["ca"]).PathTo(BuiltInFrameworks.Icci.Roles["cma"]));
        Assert.Null(BuiltInFrameworks.Icci.Roles["ca"].PathTo(Role.AtLevel(levels["cma"])));
        Assert.NotNull(BuiltInFrameworks.Icci.Roles["ca"].PathTo(BuiltInFrameworks.Icci.Roles["cma"]));
    }

    // Nothing else is asked: no rung, no framework, no edition.
    [Fact]
    public void PathTo_TheRoleItself_IsAPathWithoutMovesBeforeAnythingElseIsAsked()
    {
        CompetencyProfile old = CompetencyProfile.Of("x").With(RoleLines.Edition("0", lines).Units["a1"]);
        CareerOptions options = CareerOptions.Default.WithProfile(old);
        Role spanning = Role.Define("both", "Both", [Requirement.Of(small.Units["a1"]), Requirement.Of(BuiltInFrameworks.HkHrm.Units["106921L5"])]);
        Role[] all = [small.Roles["loose"], small.Roles["start"], made, spanning];
        Assert.All(all, role => Assert.Empty(role.PathTo(role, options)!.Moves));
        Assert.Throws<ArgumentException>(() => small.Roles["start"].PathTo(small.Roles["next"], options));
    }

    [Fact]
    public void PathTo_ARoleOfAnotherFramework_ThrowsAndNamesBoth()
    {
        Role officer = BuiltInFrameworks.HkHrm.Roles["talent-management/officer"];
        ArgumentException failure = Assert.Throws<ArgumentException>(() => officer.PathTo(small.Roles["next"]));
        Assert.Equal("target", failure.ParamName);
        Assert.Contains("'talent-management/officer' is a role of hk-hrm, edition 1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'next' of small, edition 1", failure.Message, StringComparison.Ordinal);
        Role spanning = Role.Combine("both", "Both", officer, small.Roles["next"]);
        Assert.Contains("several frameworks", Assert.Throws<ArgumentException>(() => officer.PathTo(spanning)).Message, StringComparison.Ordinal);
        Assert.Contains("several frameworks", Assert.Throws<ArgumentException>(() => spanning.PathTo(officer)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PathTo_ARoleOfAnotherEditionOrReading_Throws()
    {
        Role start = small.Roles["start"];
        ArgumentException edition = Assert.Throws<ArgumentException>(() => start.PathTo(RoleLines.Edition("2", lines).Roles["next"]));
        Assert.Contains("small, edition 2", edition.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("another time", edition.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => start.PathTo(RoleLines.Edition("2", lines).Roles["start"]));
        ArgumentException reading = Assert.Throws<ArgumentException>(() => start.PathTo(RoleLines.Framework(lines).Roles["next"]));
        Assert.Contains("read another time", reading.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PathTo_ForAPersonOfAnotherEdition_ThrowsAndNamesMigrate()
    {
        CompetencyProfile old = CompetencyProfile.Of("x").With(RoleLines.Edition("0", lines).Units["a1"]);
        ArgumentException failure = Assert.Throws<ArgumentException>(
            () => small.Roles["start"].PathTo(small.Roles["next"], CareerOptions.Default.WithProfile(old)));
        Assert.Equal("options", failure.ParamName);
        Assert.Contains("Migrate", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CareerOptions_WithKindsAndProfile_KeepEachOther()
    {
        CompetencyProfile profile = CompetencyProfile.Of("x");
        CareerOptions options = CareerOptions.Default.WithProfile(profile).WithKinds(RequirementKind.Additional, RequirementKind.Core, RequirementKind.Core);
        Assert.Equal([RequirementKind.Core, RequirementKind.Additional], options.Kinds);
        Assert.Same(profile, options.Profile);
        Assert.Equal(options.Kinds, CareerOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Additional).WithProfile(profile).Kinds);
        Assert.Equal([RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional], CareerOptions.Default.Kinds);
        Assert.Null(CareerOptions.Default.Profile);
    }

    [Fact]
    public void CareerOptions_NoKindsOrUnknownOnes_Throw()
    {
        Assert.Equal("kinds", Assert.Throws<ArgumentException>(() => CareerOptions.Default.WithKinds()).ParamName);
        Assert.Equal("kinds", Assert.Throws<ArgumentException>(() => CareerOptions.Default.WithKinds(RequirementKind.Core, (RequirementKind)4)).ParamName);
        Assert.Equal("profile", Assert.Throws<ArgumentNullException>(() => CareerOptions.Default.WithProfile(null!)).ParamName);
    }
}
