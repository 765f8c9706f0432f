namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>The same six people in groups, in a heat map, and against four roles at once.</summary>
public sealed class HkHrmTeamSplitTests
{
    private static readonly WorkforceGaps gaps = HkHrmTeam.Team().GapsTo(HkHrmTeam.Officer);
    private static readonly WorkforceRoleGaps all = HkHrmTeam.Team().GapsTo([HkHrmTeam.Associate, HkHrmTeam.Officer, HkHrmTeam.Manager, HkHrmTeam.Director]);

    // Ada and Cat in the north, Ben in the south, the rest nowhere: 23 + 1, 2, and 1 requirements are satisfied.
    [Fact]
    public void ByGroup_OfTwoSites_StandsInOrdinalOrderWithTheRestLast()
    {
        IReadOnlyList<WorkforceGroupGaps> groups = gaps.ByGroup(id => id switch { "ada" or "cat" => "north", "ben" => "South", _ => null });
        Assert.Equal(["South", "north", null], groups.Select(group => group.Group));
        Assert.Equal(
            [
                "2 satisfied, 0 partial, 21 missing, 21 not assessed",
                "24 satisfied, 2 partial, 20 missing, 20 not assessed",
                "1 satisfied, 1 partial, 67 missing, 66 not assessed",
            ],
            groups.Select(group => group.Summary.Line()));
        Assert.Equal([(1, 0, 74m, 4L), (2, 1, 70m, 5L), (3, 0, 218m, 20L)], groups.Select(group => (group.Summary.People, group.Summary.Ready, group.Summary.CreditsMissing, group.Summary.RungsMissing)));
        Assert.Equal(["2 / 23", "25 / 46", "1.5 / 69"], groups.Select(group => group.Summary.Progress.Parts()));
        Assert.Equal(gaps.Summary, WorkforceGapSummary.Merge([.. groups.Select(group => group.Summary)]));
        Assert.Equal("no group: Officer (Talent Management): 0 of 3 ready; 1 of 69 (1%) satisfied", groups[2].ToString());
    }

    [Fact]
    public void ByGroup_WhereAllAreInOne_HasThatAlone()
    {
        Assert.Equal(gaps.Summary, Assert.Single(gaps.ByGroup(_ => "")).Summary);
        Assert.Null(Assert.Single(gaps.ByGroup(_ => null)).Group);
        var asked = new List<string>();
        gaps.ByGroup(id =>
        {
            asked.Add(id);
            return id;
        });
        Assert.Equal(["ada", "ben", "cat", "dan", "eve", "fay"], asked);
    }

    // Columns 0-8 are core, 9-17 functional (107091L4 is the eighth of them), 18-22 additional: critical thinking at Advanced, emotional intelligence at Advanced,
    // active learning, partnership and problem solving at Intermediate.
    [Fact]
    public void Matrix_OfThreePeople_HasWhatEachLacks()
    {
        GapMatrix matrix = gaps.ToMatrix(["dan", "ben", "ada"]);
        Assert.Equal(["dan", "ben", "ada"], matrix.Ids);
        Assert.Equal("107091L4", matrix.Requirements[16].Competency.Id);
        Assert.Equal([1, 0, 1, 2, 1, 1, 1, 1], Enumerable.Range(15, 8).Select(column => matrix.ShortfallAt(0, column)));
        Assert.Equal([null, 1, null, 0, 1, null, null, null], Enumerable.Range(15, 8).Select(column => matrix.HeldRankAt(0, column)));
        Assert.Equal([1, 1, 1, 2, 0, 0, 1, 1], Enumerable.Range(15, 8).Select(column => matrix.ShortfallAt(1, column)));
        Assert.Equal([null, null, null, null, 2, 2, null, null], Enumerable.Range(15, 8).Select(column => matrix.HeldRankAt(1, column)));
        Assert.Equal([GapStatus.Missing, GapStatus.Met, GapStatus.Exceeded], ((int[])[18, 19, 20]).Select(column => matrix.StatusAt(1, column)));
        Assert.Equal([GapStatus.Met, GapStatus.Missing, GapStatus.Partial], ((int[])[16, 18, 19]).Select(column => matrix.StatusAt(0, column)));
        Assert.All(Enumerable.Range(0, 23), column => Assert.Equal((0, GapStatus.Met), (matrix.ShortfallAt(2, column), matrix.StatusAt(2, column))));
        Assert.Equal("Officer (Talent Management): 3 people × 23 requirements", matrix.ToString());
    }

    // Category 3 is risk management with three units, 12 employee communication with 107091L4, 14 none with the five skills.
    [Fact]
    public void CategoryMatrix_OfThreePeople_CountsWhatIsOpen()
    {
        CategoryGapMatrix matrix = gaps.ToMatrix(["dan", "ben", "ada"]).ToCategoryMatrix();
        Assert.Equal(15, matrix.Categories.Count);
        Assert.Equal(["risk-management", "employee-communication-strategy", null], ((int[])[3, 12, 14]).Select(column => matrix.Categories[column]?.Id));
        Assert.Equal([3, 1, 5], ((int[])[3, 12, 14]).Select(matrix.RequirementsAt));
        Assert.Equal([3, 0, 5], ((int[])[3, 12, 14]).Select(column => matrix.OpenAt(0, column)));
        Assert.Equal([3, 1, 3], ((int[])[3, 12, 14]).Select(column => matrix.OpenAt(1, column)));
        Assert.Equal([0, 0, 0], ((int[])[3, 12, 14]).Select(column => matrix.OpenAt(2, column)));
        Assert.Equal("Officer (Talent Management): 3 people × 15 categories", matrix.ToString());
    }

    [Fact]
    public void OpenLists_OfEverybody_AreThoseOfEachPerson()
    {
        Assert.Empty(gaps.OpenLists[0]);
        Assert.Equal([0, 21, 22, 22, 23, 23], gaps.OpenLists.Select(list => list.Count));
        Assert.Equal(
            "critical-thinking-and-analysis partnership-and-collaboration reasoning-problem-solving-and-ideation",
            gaps["ben"].ListOpen().Skip(18).Select(requirement => requirement.Competency).Ids());
        Assert.Equal(gaps["dan"].ListOpen(), gaps[3].ListOpen());
        Assert.Equal(23, gaps["eve"].ToReport().Open.Count);
    }

    [Fact]
    public void Roles_OneAfterTheOther_ShowWhoIsReady()
    {
        Assert.Equal([HkHrmTeam.Director], all.NobodyReady);
        Assert.Equal(
            ["cat talent-management/associate", "ada talent-management/officer", "ben talent-management/manager"],
            all.OnlyOneReady.Select(person => $"{person.Id} {person.Target.Id}"));
        Assert.Equal([13, 0, 29, 35], all.OfPerson("ada").Select(person => person.OpenCount));
        Assert.Equal("6 people -> 4 roles", all.ToString());
        Assert.Same(HkHrmTeam.Manager, all[HkHrmTeam.Manager].Target);
    }

    // 107091L4 is asked for twice, and held by Ada, Cat and Dan. Emotional intelligence is asked for by all four at Intermediate, Advanced, Advanced, Expert:
    // satisfied by Ada, Ben, Cat and Dan; by Ada and Ben; by Ada and Ben; by nobody. On the way are none; Cat and Dan; Cat and Dan; all four.
    [Fact]
    public void ByCompetency_OverAllRoles_CountsEachRole()
    {
        CompetencyGapCounts unit = all.ByCompetency.Single(counts => counts.Competency.Id == "107091L4");
        Assert.Equal("2: 6 satisfied, 0 partial, 6 missing, 6 not assessed", $"{unit.Roles}: {unit.Line()}");
        CompetencyGapCounts skill = all.ByCompetency.Single(counts => counts.Competency == HkHrmTeam.Skill("emotional-intelligence-and-interpersonal-communication"));
        Assert.Equal("4: 8 satisfied, 8 partial, 8 missing, 8 not assessed", $"{skill.Roles}: {skill.Line()}");
        Assert.Equal("Emotional intelligence and interpersonal communication: 8 satisfied, 8 partial, 8 missing", skill.ToString());
        Assert.Equal("107028L3", all.ByCompetency[0].Competency.Id);
    }
}
