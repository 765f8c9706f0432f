namespace CompetencyFrameworks.Tests.Programmes;

/// <summary>Designs, reports, exemptions and ways in are equal when they speak of the same things, also where a framework was read twice.</summary>
public sealed class ProgrammeResultEqualityTests
{
    private static readonly string json = ProgrammeFrameworks.SmallJson();

    [Fact]
    public void Design_OtherInIdTitleOrUnits_IsNotEqual() => Equality.Holds(
        Design("p", "P", "one", "two"),
        Design("p", "P", "two", "one", "two"),
        Design("q", "P", "one", "two"),
        Design("p", "Q", "one", "two"),
        Design("p", "P", "one", "second"),
        Design("p", "P", "one"),
        Design("p", "P", "one", "two", "second"),
        ProgrammeDesign.Of("p", "P", ProgrammeFrameworks.Small("2").Units.Take(2)));

    [Fact]
    public void Report_OtherInDesignRoleOrUnits_IsNotEqual() => Equality.Holds(
        Report(json),
        Report(json),
        Report(json, units: "one second"),
        Report(json, units: "one two extra"),
        Report(json, role: "keeper"),
        Report(json, options: GapOptions.Default.WithKinds(RequirementKind.Core)),
        Report(json.Replace("\"unitShare\": 0.5", "\"unitShare\": 0.25", StringComparison.Ordinal)),
        Report(json.Replace("{ \"competency\": \"free\", \"kind\": \"core\" }, { \"competency\": \"second\"", "{ \"competency\": \"second\"", StringComparison.Ordinal)),
        Report(json.Replace("\"free\", \"kind\": \"core\" }, { \"competency\": \"second\", \"kind\": \"functional\"", "\"free\", \"kind\": \"core\" }, { \"competency\": \"second\", \"kind\": \"core\"", StringComparison.Ordinal)),
        Report(ProgrammeFrameworks.SmallJson("2")));

    // The same units are missing, in the same order; only that one of them is core is told apart.
    [Fact]
    public void Report_OtherInWhatIsCore_IsNotEqual()
    {
        CompetencyFramework small = ProgrammeFrameworks.Small();
        Equality.Holds(Mine(RequirementKind.Core), Mine(RequirementKind.Core), Mine(RequirementKind.Functional));

        ProgrammeReport Mine(RequirementKind kind) =>
            ProgrammeFrameworks.Design(small, "").ReportFor(Role.Define("mine", "Mine", [Requirement.Of(small.Units["one"], kind)]));
    }

    [Fact]
    public void Exemptions_OtherInPersonRoleOrUnits_AreNotEqual() => Equality.Holds(
        Exempt("x", "builder", "one"),
        Exempt("x", "builder", "one"),
        Exempt("y", "builder", "one"),
        Exempt("x", "helper", "one"),
        Exempt("x", "builder", "one", "two"),
        Exempt("x", "builder", "extra"),
        Exempt("x", "builder"),
        CompetencyProfile.Of("x").With(ProgrammeFrameworks.Small().Units["one"]).ExemptionsFor(
            ProgrammeFrameworks.Small().Roles["builder"], GapOptions.Default.WithKinds(RequirementKind.Functional)));

    // The keeper asks for core units alone: the kinds beside them add none, and are another question.
    [Fact]
    public void ReportAndExemptions_OverOtherKindsWithTheSameUnits_AreNotEqual()
    {
        GapOptions core = GapOptions.Default.WithKinds(RequirementKind.Core);
        Equality.Holds(Report(json, role: "keeper"), Report(json, role: "keeper"), Report(json, role: "keeper", options: core));
        CompetencyFramework small = ProgrammeFrameworks.Small();
        CompetencyProfile ann = CompetencyProfile.Of("ann").With(small.Units["one"]);
        Equality.Holds(ann.ExemptionsFor(small.Roles["keeper"]), ann.ExemptionsFor(small.Roles["keeper"]), ann.ExemptionsFor(small.Roles["keeper"], core));
    }

    [Fact]
    public void Access_OtherInRoleOrLevel_IsNotEqual() => Equality.Holds(
        Access("builder", "1"),
        Access("builder", "1"),
        Access("builder", "2"),
        Access("dreamer", "1"),
        ProgrammeFrameworks.Small().Roles["builder"].AccessFrom(null)!,
        ProgrammeFrameworks.Small("2").Roles["builder"].AccessFrom(null)!);

    // A way in for the dreamer, from Grade 2.
    [Fact]
    public void Progression_OtherInRoleOrWhatItOpens_IsNotEqual()
    {
        string open = json.Replace("\"unitShare\": 0.6", "\"unitShare\": 0.6, \"qualificationEntry\": { \"level\": \"2\", \"text\": \"Grade 2.\" }", StringComparison.Ordinal);
        Equality.Holds(Progression(open, "builder"), Progression(open, "builder"), Progression(json, "builder"), Progression(open, "dreamer"));
        Assert.Equal("Building: Dreamer", Progression(open, "builder").ToString());
    }

    private static ProgrammeDesign Design(string id, string title, params string[] units)
    {
        CompetencyFramework small = ProgrammeFrameworks.Small();
        return ProgrammeDesign.Of(id, title, units.Select(unit => small.Units[unit]));
    }

    private static ProgrammeReport Report(string json, string units = "one two", string role = "builder", GapOptions? options = null)
    {
        CompetencyFramework small = CompetencyFramework.Parse(json.Replace("\"credit\": 5, ", "", StringComparison.Ordinal));
        return ProgrammeFrameworks.Design(small, units).ReportFor(small.Roles[role], options);
    }

    private static Exemptions Exempt(string person, string role, params string[] units)
    {
        CompetencyFramework small = ProgrammeFrameworks.Small();
        return CompetencyProfile.Of(person).With(units.Select(unit => small.Units[unit])).ExemptionsFor(small.Roles[role]);
    }

    private static QualificationAccess Access(string role, string level)
    {
        CompetencyFramework small = ProgrammeFrameworks.Small();
        return small.Roles[role].AccessFrom(small.Ladders["grade"].Levels[level])!;
    }

    private static QualificationProgression Progression(string json, string role) => CompetencyFramework.Parse(json).Roles[role].Progression()!;
}
