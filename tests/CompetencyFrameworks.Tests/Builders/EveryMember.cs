namespace CompetencyFrameworks.Tests.Builders;

/// <summary>Items that between them have every member of the format.</summary>
internal static class EveryMember
{
    public static void AddTo(FrameworkBuilder builder)
    {
        AddRoles(builder);
        AddCompetencies(builder);
        builder
            .AddLadder("grade", "Grade", ladder => ladder.WithCode("G").WithUri("urn:grade").WithReplaces("mark").WithExtensions("""{ "c": 1 }""")
                .AddLevel("1", "One", level => level.WithCode("I").WithUri("urn:1").WithReplaces("0", "0.5").WithDescription("Low.\n\nVery low.")
                    .WithYears(0, 2.5m).WithValue(-1.5m).WithExtensions("""{ "a": [] }"""))
                .AddLevel("2", "Two", level => level.WithYears(2.5m, extensions: """{ "b": null }""").WithValue(2.50m)))
            .AddLadder("rung", "Rung", ladder => ladder.AddLevel("junior", "Junior"))
            .AddCategory("paper", "Paper", category => category.WithParent("office").WithCode("P").WithExtensions("""{ "d": 1 }"""))
            .AddCategory("office", "Office", category => category.WithUri("urn:office").WithReplaces("desk"))
            .AddSpecialty("s", "Back office", specialty => specialty.WithCode("S").WithKeyActivities("File", "Type").WithExtensions("""{ "i": 1 }"""))
            .AddCourse("c1", course => course.WithUri("urn:c1").WithReplaces("c0").WithQualificationTitle("Diploma").WithProgrammeTitle("Evening class")
                .WithLevel("2").WithOperator("College").WithExtensions("""{ "j": 1 }"""))
            .AddCourse("c2");
    }

    private static void AddCompetencies(FrameworkBuilder builder) => builder
        .AddUnit("u1", "File papers", unit => unit.WithCode("U-1").WithUri("urn:u1").WithReplaces("u0").WithDescription("Puts away.").WithCategory("paper").WithLevel("1").WithCredit(2.5m)
            .AddCriterion("Finds again").AddCriterion("In order", "order", "c", "urn:order", """{ "e": 1 }""").WithExtensions("""{ "f": 1 }"""))
        .AddUnit("u2", "Type letters", unit => unit.WithCredit(4).WithCriteria("Fast", "Right"))
        .AddUnit("u3", "Lick stamps")
        .AddGradedCompetency("g1", "Coaching", "grade", graded => graded.WithCode("G-1").WithUri("urn:g1").WithReplaces("g0").WithDescription("Helps others.").WithCategory("office")
            .AddKnowledgeOrSkill("People").AddKnowledgeOrSkill("Talk", ["Ask", "Listen"]).AddKnowledgeOrSkill("Rest", extensions: """{ "g": 1 }""")
            .AddStatement("1", "Listens").AddStatement("1", "Nods", "nods").WithStatements("2").WithExtensions("""{ "h": 1 }"""))
        .AddGradedCompetency("g2", "Cleaning", "grade", graded => graded.WithKnowledgeAndSkills("Water", "Soap").WithStatements("2", "Scrubs").WithoutLevel("1"))
        .AddGradedCompetency("g3", "Talking", "grade", graded => graded.WithoutOtherLevels().AddStatement("2", "Speaks", "s", "S", "urn:s", "{}"))
        .AddGradedCompetency("g4", "Thinking", "grade");

    private static void AddRoles(FrameworkBuilder builder) => builder
        .AddRole("clerk", "Clerk", role => role.WithCode("CL").WithUri("urn:clerk").WithReplaces("scribe").WithSpecialty("s").WithRung("junior")
            .WithJobTitles("Clerk", "Scribe").WithJobTitlesText("Clerk or scribe.").WithPurposes("Keeps papers.").WithGeneralRequirements("Patience")
            .Require("u1")
            .Require("g1", "2", RequirementKind.Functional, 0.5m, """{ "k": 1 }""")
            .Require("u2", RequirementKind.Additional, 3, "{}")
            .Require("u3", RequirementKind.Optional)
            .WithQualification("Diploma in Papers", found => found.WithAwards("Diploma").WithFields("Papers").WithLevel("2").WithCredit(6.5m).WithUnitShare(0.6m)
                .WithAcademicEntry("School").WithQualificationEntry("1", "Completion of grade 1", """{ "l": 1 }""").WithObjective("To file.")
                .WithEducationPathway("Degree").WithEmploymentPathway("Head clerk").WithExtensions("""{ "m": 1 }"""))
            .AddLearningOutcome("u2", "Types.").AddLearningOutcome("u1", "Files.", """{ "n": 1 }""")
            .WithOnTheJobLearning("Filing").WithCourses("c2", "c1").WithExtensions("""{ "o": 1 }"""))
        .AddRole("grader", "Grader", role => role.WithRung("grade", "2", """{ "p": 1 }"""))
        .AddRole("idler", "Idler", role => role.WithRung("grade", "1").WithQualification("None"));
}
