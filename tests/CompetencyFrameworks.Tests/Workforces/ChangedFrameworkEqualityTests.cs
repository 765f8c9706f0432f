namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>A framework that was changed and kept its edition: what is of one reading never equals what is of the other, and comparing them is no failure.</summary>
public sealed class ChangedFrameworkEqualityTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    // Without the stamps, which the clerk may collect.
    private static readonly CompetencyFramework shorter = CompetencyFramework.Parse(TestFrameworks.AcmeJson()
        .Replace(",\n    { \"id\": \"stamps\", \"title\": \"Collect stamps\", \"credit\": 1 }", "", StringComparison.Ordinal)
        .Replace("{ \"competency\": \"stamps\", \"kind\": \"optional\" }, ", "", StringComparison.Ordinal));

    // Without talking, the last of its competencies, which the chief is asked for.
    private static readonly CompetencyFramework silent = CompetencyFramework.Parse(TestFrameworks.AcmeJson()
        .Replace(",\n    { \"id\": \"talking\", \"title\": \"Talking\", \"ladder\": \"skill\" }", "", StringComparison.Ordinal)
        .Replace("{ \"competency\": \"talking\", \"level\": \"expert\", \"kind\": \"additional\" }, ", "", StringComparison.Ordinal));

    // Stamps stand where typing stood.
    private static readonly CompetencyFramework turned = CompetencyFramework.Parse(TestFrameworks.AcmeJson()
        .Replace("\"typing\"", "\"?\"", StringComparison.Ordinal)
        .Replace("\"stamps\"", "\"typing\"", StringComparison.Ordinal)
        .Replace("\"?\"", "\"stamps\"", StringComparison.Ordinal));

    private static readonly WorkforceOptions allKinds =
        WorkforceOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional, RequirementKind.Optional);

    [Fact]
    public void Workforces_OverBoth_AreNotEqualAndDoNotThrow()
    {
        Assert.Equal(6, acme.Competencies.Count);
        Assert.Equal(5, silent.Competencies.Count);
        var one = Workforce.Of(acme, [CompetencyProfile.Of("ann")]);
        var other = Workforce.Of(silent, [CompetencyProfile.Of("ann")]);
        Assert.False(other.Equals(one));
        Assert.False(one.Equals(other));
    }

    // Ann types in the one, and collects stamps in the other.
    [Fact]
    public void Workforces_WithCompetenciesInAnotherOrder_AreNotEqualWhereHoldingsDiffer()
    {
        var typist = Workforce.Of(acme, [CompetencyProfile.Of("ann").With(acme.Units["typing"])]);
        var collector = Workforce.Of(turned, [CompetencyProfile.Of("ann").With(turned.Units["stamps"])]);
        Assert.NotEqual(typist.ProfileOf("ann"), collector.ProfileOf("ann"));
        Assert.NotEqual(typist, collector);
    }

    [Fact]
    public void Matrices_OverBoth_AreNotEqualAndDoNotThrow()
    {
        GapMatrix one = Gaps(acme).ToMatrix();
        GapMatrix other = Gaps(shorter).ToMatrix();
        Assert.False(other.Equals(one));
        Assert.False(one.Equals(other));
        Assert.False(one.ToCategoryMatrix().Equals(other.ToCategoryMatrix()));
    }

    [Fact]
    public void Merge_OfSummariesOfBoth_Throws()
    {
        Assert.Throws<ArgumentException>("parts", () => WorkforceGapSummary.Merge(Gaps(acme).Summary, Gaps(shorter).Summary));
        Assert.Throws<ArgumentException>("parts", () => WorkforceGapSummary.Merge(Gaps(shorter).Summary, Gaps(acme).Summary));
    }

    private static WorkforceGaps Gaps(CompetencyFramework framework) => Workforce.Of(framework, [CompetencyProfile.Of("ann")]).GapsTo(framework.Roles["clerk"], allKinds);
}
