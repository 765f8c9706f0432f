namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Six people against the Officer of talent management, worked out by hand.</summary>
public sealed class HkHrmTeamTests
{
    private static readonly WorkforceGaps gaps = HkHrmTeam.Team().GapsTo(HkHrmTeam.Officer);

    // The Officer asks for 18 units of 74 credits, and for two skills at Advanced (critical thinking, emotional intelligence: 2 rungs each) and three at
    // Intermediate (active learning, partnership, problem solving: 1 rung each): 23 requirements, 7 rungs.
    // Ben has no unit of them, emotional intelligence at Advanced and active learning beyond what is asked for: 18 + 3 open, 2 + 1 + 1 rungs.
    // Cat has 107091L4 (4 credits), critical thinking and emotional intelligence one rung below: 17 + 5 open, 1 + 1 + 1 + 1 + 1 rungs.
    // Dan has 107091L4 and emotional intelligence one rung below; critical thinking was assessed and found lacking: 2 + 1 + 1 + 1 + 1 rungs.
    [Fact]
    public void Figures_OfEachPerson_AreThoseWorkedOutByHand() => Assert.Equal(
        [
            "ada: 0 open, 0 partial, 0 not assessed; lacks 0 units, 0 credits, 0 rungs",
            "ben: 21 open, 0 partial, 21 not assessed; lacks 18 units, 74 credits, 4 rungs",
            "cat: 22 open, 2 partial, 20 not assessed; lacks 17 units, 70 credits, 5 rungs",
            "dan: 22 open, 1 partial, 20 not assessed; lacks 17 units, 70 credits, 6 rungs",
            "eve: 23 open, 0 partial, 23 not assessed; lacks 18 units, 74 credits, 7 rungs",
            "fay: 23 open, 0 partial, 23 not assessed; lacks 18 units, 74 credits, 7 rungs",
        ],
        gaps.Select(person => person.Line()));

    // One rung of two is half of the way.
    [Fact]
    public void Ratios_OfEachPerson_AreThoseWorkedOutByHand()
    {
        Assert.Equal(["23 / 23", "2 / 23", "1 / 23", "1 / 23", "0 / 23", "0 / 23"], gaps.Select(person => person.Coverage.Parts()));
        Assert.Equal(["18 / 18", "0 / 18", "1 / 18", "1 / 18", "0 / 18", "0 / 18"], gaps.Select(person => person.UnitCoverage.Parts()));
        Assert.Equal(["5 / 5", "2 / 5", "0 / 5", "0 / 5", "0 / 5", "0 / 5"], gaps.Select(person => person.GradedCoverage.Parts()));
        Assert.Equal(["74 / 74", "0 / 74", "4 / 74", "4 / 74", "0 / 74", "0 / 74"], gaps.Select(person => person.CreditCoverage.Parts()));
        Assert.Equal(["23 / 23", "2 / 23", "2 / 23", "1.5 / 23", "0 / 23", "0 / 23"], gaps.Select(person => person.Progress.Parts()));
        Assert.Equal([true, false, false, false, false, false], gaps.Select(person => person.IsReady));
        Assert.Equal(["Ada", "Ben", "Cat", null, "Eve", "Fay"], gaps.Select(person => person.Name));
    }

    // Satisfied: 23 + 2 + 1 + 1. Partial: 2 + 1. Credits: 74 + 70 + 70 + 74 + 74. Rungs: 4 + 5 + 6 + 7 + 7. Progress: 23 + 2 + 2 + 1.5.
    [Fact]
    public void Summary_OfAll_AddsUpThePeople()
    {
        WorkforceGapSummary summary = gaps.Summary;
        Assert.Equal("27 satisfied, 3 partial, 108 missing, 107 not assessed", summary.Line());
        Assert.Equal(111, summary.Open);
        Assert.Equal((6, 1, 362m, 29L), (summary.People, summary.Ready, summary.CreditsMissing, summary.RungsMissing));
        Assert.Equal("27 / 138", summary.Coverage.Parts());
        Assert.Equal("28.5 / 138", summary.Progress.Parts());
        Assert.Equal([1, .. Enumerable.Repeat(0, 20), 1, 2, 2], summary.PeopleByOpen);
        Assert.Equal("Officer (Talent Management): 1 of 6 ready; 27 of 138 (20%) satisfied", summary.ToString());
    }

    // 107091L4: Ada, Cat and Dan. Critical thinking: Ada; Cat is on the way; Ben, Eve and Fay were not assessed, Dan was.
    [Fact]
    public void ByRequirement_OfAll_StandsInReportOrderWithItsCounts()
    {
        IReadOnlyList<RequirementGapCounts> counts = gaps.Summary.ByRequirement;
        Assert.Equal(23, counts.Count);
        Assert.Equal("106917L4: 1 satisfied, 0 partial, 5 missing, 5 not assessed", Shown(counts[0]));
        Assert.Equal("107091L4: 3 satisfied, 0 partial, 3 missing, 3 not assessed", Shown(counts[16]));
        Assert.Equal(
            [
                "critical-thinking-and-analysis: 1 satisfied, 1 partial, 4 missing, 3 not assessed",
                "emotional-intelligence-and-interpersonal-communication: 2 satisfied, 2 partial, 2 missing, 2 not assessed",
                "active-learning-and-learning-strategies: 2 satisfied, 0 partial, 4 missing, 4 not assessed",
                "partnership-and-collaboration: 1 satisfied, 0 partial, 5 missing, 5 not assessed",
                "reasoning-problem-solving-and-ideation: 1 satisfied, 0 partial, 5 missing, 5 not assessed",
            ],
            counts.Skip(18).Select(Shown));
    }

    // The soft skills are in no category: last, as additional ones come last. Risk management has three units, which Ada alone holds.
    [Fact]
    public void ByCategory_OfAll_HasAGroupForThoseWithoutOne()
    {
        IReadOnlyList<CategoryGapCounts> counts = gaps.Summary.ByCategory;
        Assert.Equal(15, counts.Count);
        Assert.Equal("organisations-vision-mission-values-and-culture", counts[0].Category?.Id);
        Assert.Equal("risk-management: 3 satisfied, 0 partial, 15 missing, 15 not assessed", $"{counts[3].Category?.Id}: {counts[3].Line()}");
        Assert.Null(counts[14].Category);
        Assert.Equal("7 satisfied, 3 partial, 20 missing, 19 not assessed", counts[14].Line());
        Assert.Equal("no category: 7 satisfied, 3 partial, 20 missing", counts[14].ToString());
    }

    // Eve and Fay have the same figures, and share a place; Cat is one rung nearer than Dan.
    [Fact]
    public void Ranking_OfAll_SharesPlacesWhereFiguresAreTheSame()
    {
        Assert.Equal("1:ada 2:ben 3:cat 4:dan 5:eve 5:fay", gaps.Ranking().Places());
        Assert.Equal("1:ada 2:ben 3:cat 4:dan 5:eve", gaps.Ranking(top: 5).Places());
        Assert.Equal("5. Eve -> Officer (Talent Management): 0 of 23 (0%) satisfied", gaps.Ranking()[4].ToString());
        Assert.Equal("6 nearest to Officer (Talent Management)", gaps.Ranking().ToString());
    }

    // For the Manager, Cat and Dan lack all 25 units, emotional intelligence by one rung and four skills by two each; Ada has active learning one rung below.
    [Fact]
    public void Ranking_ForTheManager_GoesOnAfterASharedPlaceWithTheNumberOfPeople()
    {
        WorkforceGaps manager = HkHrmTeam.Team().GapsTo(HkHrmTeam.Manager);
        Assert.Equal("1:ben 2:ada 3:cat 3:dan 5:eve 5:fay", manager.Ranking().Places());
        Assert.Equal("ada: 29 open, 1 partial, 28 not assessed; lacks 25 units, 128 credits, 7 rungs", manager["ada"].Line());
        Assert.Equal("cat: 30 open, 1 partial, 29 not assessed; lacks 25 units, 128 credits, 9 rungs", manager["cat"].Line());
        Assert.Equal("eve: 30 open, 0 partial, 30 not assessed; lacks 25 units, 128 credits, 10 rungs", manager["eve"].Line());
    }

    [Fact]
    public void PeopleWithOpenAndUnitsMissing_OfANumber_ReturnThoseWithJustThat()
    {
        Assert.Equal(["cat", "dan"], gaps.PeopleWithOpen(22).Select(person => person.Id));
        Assert.Equal(["ben", "eve", "fay"], gaps.PeopleWithUnitsMissing(18).Select(person => person.Id));
        Assert.Equal(["ada"], gaps.PeopleWithUnitsMissing(0).Select(person => person.Id));
        Assert.Empty(gaps.PeopleWithOpen(24));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => gaps.PeopleWithOpen(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => gaps.PeopleWithUnitsMissing(-1));
    }

    private static string Shown(RequirementGapCounts counts) => $"{counts.Competency.Id}: {counts.Line()}";
}
