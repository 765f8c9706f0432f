namespace CompetencyFrameworks.Tests.Careers;

/// <summary>
/// From manager to head, inside a specialty and across, read off the competency tables of the Vocational Qualification Specifications of the three specialties.
/// </summary>
public sealed class ManagerToHeadTests
{
    private static readonly ModelList<Role> roles = BuiltInFrameworks.HkHrm.Roles;

    // Shared: 106921L5 and 107051L5 (core for the manager, functional for the head: a changed kind is no gain), and 107020L5. 166 - 15 = 151 credits.
    private const string GainedFromWorkforce =
        "106904L7 106906L7 106908L6 106909L7 106910L7 106913L6 106914L6 106915L6 106918L6 106919L6 106920L6 106923L6 106928L6 106959L6 107050L5 107080L6 "
            + "106930L6 106936L5 106937L5 106938L5 106939L5 106958L5 106960L6 106997L6 107015L6 107026L5";

    private const string DroppedFromWorkforce =
        "106907L5 106911L5 106916L5 106922L5 106924L5 106927L5 106976L5 107049L5 107055L4 107064L5 106929L5 106931L5 106935L5 106941L5 106942L5 106944L5 "
            + "106946L5 106948L5 106950L5 106951L5 106955L5 106962L5";

    // Shared: 106921L5 and 107051L5; 107020L5 is not in the table of the manager of Talent Management. 166 - 10 = 156 credits.
    private const string GainedFromTalent =
        "106904L7 106906L7 106908L6 106909L7 106910L7 106913L6 106914L6 106915L6 106918L6 106919L6 106920L6 106923L6 106928L6 106959L6 107050L5 107080L6 "
            + "106930L6 106936L5 106937L5 106938L5 106939L5 106958L5 106960L6 106997L6 107015L6 107020L5 107026L5";

    private const string DroppedFromTalent =
        "106907L5 106911L5 106916L5 106922L5 106924L5 106927L5 106976L5 107049L5 107055L4 107064L5 106994L5 106996L5 106998L5 106999L5 107005L5 107008L5 "
            + "107009L5 107011L5 107016L5 107018L5 107019L5 107063L5 107100L5";

    // Nothing is shared: all 175 credits of the head of Talent Management are gained.
    private const string GainedFromGeneralist =
        "106904L7 106906L7 106908L6 106909L7 106910L7 106913L6 106914L6 106915L6 106918L6 106919L6 106920L6 106923L6 106928L6 106959L6 107050L5 107080L6 "
            + "106992L7 106993L6 106995L5 106997L6 107000L6 107001L5 107002L6 107003L5 107006L6 107007L6 107014L6 107015L6 107060L6 107061L5";

    private const string DroppedFromGeneralist =
        "106907L5 106911L5 106916L5 106921L5 106922L5 106924L5 106927L5 106976L5 107049L5 107051L5 107055L4 107064L5 106935L5 106951L5 106958L5 107019L5 "
            + "107020L5 107056L5 107073L5 107076L5 107088L5 107094L5 107095L5 107097L5 107102L5 107108L5";

    [Theory]
    [InlineData("workforce-planning-and-resourcing", "workforce-planning-and-resourcing", "106921L5 107020L5 107051L5", GainedFromWorkforce, DroppedFromWorkforce, 151)]
    [InlineData("talent-management", "workforce-planning-and-resourcing", "106921L5 107051L5", GainedFromTalent, DroppedFromTalent, 156)]
    [InlineData("human-resource-generalist", "talent-management", "", GainedFromGeneralist, DroppedFromGeneralist, 175)]
    public void Units_OfAHead_AreKeptGainedAndDropped(string from, string to, string kept, string gained, string dropped, int credits)
    {
        RoleTransition move = Move(from, to);
        Assert.Equal(kept, move.Kept.UnitIds());
        Assert.Equal("", move.Raised.UnitIds());
        Assert.Equal(gained, move.Gained.UnitIds());
        Assert.Equal(dropped, move.Dropped.UnitIds());
        Assert.Equal((credits, 7), (move.Credits, move.Rungs));
    }

    // Managers and heads ask for the same soft skills in the three specialties. Rungs: 1 + 1 + 1 + 1 + 3 = 7.
    [Theory]
    [InlineData("workforce-planning-and-resourcing", "workforce-planning-and-resourcing")]
    [InlineData("talent-management", "workforce-planning-and-resourcing")]
    [InlineData("human-resource-generalist", "talent-management")]
    public void SoftSkills_OfAHead_AreFourRaisedOneGainedOneDropped(string from, string to)
    {
        RoleTransition move = Move(from, to);
        Assert.Empty(move.Kept.Graded());
        Assert.Equal(
            [
                "active-learning-and-learning-strategies: advanced -> expert (1)",
                "analytical-thinking-and-innovation: advanced -> expert (1)",
                "business-acumen: advanced -> expert (1)",
                "emotional-intelligence-and-interpersonal-communication: advanced -> expert (1)",
            ],
            move.Raised.Graded());
        Assert.Equal(["leadership-and-social-influence: - -> expert (3)"], move.Gained.Graded());
        Assert.Equal(["complex-problem-solving: advanced -> - (0)"], move.Dropped.Graded());
        Assert.Empty(move.NotApplicable);
    }

    [Theory]
    [InlineData("workforce-planning-and-resourcing", "workforce-planning-and-resourcing", 3, 27, 23)]
    [InlineData("talent-management", "workforce-planning-and-resourcing", 2, 28, 24)]
    [InlineData("human-resource-generalist", "talent-management", 0, 31, 27)]
    public void Requirements_OfAHead_AreAsManyAsCounted(string from, string to, int kept, int gained, int dropped)
    {
        RoleTransition move = Move(from, to);
        Assert.Equal((kept, 4, gained, dropped), (move.Kept.Count, move.Raised.Count, move.Gained.Count, move.Dropped.Count));
    }

    // Units: 25 + 29 - 3, 25 + 29 - 2, 26 + 30. Soft skills: four at 2/3 against 3/3, Leadership 0 against 3/3, Complex problem solving 2/3 against 0:
    // 4 x 0.666666666667 = 2.666666666668 over 5 + 0.666666666667.
    [Theory]
    [InlineData("workforce-planning-and-resourcing", "workforce-planning-and-resourcing", "3 / 51", "5.666666666668 / 56.666666666667")]
    [InlineData("talent-management", "workforce-planning-and-resourcing", "2 / 52", "4.666666666668 / 57.666666666667")]
    [InlineData("human-resource-generalist", "talent-management", "0 / 56", "2.666666666668 / 61.666666666667")]
    public void Similarity_ToAHead_IsSharedOverAll(string from, string to, string units, string all)
    {
        RoleTransition move = Move(from, to);
        Assert.Equal(units, move.UnitSimilarity.Parts());
        Assert.Equal("2.666666666668 / 5.666666666667", move.GradedSimilarity.Parts());
        Assert.Equal(all, move.Similarity.Parts());
    }

    // 107063L5 is of 6 credits: 181 - 6 = 175. The four units that the head of Workforce Planning shares are of 5 credits each: 166 - 20 = 146.
    [Theory]
    [InlineData("talent-management", "human-resource-generalist", "107063L5", 29, "1 / 54", 175)]
    [InlineData("human-resource-generalist", "workforce-planning-and-resourcing", "106921L5 106958L5 107020L5 107051L5", 25, "4 / 51", 146)]
    public void Units_SharedByAManagerAndAHeadOfAnotherSpecialty_AreKept(string from, string to, string kept, int gained, string units, int credits)
    {
        RoleTransition move = Move(from, to);
        Assert.Equal(kept, move.Kept.UnitIds());
        Assert.Equal(gained, move.Gained.Count(change => change.Competency is UnitOfCompetency));
        Assert.Equal(units, move.UnitSimilarity.Parts());
        Assert.Equal(credits, move.Credits);
    }

    // 106921L5 is core for the manager and functional for the head.
    [Fact]
    public void Kept_UnitOfAnotherKindThere_SaysWhatBothAskFor()
    {
        RequirementChange kept = Move("workforce-planning-and-resourcing", "workforce-planning-and-resourcing").Kept[0];
        Assert.Equal((RequirementKind.Core, RequirementKind.Functional, 0), (kept.Before!.Kind, kept.After!.Kind, kept.Rungs));
    }

    private static RoleTransition Move(string from, string to) => roles[$"{from}/manager"].TransitionTo(roles[$"{to}/head"]);
}
