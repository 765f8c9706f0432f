namespace CompetencyFrameworks.Tests.Queries;

/// <summary>Units across roles, counted in the twelve competency tables of the Vocational Qualification Specifications: 139 units, asked for 266 times.</summary>
public sealed class UnitQueryTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    private static readonly Role[] officers = [.. hk.Roles.OnRung(hk.Ladders["job-role"].Levels["officer"])];

    [Fact]
    public void RequiredByAll_RolesOfASpecialty_AreNone() =>
        Assert.Empty(hk.Units.RequiredByAll(hk.Roles.InSpecialty(hk.Specialties["talent-management"])));

    [Fact]
    public void RequiredByNone_OfTheTwelveRoles_AreNone()
    {
        Assert.Empty(hk.Units.RequiredByNone(hk.Roles));
        Assert.Equal(139, hk.Units.RequiredByAny(hk.Roles).Count());
        Assert.Equal(266, hk.Roles.Sum(role => hk.Units.RequiredBy(role).Count()));
    }

    // The nine core units of an officer, 107052L4 and 107091L4.
    [Fact]
    public void RequiredByAll_OfTheThreeOfficers_AreEleven() => Assert.Equal(
        "106917L4 107035L4 107038L4 107052L4 107057L4 107059L4 107075L4 107077L4 107078L4 107091L4 107099L4",
        hk.Units.RequiredByAll(officers).Ids());

    // Its other functional units stand at managers or at other heads, too.
    [Fact]
    public void RequiredOnlyBy_TheHeadOfWorkforcePlanning_AreFive() =>
        Assert.Equal("106937L5 106938L5 106939L5 106960L6 107026L5", hk.Units.RequiredOnlyBy(hk.Roles["workforce-planning-and-resourcing/head"]).Ids());

    // 106921L5, 107051L5: all managers, a head. 106958L5: a manager, a head. 107020L5: two managers, a head. 107063L5: a manager, a head. 107091L4: all associates and officers.
    [Theory]
    [InlineData("associate", "officer", "107091L4")]
    [InlineData("officer", "manager", "")]
    [InlineData("manager", "head", "106921L5 106958L5 107020L5 107051L5 107063L5")]
    [InlineData("associate", "manager", "")]
    [InlineData("associate", "head", "")]
    [InlineData("officer", "head", "")]
    public void RequiredOn_TwoRungs_AreSixUnitsInAll(string lower, string higher, string units)
    {
        ModelList<Level> rungs = hk.Ladders["job-role"].Levels;
        Assert.Equal(units, hk.Units.RequiredOn(rungs[lower]).RequiredOn(rungs[higher]).Ids());
    }

    [Fact]
    public void AskingFor_EveryUnit_AreOneToSixRoles()
    {
        var units = hk.Units.ToLookup(unit => hk.Roles.AskingFor(unit).Count());
        Assert.Equal([0, 65, 26, 45, 2, 0, 1, 0], Enumerable.Range(0, 8).Select(roles => units[roles].Count()));
        Assert.Equal("107091L4", units[6].Ids());
    }

    [Fact]
    public void WithCodePrefix_1069_AreSixtySevenUnits()
    {
        Assert.Equal(
            "106904L7 106906L7 106907L5 106908L6 106909L7 106910L7 106911L5 106913L6 106914L6 106915L6 106916L5 106917L4 106918L6 106919L6 106920L6 "
                + "106921L5 106922L5 106923L6 106924L5 106927L5 106928L6 106929L5 106930L6 106931L5 106932L4 106933L4 106934L3 106935L5 106936L5 106937L5 "
                + "106938L5 106939L5 106940L4 106941L5 106942L5 106943L4 106944L5 106945L4 106946L5 106947L4 106948L5 106949L4 106950L5 106951L5 106952L4 "
                + "106953L2 106954L2 106955L5 106956L3 106957L4 106958L5 106959L6 106960L6 106961L4 106962L5 106963L7 106965L6 106973L6 106976L5 106992L7 "
                + "106993L6 106994L5 106995L5 106996L5 106997L6 106998L5 106999L5",
            hk.Units.WithCodePrefix("1069").Ids());
        Assert.Equal(72, hk.Units.Count(unit => !hk.Units.WithCodePrefix("1069").Contains(unit)));
        Assert.Equal("106999L5", hk.Units.WithCodePrefix("106999L5").Ids());
        Assert.Empty(hk.Units.WithCodePrefix("106999l5"));
        Assert.Equal(139, hk.Units.WithCodePrefix("").Count());

        // Soft skills have no code.
        Assert.Empty(hk.GradedCompetencies.WithCodePrefix(""));
    }

    // 106997L6 stands at all three heads; the document of Human Resource Generalist prints its category as "Success Planning". 6 + 5 + 5 + 5 + 5 credits.
    [Fact]
    public void InCategory_SuccessionPlanning_AreFiveUnits()
    {
        UnitOfCompetency[] units = [.. hk.Units.InCategory(hk.Categories.Single(category => category.Title == "Succession Planning"))];
        Assert.Equal("106997L6 106998L5 106999L5 107000L6 107001L5", units.Ids());
        Assert.Equal(26m, units.Sum(unit => unit.Credit));
        Assert.Equal("106998L5 106999L5", units.RequiredBy(hk.Roles["talent-management/manager"]).Ids());
        Assert.Equal("106997L6", units.RequiredByAll(hk.Roles.OnRung(hk.Ladders["job-role"].Levels["head"])).Ids());
    }

    // The same core units in every specialty: 16 + 12 + 9 + 7. 106921L5 and 107051L5 are functional for a head, 107091L4 for an officer.
    [Fact]
    public void RequiredAs_AKind_AreTheUnitsOfThatKindInSomeRole()
    {
        Assert.Equal(16 + 12 + 9 + 7, hk.Units.RequiredAs(RequirementKind.Core).Count());
        Assert.Equal("106921L5 107051L5 107091L4", hk.Units.RequiredAs(RequirementKind.Functional).RequiredAs(RequirementKind.Core).Ids());
        Assert.Empty(hk.Units.RequiredAs(RequirementKind.Additional));
        Assert.Equal(12, hk.GradedCompetencies.RequiredAs(RequirementKind.Additional).Count());
    }

    // Head 30, manager 25, officer 18 and associate 11 units, 107091L4 in two of them.
    [Fact]
    public void RequiredIn_ASpecialty_AreTheUnitsOfItsRoles() =>
        Assert.Equal(30 + 25 + 18 + 11 - 1, hk.Units.RequiredIn(hk.Specialties["talent-management"]).Count());

    // The credit equals the level but for seventeen units: four of level 4 and five of level 6 are of 5, 107054L3 is of 6.
    [Fact]
    public void WithCredit_OfALevel_AreThoseOfAnotherCreditThanUsual()
    {
        Level four = hk.Ladders["qf"].Levels["4"];
        Assert.Equal("106917L4 106949L4 106957L4 107010L4", hk.Units.AtLevel(four).WithCredit(5).Ids());
        Assert.Equal("106917L4 106949L4 106957L4 107010L4", hk.Units.WithCredit(4.5m, 100).AtLevel(four).Ids());
        Assert.Equal("107054L3", hk.Units.AtLevel(hk.Ladders["qf"].Levels["3"]).WithCredit(6).Ids());
        Assert.Equal("106918L6 106928L6 107000L6 107006L6 107014L6", hk.Units.AtLevel(hk.Ladders["qf"].Levels["6"]).WithCredit(0, 5).Ids());
    }
}
