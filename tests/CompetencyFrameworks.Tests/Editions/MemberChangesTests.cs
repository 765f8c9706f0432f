namespace CompetencyFrameworks.Tests.Editions;

/// <summary>Every member of a framework and of a role that may change in the next edition, with what stood there before and after.</summary>
public sealed class MemberChangesTests
{
    private static readonly CompetencyFramework before = Edition("1");
    private static readonly CompetencyFramework after = Edition("2");
    private static readonly FrameworkChanges changes = FrameworkChanges.Between(before, after);

    [Fact]
    public void Between_RolesOfWhichEveryMemberChanged_TellsEachWithItsValues() => Assert.Equal(
        [
            "Retitled title: Post 1 -> Post 2",
            "DetailChanged code: C1 -> C2",
            "DetailChanged extensions: {\"x\":1} -> {\"x\":2}",
            "Moved rung: low -> high",
            "DetailChanged rung.extensions: {\"r\":1} -> {\"r\":2}",
            "DetailChanged jobTitles: Title 1 -> Title 2",
            "DetailChanged jobTitlesText: Called 1 -> Called 2",
            "DetailChanged purposes: Purpose 1 -> Purpose 2",
            "DetailChanged generalRequirements: General 1 -> General 2",
            "DetailChanged qualification.title: Certificate 1 -> Certificate 2",
            "DetailChanged qualification.awards: Award 1 -> Award 2",
            "DetailChanged qualification.fields: Field 1 -> Field 2",
            "Relevelled qualification.level: g1 -> g2",
            "DetailChanged qualification.unitShare: 0.1 -> 0.2",
            "DetailChanged qualification.academicEntry: School 1 -> School 2",
            "DetailChanged qualification.qualificationEntry.level: g1 -> g2",
            "DetailChanged qualification.qualificationEntry.text: Entry 1 -> Entry 2",
            "DetailChanged qualification.objective: Objective 1 -> Objective 2",
            "DetailChanged qualification.educationPathway: Study 1 -> Study 2",
            "DetailChanged qualification.employmentPathway: Work 1 -> Work 2",
            "DetailChanged qualification.extensions: {\"q\":1} -> {\"q\":2}",
            "DetailChanged learningOutcomes: unit: Outcome 1 -> unit: Outcome 2",
            "DetailChanged onTheJobLearning: Learning 1 -> Learning 2",
            "DetailChanged courses: course-1 -> course-2",
        ],
        Told(after.Roles["post"]));

    [Fact]
    public void Between_FrameworksOfWhichEveryMemberChanged_TellsEachWithItsValues() => Assert.Equal(
        [
            "Retitled title: Frame 1 -> Frame 2",
            "DetailChanged uri: urn:1 -> urn:2",
            "DetailChanged language: l1 -> l2",
            "DetailChanged source.documents: Document 1, -, Publisher 1, - -> Document 2, -, Publisher 2, -",
            "DetailChanged source.readings: post: Note 1 -> post: Note 2",
            "DetailChanged source.extensions: {\"s\":1} -> {\"s\":2}",
            "DetailChanged qualificationLadder: grade -> grade-2",
            "DetailChanged roleLadder: post -> post-2",
        ],
        Told(after));

    [Fact]
    public void Between_AQualificationThatCameOrWent_TellsItsTitle()
    {
        CompetencyFramework without = FrameworkBuilder.Of("frame", "Frame 1", "3").AddRole("post", "Post 1").Build();
        Assert.Contains("DetailChanged qualification: Certificate 1 -> nothing", FrameworkChanges.Between(before, without).ChangesOf(without.Roles["post"]).Select(Told));
        Assert.Contains("DetailChanged qualification: nothing -> Certificate 1", FrameworkChanges.Between(without, before).ChangesOf(before.Roles["post"]).Select(Told));
    }

    private static string[] Told(FrameworkItem item) => [.. changes.ChangesOf(item).Select(Told)];

    private static string Told(FrameworkChange change) => $"{change.Kind} {change.Member}: {change.Before ?? "nothing"} -> {change.After ?? "nothing"}";

    // All of it is of the edition; ladders and levels of a name of their own are there in both, so that what names them changes and they do not.
    private static CompetencyFramework Edition(string n) => FrameworkBuilder.Of("frame", "Frame " + n, n)
        .WithUri("urn:" + n).WithLanguage("l" + n).WithSourceExtensions($$"""{"s":{{n}}}""")
        .AddSourceDocument("Document " + n, publisher: "Publisher " + n).AddSourceReading("post", "Note " + n)
        .AddLadder("grade", "Grade", Grades).AddLadder("grade-2", "Other grade", Grades).AddLadder("post", "Post", Posts).AddLadder("post-2", "Other post", Posts)
        .WithQualificationLadder(n == "1" ? "grade" : "grade-2").WithRoleLadder(n == "1" ? "post" : "post-2")
        .AddUnit("unit", "Unit", unit => unit.WithCredit(1))
        .AddCourse("course-1").AddCourse("course-2")
        .AddRole("post", "Post " + n, role => role.WithCode("C" + n).WithExtensions($$"""{"x":{{n}}}""")
            .WithRung(n == "1" ? "post" : "post-2", n == "1" ? "low" : "high", $$"""{"r":{{n}}}""")
            .WithJobTitles("Title " + n).WithJobTitlesText("Called " + n).WithPurposes("Purpose " + n).WithGeneralRequirements("General " + n)
            .Require("unit").AddLearningOutcome("unit", "Outcome " + n).WithOnTheJobLearning("Learning " + n).WithCourses("course-" + n)
            .WithQualification("Certificate " + n, qualification => qualification.WithAwards("Award " + n).WithFields("Field " + n).WithLevel("g" + n)
                .WithUnitShare(0.1m * (n[0] - '0')).WithAcademicEntry("School " + n).WithQualificationEntry("g" + n, "Entry " + n).WithObjective("Objective " + n)
                .WithEducationPathway("Study " + n).WithEmploymentPathway("Work " + n).WithExtensions($$"""{"q":{{n}}}""")))
        .Build();

    private static void Grades(LadderBuilder ladder) => ladder.AddLevel("g1", "G1").AddLevel("g2", "G2");

    private static void Posts(LadderBuilder ladder) => ladder.AddLevel("low", "Low").AddLevel("high", "High");
}
