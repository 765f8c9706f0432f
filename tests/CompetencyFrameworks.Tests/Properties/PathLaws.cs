namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of career paths.</summary>
public sealed class PathLaws
{
    [Fact]
    public void PathTo_ARole_IsTheLeastOfAllPaths() => ForEveryCareer((framework, person, options, choices) =>
    {
        Role start = choices.Of(framework.Roles);
        Role target = choices.Of(framework.Roles);
        var plain = new PlainPaths(framework, person);
        PlainPaths.Path? least = start == target ? new PlainPaths.Path(0, 0, 0, [start]) : plain.Least(plain.From(start).Where(path => path.Roles[^1] == target));
        CareerPath? found = start.PathTo(target, options);
        Assert.Equal(least?.Roles, found?.Roles);
        Assert.Equal((least?.Credits, least?.Rungs, least?.Changes), (found?.Credits, found?.Rungs, found?.SpecialtyChanges));
    });

    [Fact]
    public void RolesWithinReach_OfABudget_AreTheEndsOfThePathsWithinItEachByTheLeast() => ForEveryCareer((framework, person, options, choices) =>
    {
        Role start = choices.Of(framework.Roles);
        decimal credits = choices.Below(30) * 0.5m;
        int? rungs = choices.Maybe() ? choices.Below(8) : null;
        var plain = new PlainPaths(framework, person);
        PlainPaths.Path[] within = [.. plain.From(start).Where(path => path.Roles.Length > 1 && path.Credits <= credits && path.Rungs <= (rungs ?? int.MaxValue))];
        PlainPaths.Path[] least = [.. framework.Roles.Select(role => plain.Least(within.Where(path => path.Roles[^1] == role))).OfType<PlainPaths.Path>()];
        IReadOnlyList<CareerPath> found = start.RolesWithinReach(credits, rungs, options);
        Assert.Equal(least.Select(path => path.Roles), found.Select(path => path.Roles));
        Assert.Equal(least.Select(path => (path.Credits, path.Rungs)), found.Select(path => (path.Credits, path.Rungs)));
    });

    [Fact]
    public void Path_OfAnyCost_UsesOnlyAllowedMovesAndCostsTheirSum() => Targets.ForEveryFramework((framework, choices) =>
    {
        if (framework.Roles.Count == 0)
        {
            return;
        }

        CareerOptions options = choices.Maybe() ? CareerOptions.Default : CareerOptions.Default.WithProfile(ArbitraryProfile.Of(framework, choices));
        foreach (CareerPath path in choices.Of(framework.Roles).RolesWithinReach(1_000, null, options))
        {
            Assert.Equal(path.Moves.Select(move => move.To), path.Roles.Skip(1));
            Assert.Equal(path.Moves.Select(move => move.From), path.Roles.SkipLast(1));
            Assert.All(path.Moves, move => Assert.Same(move.From.Rung!.Ladder, move.To.Rung!.Ladder));
            Assert.All(path.Moves, move => Assert.InRange(move.To.Rung!.Rank - move.From.Rung!.Rank, 0, 1));
            Assert.Equal(path.Moves.Sum(move => move.Credits), path.Credits);
            Assert.Equal(path.Moves.Sum(move => move.Rungs), path.Rungs);
            Assert.All(path.Moves, move => Assert.True(move.Credits <= move.Transition.Credits && move.Rungs <= move.Transition.Rungs));
            Assert.Equal(path, path.Start.PathTo(path.Target, options));
        }
    });

    [Fact]
    public void Path_WithoutAPerson_CostsWhatItsTransitionsDo() => Targets.ForEveryFramework((framework, choices) =>
    {
        if (framework.Roles.Count > 0 && choices.Of(framework.Roles).PathTo(choices.Of(framework.Roles)) is { } path)
        {
            Assert.Equal(path.Moves.Sum(move => move.Transition.Credits), path.Credits);
            Assert.Equal(path.Moves.Sum(move => move.Transition.Rungs), path.Rungs);
            Assert.Equal(path.Moves.Sum(move => move.Transition.UnitsWithoutCredit), path.UnitsWithoutCredit);
        }
    });

    private static void ForEveryCareer(Action<CompetencyFramework, CompetencyProfile?, CareerOptions, Choices> law) => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework framework = CareerFramework.Of(decisions);
        var choices = new Choices([.. decisions.Reverse()]);
        CompetencyProfile? person = choices.Maybe() ? ArbitraryProfile.Of(framework, choices) : null;
        law(framework, person, person is null ? CareerOptions.Default : CareerOptions.Default.WithProfile(person), choices);
    });
}
