namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of every profile, over the built-in frameworks and over generated ones.</summary>
public sealed class ProfileLaws
{
    [Fact]
    public void OrderAndRepetitionOfWith_NeverMatter() => ForEveryFramework((framework, choices) =>
    {
        Func<CompetencyProfile, CompetencyProfile>[] steps = [.. Enumerable.Range(0, 1 + choices.Below(12)).Select(_ => ArbitraryProfile.Step(framework, choices))];
        CompetencyProfile forward = steps.Aggregate(CompetencyProfile.Of("p"), (profile, step) => step(profile));
        CompetencyProfile backward = steps.Reverse().Aggregate(CompetencyProfile.Of("p"), (profile, step) => step(profile));
        CompetencyProfile repeated = steps.Concat(steps).Aggregate(CompetencyProfile.Of("p"), (profile, step) => step(profile));
        Assert.Equal(forward, backward);
        Assert.Equal(forward, repeated);
        Assert.Equal(forward.GetHashCode(), backward.GetHashCode());
        Assert.Equal(forward.ToJson(), backward.ToJson());
    });

    [Fact]
    public void JsonOutAndIn_IsTheIdentity() => ForEveryFramework((framework, choices) =>
    {
        CompetencyProfile profile = ArbitraryProfile.Of(framework, choices);
        CompetencyProfile read = CompetencyProfile.Parse(profile.ToJson(), FrameworkCatalogue.Of(framework));
        Assert.Equal(profile, read);
        Assert.Empty(read.Unplaced);
        Assert.Equal(profile.ToJson(), read.ToJson());
    });

    [Fact]
    public void JsonReadWithoutItsFramework_IsKeptAndWrittenBackVerbatim() => ForEveryFramework((framework, choices) =>
    {
        CompetencyProfile profile = ArbitraryProfile.Of(framework, choices);
        CompetencyProfile read = CompetencyProfile.Parse(profile.ToJson(), FrameworkCatalogue.Of());
        Assert.Empty(read.Holdings);
        Assert.Equal(profile.Holdings.Count, read.Unplaced.Count);
        Assert.Equal(profile.ToJson(), read.ToJson());
        Assert.Equal(profile, CompetencyProfile.Parse(read.ToJson(), FrameworkCatalogue.Of(framework)));
    });

    [Fact]
    public void With_NeverLowers() => ForEveryFramework((framework, choices) =>
    {
        CompetencyProfile before = ArbitraryProfile.Of(framework, choices);
        CompetencyProfile after = ArbitraryProfile.Step(framework, choices)(before);
        Assert.All(before.Holdings, holding => Assert.True(after.HoldingOf(holding.Competency)!.Rank >= holding.Rank));
    });

    [Fact]
    public void Without_UndoesWhatWithRecordedFirst() => ForEveryFramework((framework, choices) =>
    {
        if (framework.Competencies.Count == 0)
        {
            return;
        }

        CompetencyProfile profile = ArbitraryProfile.Of(framework, choices);
        Competency competency = choices.Of(framework.Competencies);
        CompetencyProfile without = profile.Without(competency);
        Assert.Null(without.HoldingOf(competency));
        Assert.Equal(profile.Holdings.Where(holding => holding.Competency != competency), without.Holdings);
        Assert.Equal(without, without.WithNone(competency).Without(competency));
    });

    private static void ForEveryFramework(Action<CompetencyFramework, Choices> law) => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework generated = GeneratedFramework.Of(decisions);
        foreach (CompetencyFramework framework in (CompetencyFramework[])[.. BuiltInFrameworks.All, generated])
        {
            law(framework, new Choices([.. decisions.Reverse()]));
        }
    });
}
