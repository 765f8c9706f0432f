namespace CompetencyFrameworks.Tests.Reporting;

/// <summary>Reports for people to read, against what the documents say.</summary>
public sealed class ReportTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly Role officer = hk.Roles["talent-management/officer"];
    private static readonly Role manager = hk.Roles["talent-management/manager"];

    // A unit of 2.5 credits and a level of a graded competency; coaching asks for Expert, of which nothing general is needed.
    [Fact]
    public void ToMarkdown_OfASmallGapReport_IsAllOfIt()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        CompetencyProfile bob = CompetencyProfile.Of("b-1", "Bob").With(acme.Units["typing"]).With(acme.GradedCompetencies["coaching"], "basic");
        Assert.Equal(
            """
            # Bob: what is missing for Chief clerk

            Bob satisfies 1 of 4 (25%) requirements of Chief clerk. The first step: Cleaning.

            - **Requirements satisfied**: 1 of 4 (25%)
            - **Units held**: 1 of 1 (100%)
            - **Graded competencies at the level**: 0 of 3 (0%)
            - **Progress**: 2 of 6 (33%)
            - **Open, nothing recorded**: 2
            - **Ready**: no

            ## Requirements

            | Category | Competency | Kind | Required | Held | Status | Credits |
            | --- | --- | --- | --- | --- | --- | ---: |
            | no category | Coaching | core | Expert | Basic | partial |  |
            | no category | Cleaning | core | Expert | not assessed | not assessed |  |
            | no category | Talking | additional | Expert | not assessed | not assessed |  |
            | Office | typing Type letters | functional | held | held | met |  |

            | Category | Requirements satisfied | Open | Credits missing |
            | --- | --- | ---: | ---: |
            | no category | 0 of 3 (0%) | 3 |  |
            | Office | 1 of 1 (100%) | 0 |  |

            ## What to do first

            | Place | Competency | Kind | Other roles that ask for it | Credits | Rungs |
            | ---: | --- | --- | ---: | ---: | ---: |
            | 1 | Cleaning | core | 0 |  | 1 |
            | 2 | Coaching | core | 0 |  | 2 |
            | 3 | Talking | additional | 0 |  | 3 |

            ## What has to be shown

            ### Coaching: Basic → Expert

            - Able: nothing is stated
            - Expert: Coaches coaches

            ### Cleaning: not assessed → Expert

            - Expert: Cleans

            ### Talking: not assessed → Expert

            - Basic: Works with help
            - Able: nothing is stated
            - Expert: Helps others

            ## Sources

            ACME skills (acme), edition 2026.

            """.ReplaceLineEndings("\n"),
            bob.GapTo(acme.Roles["chief"]).ToMarkdown());
    }

    [Fact]
    public void ToMarkdown_OfAGapReport_SaysWhatTheDocumentsSay()
    {
        string report = CompetencyProfile.Of("e-17", "Ada").With(officer).With(hk.Units["106921L5"]).GapTo(manager).ToMarkdown();
        Assert.Contains("- **Units held**: 1 of 25 (4%)\n", report, StringComparison.Ordinal);
        Assert.Contains("- **Credits held**: 5 of 128 (4%)\n", report, StringComparison.Ordinal);
        Assert.Contains("- **Credits missing**: 123\n", report, StringComparison.Ordinal);
        Assert.Contains("\n### 107008L5 Conduct training needs analysis: not assessed → held\n", report, StringComparison.Ordinal);
        Assert.Contains("\n18 more rows\n", report, StringComparison.Ordinal);
        Assert.EndsWith("- Vocational Qualification Specifications: Workforce Planning and Resourcing (Head, Manager, Officer, Associate)\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfSomebodyReady_SaysThatNothingIsOpen()
    {
        string report = CompetencyProfile.Of("e-17").With(manager).GapTo(manager).ToMarkdown();
        Assert.StartsWith(
            "# e-17: what is missing for Manager (Talent Management)\n\ne-17 satisfies 30 of 30 (100%) requirements of Manager (Talent Management). Nothing is open.\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("## What has to be shown", report, StringComparison.Ordinal);
        Assert.DoesNotContain("## What to do first", report, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfARoleThatAsksForNothing_SaysSo() =>
        Assert.StartsWith("# x: what is missing for Idler\n\nIdler asks for nothing.\n", CompetencyProfile.Of("x").GapTo(TestFrameworks.Acme().Roles["idler"]).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void ToMarkdown_OfAnUnplacedHolding_ListsIt()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        const string Json = """
            { "formatVersion": 1, "id": "b-1", "holdings": [
              { "framework": "acme", "edition": "2026", "competency": "coaching", "level": "wizard" } ] }
            """;
        CompetencyProfile bob = CompetencyProfile.Parse(Json, FrameworkCatalogue.Of(acme));
        Assert.Contains("\n## Recorded, but not counted\n\n- ", bob.GapTo(acme.Roles["chief"]).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("wizard", bob.GapTo(acme.Roles["chief"]).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfATransition_SaysWhatChanges()
    {
        string report = officer.TransitionTo(manager).ToMarkdown();
        Assert.StartsWith("# From Officer (Talent Management) to Manager (Talent Management)\n", report, StringComparison.Ordinal);
        Assert.Contains("The move costs 128 credits and 7 rungs.", report, StringComparison.Ordinal);
        Assert.Contains("\n| gained | 107008L5 Conduct training needs analysis | functional |  | held | 5 | 1 |\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("not assessed", report, StringComparison.Ordinal);
        Assert.Contains("\n### 107008L5 Conduct training needs analysis\n", report, StringComparison.Ordinal);
    }

    // Of the nine competences one has no level Authority.
    [Fact]
    public void ToMarkdown_OfATransitionToWhereSomethingDoesNotApply_SaysHowMuch()
    {
        ModelList<Level> levels = BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels;
        string report = Role.AtLevel(levels["expert"]).TransitionTo(Role.AtLevel(levels["authority"])).ToMarkdown();
        Assert.Contains("Kept: 0, raised: 8, gained: 0, dropped: 0.", report, StringComparison.Ordinal);
        Assert.Contains("- **Not applicable**: 1\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfAPath_DrawsItAndListsItsMoves()
    {
        string report = hk.Roles["human-resource-generalist/associate"].PathTo(hk.Roles["talent-management/head"])!.ToMarkdown();
        Assert.Contains("Moves: 3. Together they cost 373 credits and 19 rungs.\n", report, StringComparison.Ordinal);
        Assert.Contains("\n```mermaid\n", report, StringComparison.Ordinal);
        Assert.Contains("\n| 1 | Associate (Human Resource Generalist) | Officer (Talent Management) | 70 | 5 | yes |\n", report, StringComparison.Ordinal);
        Assert.Contains("\n## Manager (Talent Management) → Director (Talent Management)\n", report, StringComparison.Ordinal);
    }

    // The officer's 70 credits cost nothing to whoever holds what the officer is asked for: 373 - 70 = 303.
    [Fact]
    public void ToMarkdown_OfAPathOfAPerson_NamesThePerson()
    {
        Role start = hk.Roles["human-resource-generalist/associate"];
        CareerPath path = start.PathTo(hk.Roles["talent-management/head"], CareerOptions.Default.WithProfile(CompetencyProfile.Of("e-17", "Ada").With(officer)))!;
        Assert.StartsWith("# Ada: from Associate (Human Resource Generalist) to Director (Talent Management)\n", path.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("they cost 303 credits", path.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(">Ada: from Associate (Human Resource Generalist) to Director (Talent Management)</h1>", path.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("# e-18: from ", start.PathTo(officer, CareerOptions.Default.WithProfile(CompetencyProfile.Of("e-18")))!.ToMarkdown(), StringComparison.Ordinal);
        Assert.StartsWith("# From Associate (Human Resource Generalist) to Officer (Talent Management)\n", start.PathTo(officer)!.ToMarkdown(), StringComparison.Ordinal);
    }

    // 15 of 25 units are 60%, the share that the specifications ask of a programme.
    [Theory]
    [InlineData(15, "60% are required: it is SCS-based.", null)]
    [InlineData(14, "60% are required: it is not SCS-based.", "It would be with so many units more: 1, of so many credits: 5.")]
    public void ToMarkdown_OfAProgramme_SaysWhetherItIsScsBased(int units, string expected, string? completion)
    {
        string report = ProgrammeDesign.Of("d", "Diploma", manager.Units.Take(units)).ReportFor(manager).ToMarkdown();
        Assert.Contains(expected, report, StringComparison.Ordinal);
        Assert.Equal(completion is not null, report.Contains("It would be with", StringComparison.Ordinal));
        Assert.Contains(completion ?? expected, report, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfAWorkforce_SaysWhoIsNearestAndWhatIsMissing()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Workforce team = Workforce.Of(acme,
        [
            CompetencyProfile.Of("b-1", "Bob").With(acme.Units["typing"]).With(acme.GradedCompetencies["coaching"], "basic"),
            CompetencyProfile.Of("c-1", "Cy").With(acme.Roles["chief"]),
            CompetencyProfile.Of("d-1"),
        ]);
        string report = team.GapsTo(acme.Roles["chief"]).ToMarkdown();
        Assert.StartsWith("# The workforce and Chief clerk\n\nPeople: 3. Ready for Chief clerk: 1. Most people lack Coaching: 2 of 3.\n", report, StringComparison.Ordinal);
        Assert.Contains("\n| 1 | Cy (c-1) | yes | 0 | 0 | 0 | 0 |\n| 2 | Bob (b-1) | no | 3 | 0 | 0 | 6 |\n| 3 | d-1 | no | 4 | 1 | 0 | 7 |\n", report, StringComparison.Ordinal);
        Assert.Contains("\n### Coaching: Expert\n\n- Basic: Listens\n", report, StringComparison.Ordinal);
        Assert.Contains("\n| Coaching | Expert | 1 | Cy |\n", report, StringComparison.Ordinal);
        string roles = team.GapsTo(acme.Roles).ToMarkdown();
        Assert.Contains("Nobody is ready for: Clerk. Only one person is ready for: Chief clerk.\n", roles, StringComparison.Ordinal);
        Assert.Contains("\n| Chief clerk | 1 | 5 of 12 (42%) | Cy | 0 |\n", roles, StringComparison.Ordinal);
    }

    // A tab has no room for more than 70 characters, which as they are written are fewer.
    [Theory]
    [InlineData("Ada", "Ada: what is missing for Manager (Talent Management)")]
    [InlineData("Somebody whose name is rather long", "Somebody whose name is rather long: what is missing for Manager (Tale…")]
    [InlineData("<<<<<<<<<<<<<<<<<<<<", "&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;…")]
    public void ToHtml_OfALongTitle_ShortensThatOfThePage(string name, string title)
    {
        string page = CompetencyProfile.Of("e-17", name).GapTo(manager).ToHtml();
        Assert.Contains($"<title>{title}</title>", page, StringComparison.Ordinal);
        Assert.Contains(": what is missing for Manager (Talent Management)</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_OfAnEmptyWorkforce_SaysThatThereIsNobody()
    {
        Workforce nobody = Workforce.Of(hk, []);
        Assert.Contains("The workforce has nobody.\n", nobody.GapsTo(manager).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("The workforce has nobody.\n", nobody.GapsTo(hk.Roles).ToMarkdown(), StringComparison.Ordinal);
    }
}
