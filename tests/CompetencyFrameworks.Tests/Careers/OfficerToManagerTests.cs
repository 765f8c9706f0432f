namespace CompetencyFrameworks.Tests.Careers;

/// <summary>
/// From officer to manager inside a specialty, read off the competency tables of the Vocational Qualification Specifications of the three specialties. An officer's
/// units all end in L4, and the only such unit of a manager is 107055L4, which no officer has: no unit is shared.
/// </summary>
public sealed class OfficerToManagerTests
{
    // The core units are the same in the three specialties: nine of an officer, twelve of a manager. The functional ones follow.
    private const string OfficerCore =
        "106917L4 107035L4 107038L4 107057L4 107059L4 107075L4 107077L4 107078L4 107099L4";

    private const string ManagerCore =
        "106907L5 106911L5 106916L5 106921L5 106922L5 106924L5 106927L5 106976L5 107049L5 107051L5 107055L4 107064L5";

    private const string TalentOfficer =
        "107004L4 107010L4 107017L4 107022L4 107040L4 107052L4 107062L4 107091L4 107104L4";

    private const string TalentManager =
        "106994L5 106996L5 106998L5 106999L5 107005L5 107008L5 107009L5 107011L5 107016L5 107018L5 107019L5 107063L5 107100L5";

    private const string GeneralistOfficer =
        "106932L4 106933L4 106943L4 106961L4 107017L4 107022L4 107023L4 107052L4 107053L4 107062L4 107091L4 107093L4 107104L4 107110L4";

    private const string GeneralistManager =
        "106935L5 106951L5 106958L5 107019L5 107020L5 107056L5 107073L5 107076L5 107088L5 107094L5 107095L5 107097L5 107102L5 107108L5";

    private const string WorkforceOfficer =
        "106932L4 106933L4 106940L4 106943L4 106945L4 106947L4 106949L4 106952L4 106957L4 106961L4 107040L4 107052L4 107091L4";

    private const string WorkforceManager =
        "106929L5 106931L5 106935L5 106941L5 106942L5 106944L5 106946L5 106948L5 106950L5 106951L5 106955L5 106962L5 107020L5";

    // The credits are the printed totals of the managers: all of it is new.
    [Theory]
    [InlineData("talent-management", ManagerCore + " " + TalentManager, OfficerCore + " " + TalentOfficer, 128)]
    [InlineData("human-resource-generalist", ManagerCore + " " + GeneralistManager, OfficerCore + " " + GeneralistOfficer, 130)]
    [InlineData("workforce-planning-and-resourcing", ManagerCore + " " + WorkforceManager, OfficerCore + " " + WorkforceOfficer, 128)]
    public void Units_OfEverySpecialty_AreAllGainedOrDropped(string specialty, string gained, string dropped, int credits)
    {
        RoleTransition move = Move(specialty);
        Assert.Equal("", move.Kept.UnitIds());
        Assert.Equal("", move.Raised.UnitIds());
        Assert.Equal(gained, move.Gained.UnitIds());
        Assert.Equal(dropped, move.Dropped.UnitIds());
        Assert.Equal((credits, 0), (move.Credits, move.UnitsWithoutCredit));
    }

    // The soft skills of officers and of managers are the same in the three specialties. Rungs: 0 + 1 + 2 + 2 + 2 = 7, as Intermediate and Advanced both apply.
    [Theory]
    [InlineData("talent-management")]
    [InlineData("human-resource-generalist")]
    [InlineData("workforce-planning-and-resourcing")]
    public void SoftSkills_OfEverySpecialty_AreOneKeptOneRaisedThreeGainedThreeDropped(string specialty)
    {
        RoleTransition move = Move(specialty);
        Assert.Equal(["emotional-intelligence-and-interpersonal-communication: advanced -> advanced (0)"], move.Kept.Graded());
        Assert.Equal(["active-learning-and-learning-strategies: intermediate -> advanced (1)"], move.Raised.Graded());
        Assert.Equal(
            ["analytical-thinking-and-innovation: - -> advanced (2)", "business-acumen: - -> advanced (2)", "complex-problem-solving: - -> advanced (2)"],
            move.Gained.Graded());
        Assert.Equal(
            ["critical-thinking-and-analysis: advanced -> - (0)", "partnership-and-collaboration: intermediate -> - (0)", "reasoning-problem-solving-and-ideation: intermediate -> - (0)"],
            move.Dropped.Graded());
        Assert.Empty(move.NotApplicable);
        Assert.Equal(7, move.Rungs);
    }

    // With the soft skills: 1 kept, 1 raised, and 3 more gained and dropped than units are.
    [Theory]
    [InlineData("talent-management", 28, 21)]
    [InlineData("human-resource-generalist", 29, 26)]
    [InlineData("workforce-planning-and-resourcing", 28, 25)]
    public void Requirements_OfEverySpecialty_AreAsManyAsCounted(string specialty, int gained, int dropped)
    {
        RoleTransition move = Move(specialty);
        Assert.Equal((1, 1, gained, dropped), (move.Kept.Count, move.Raised.Count, move.Gained.Count, move.Dropped.Count));
    }

    // Units: none of 18 + 25, 23 + 26, 22 + 25. Soft skills: shared are Emotional intelligence (2/3) and Active learning (1/3), each rounded to 12 places;
    // over six at 2/3 and two at 1/3: 6 x 0.666666666667 + 2 x 0.333333333333 = 4.666666666668.
    [Theory]
    [InlineData("talent-management", "0 / 43", "1 / 47.666666666668")]
    [InlineData("human-resource-generalist", "0 / 49", "1 / 53.666666666668")]
    [InlineData("workforce-planning-and-resourcing", "0 / 47", "1 / 51.666666666668")]
    public void Similarity_OfEverySpecialty_IsThatOfTheSoftSkills(string specialty, string units, string all)
    {
        RoleTransition move = Move(specialty);
        Assert.Equal(units, move.UnitSimilarity.Parts());
        Assert.Equal("1 / 4.666666666668", move.GradedSimilarity.Parts());
        Assert.Equal(all, move.Similarity.Parts());
    }

    private static RoleTransition Move(string specialty) =>
        BuiltInFrameworks.HkHrm.Roles[$"{specialty}/officer"].TransitionTo(BuiltInFrameworks.HkHrm.Roles[$"{specialty}/manager"]);
}
