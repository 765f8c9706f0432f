namespace CompetencyFrameworks.Tests.Careers;

/// <summary>Career paths in the Vocational Qualification Specifications of the three specialties, found by hand among all ways.</summary>
public sealed class CareerPathTests
{
    private const string Talent = "talent-management/";
    private const string Generalist = "human-resource-generalist/";
    private const string Workforce = "workforce-planning-and-resourcing/";

    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    // The officer of Talent Management is the cheapest one to enter for every associate (70 against 87 and 89). No manager shares a unit with the head of Talent
    // Management. By the manager of Workforce Planning the path costs the same, but has three changes of specialty instead of one; with a free move between the
    // associates first it has four moves instead of three.
    [Fact]
    public void PathTo_TheHeadOfAnotherSpecialty_HasTheFewestChangesOfSpecialty() => AssertPath(
        Generalist + "associate",
        Talent + "head",
        $"{Generalist}associate > (70, 5) {Talent}officer > (128, 7) {Talent}manager > (175, 7) {Talent}head",
        (373, 19, 3, 1));

    // 70 + 128 = 198 by the officer of the own specialty, 87 + 128 = 215 by that of the other one.
    [Fact]
    public void PathTo_TheManagerOfAnotherSpecialty_GoesByTheOfficerOfTheOwnOne() => AssertPath(
        Talent + "associate",
        Workforce + "manager",
        $"{Talent}associate > (70, 5) {Talent}officer > (128, 7) {Workforce}manager",
        (198, 12, 2, 1));

    // The officers share 61 credits: 93 - 61 = 32, and 74 - 61 = 13 on the way back.
    [Fact]
    public void PathTo_TheSameRung_IsOneMoveOfAnotherCostEachWay()
    {
        AssertPath(Talent + "officer", Generalist + "officer", $"{Talent}officer > (32, 0) {Generalist}officer", (32, 0, 1, 1));
        AssertPath(Generalist + "officer", Talent + "officer", $"{Generalist}officer > (13, 0) {Talent}officer", (13, 0, 1, 1));
    }

    // Three changes of specialty, 70 + 130 + 146 = 346 credits; straight up, with one change, it would be 87 + 128 + 151 = 366.
    [Fact]
    public void PathTo_WhereCreditsAndSpecialtiesDisagree_CreditsDecide() => AssertPath(
        Generalist + "associate",
        Workforce + "head",
        $"{Generalist}associate > (70, 5) {Talent}officer > (130, 7) {Generalist}manager > (146, 7) {Workforce}head",
        (346, 19, 3, 3));

    // By either manager 128 + 175 credits, 14 rungs, two moves, one change: the manager of Talent Management stands first in the framework.
    [Fact]
    public void PathTo_WhereAllElseIsEqual_ThePositionDecides() => AssertPath(
        Workforce + "officer",
        Talent + "head",
        $"{Workforce}officer > (128, 7) {Talent}manager > (175, 7) {Talent}head",
        (303, 14, 2, 1));

    [Theory]
    [InlineData(Talent + "manager", Talent + "officer")]
    [InlineData(Talent + "head", Workforce + "manager")]
    [InlineData(Generalist + "head", Generalist + "associate")]
    public void PathTo_ALowerRung_IsNull(string from, string to) => Assert.Null(hk.Roles[from].PathTo(hk.Roles[to]));

    [Fact]
    public void PathTo_TheRoleItself_IsAPathWithoutMoves()
    {
        Role officer = hk.Roles[Talent + "officer"];
        CareerPath path = officer.PathTo(officer)!;
        Assert.Empty(path.Moves);
        Assert.Equal([officer], path.Roles);
        Assert.Same(officer, path.Start);
        Assert.Same(officer, path.Target);
        Assert.Equal((0m, 0, 0), (path.Credits, path.Rungs, path.SpecialtyChanges));
        Assert.Equal("Officer (Talent Management): 0 credits, 0 rungs", path.ToString());
    }

    // An officer who holds the twelve core units of a manager, 60 credits, beside the role: 128 - 60 = 68 and 130 - 60 = 70. To the head of Workforce Planning
    // 70 + 146 = 216 by Human Resource Generalist, against 68 + 151 = 219 and 68 + 156 = 224: the units held that the head asks for, each manager asks for as well.
    [Fact]
    public void PathTo_ForAPersonWhoHoldsMore_DoesNotCountWhatIsHeld()
    {
        const string core = "106907L5 106911L5 106916L5 106921L5 106922L5 106924L5 106927L5 106976L5 107049L5 107051L5 107055L4 107064L5";
        Role officer = hk.Roles[Talent + "officer"];
        CareerOptions options = CareerOptions.Default.WithProfile(CompetencyProfile.Of("x").With(officer).With(core.Split(' ').Select(code => hk.Units[code])));
        Assert.Equal($"{Talent}officer > (68, 7) {Talent}manager", officer.PathTo(hk.Roles[Talent + "manager"], options)!.Way());
        Assert.Equal($"{Talent}officer > (70, 7) {Generalist}manager", officer.PathTo(hk.Roles[Generalist + "manager"], options)!.Way());
        Assert.Equal($"{Talent}officer > (68, 7) {Workforce}manager", officer.PathTo(hk.Roles[Workforce + "manager"], options)!.Way());
        CareerPath path = officer.PathTo(hk.Roles[Workforce + "head"], options)!;
        Assert.Equal($"{Talent}officer > (70, 7) {Generalist}manager > (146, 7) {Workforce}head", path.Way());
        Assert.Equal((216m, 14), (path.Credits, path.Rungs));
    }

    private static void AssertPath(string from, string to, string way, (int Credits, int Rungs, int Moves, int Changes) cost)
    {
        CareerPath path = hk.Roles[from].PathTo(hk.Roles[to])!;
        Assert.Equal(way, path.Way());
        Assert.Equal((cost.Credits, cost.Rungs, cost.Moves, cost.Changes), (path.Credits, path.Rungs, path.Moves.Count, path.SpecialtyChanges));
        Assert.Equal((hk.Roles[from], hk.Roles[to], 0), (path.Start, path.Target, path.UnitsWithoutCredit));
    }
}
