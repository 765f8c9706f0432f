namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>Groups of a report and next steps are equal when they speak of the same things, also where a framework was read twice.</summary>
public sealed class GroupEqualityTests
{
    private static readonly string json = TestFrameworks.AcmeJson();

    // The first group of the clerk: the core requirement, filing, in the category Paper, at Grade 1.
    [Fact]
    public void CategoryGroup_OtherInCategoryOrGaps_IsNotEqual() => Equality.Holds(
        Report(json).ByCategory[0],
        Report(json).ByCategory[0],
        Report(json).ByCategory[1],
        Report(json, true).ByCategory[0],
        Report(json.Replace("\"category\": \"paper\"", "\"category\": \"office\"", StringComparison.Ordinal), kind: RequirementKind.Core).ByCategory[0],
        Report(json.Replace("\"category\": \"paper\", ", "", StringComparison.Ordinal)).ByCategory[0],
        Report(TestFrameworks.AcmeJson("2025")).ByCategory[0]);

    [Fact]
    public void KindGroup_OtherInKindOrGaps_IsNotEqual() => Equality.Holds(
        Report(json).ByKind[0],
        Report(json).ByKind[0],
        Report(json).ByKind[1],
        Report(json, true).ByKind[0],
        Report(json.Replace("\"filing\", \"kind\": \"core\"", "\"filing\", \"kind\": \"additional\"", StringComparison.Ordinal)).ByKind[1],
        Report(TestFrameworks.AcmeJson("2025")).ByKind[0]);

    [Fact]
    public void LevelGroup_OtherInLevelOrGaps_IsNotEqual() => Equality.Holds(
        Report(json).ByLevel[0],
        Report(json).ByLevel[0],
        Report(json).ByLevel[1],
        Report(json, true).ByLevel[0],
        Report(json.Replace("\"level\": \"1\"", "\"level\": \"2\"", StringComparison.Ordinal), kind: RequirementKind.Core).ByLevel[0],
        Report(json.Replace("\"level\": \"1\", ", "", StringComparison.Ordinal)).ByLevel[0],
        Report(TestFrameworks.AcmeJson("2025")).ByLevel[0]);

    // Filing, the core requirement of the clerk. In one of the others the chief asks for it as well.
    [Fact]
    public void NextStep_OtherInGapOrReasons_IsNotEqual() => Equality.Holds(
        Report(json).NextSteps[0],
        Report(json).NextSteps[0],
        Report(json).NextSteps[1],
        CompetencyProfile.Of("x").WithNone(CompetencyFramework.Parse(json).Units["filing"]).GapTo(CompetencyFramework.Parse(json).Roles["clerk"]).NextSteps[0],
        Report(json.Replace("\"filing\", \"kind\": \"core\"", "\"filing\", \"kind\": \"core\", \"weight\": 5", StringComparison.Ordinal)).NextSteps[0],
        Report(json.Replace("\"credit\": 2.5", "\"credit\": 3", StringComparison.Ordinal)).NextSteps[0],
        Report(json.Replace("{ \"competency\": \"talking\"", "{ \"competency\": \"filing\", \"kind\": \"core\" }, { \"competency\": \"talking\"", StringComparison.Ordinal)).NextSteps[0],
        Report(TestFrameworks.AcmeJson("2025")).NextSteps[0]);

    private static GapReport Report(string json, bool holds = false, params RequirementKind[] kind)
    {
        CompetencyFramework acme = CompetencyFramework.Parse(json);
        CompetencyProfile profile = CompetencyProfile.Of("x");
        return (holds ? profile.With(acme.Units["filing"]) : profile)
            .GapTo(acme.Roles["clerk"], kind.Length == 0 ? null : GapOptions.Default.WithKinds(kind));
    }
}
