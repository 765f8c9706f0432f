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
        AssertReach(framework, [.. new PlainPaths(framework, person).From(start)], credits, choices.Maybe() ? choices.Below(8) : null, options);
    });

    [Fact]
    public void RolesWithinReach_OfManyRungs_AreTheEndsOfThePathsWithinItEachByTheLeast() => ForEveryCareer(CareerFramework.Steep, (framework, person, options, choices) =>
    {
        Role start = framework.Roles.First(role => role.Rung!.Rank == 1);
        PlainPaths.Path[] all = [.. new PlainPaths(framework, person).From(start)];
        decimal credits = choices.Below(40) * 0.5m;
        for (int rungs = 0; rungs < 12; rungs++)
        {
            AssertReach(framework, all, credits, rungs, options);
        }
    });

    // What a role asks for beyond another one, it asks for beyond a third, or the third asks for it beyond the other.
    [Fact]
    public void Transition_PastAThirdRole_CostsNoMoreThanByWayOfIt() => Targets.ForEveryFramework((framework, choices) =>
    {
        if (framework.Roles.Count > 0)
        {
            Role from = choices.Of(framework.Roles);
            Role third = choices.Of(framework.Roles);
            Role to = choices.Of(framework.Roles);
            (RoleTransition direct, RoleTransition first, RoleTransition second) = (from.TransitionTo(to), from.TransitionTo(third), third.TransitionTo(to));
            Assert.True(direct.Credits <= first.Credits + second.Credits && direct.Rungs <= first.Rungs + second.Rungs);
        }
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

    // From all paths of a role: the ends of those within the budgets, each by the least.
    private static void AssertReach(CompetencyFramework framework, PlainPaths.Path[] all, decimal credits, int? rungs, CareerOptions options)
    {
        Role start = all[0].Roles[0];
        PlainPaths.Path[] within = [.. all.Where(path => path.Roles.Length > 1 && path.Credits <= credits && path.Rungs <= (rungs ?? int.MaxValue))];
        var plain = new PlainPaths(framework, null);
        PlainPaths.Path[] least = [.. framework.Roles.Select(role => plain.Least(within.Where(path => path.Roles[^1] == role))).OfType<PlainPaths.Path>()];
        IReadOnlyList<CareerPath> found = start.RolesWithinReach(credits, rungs, options);
        Assert.Equal(least.Select(path => path.Roles), found.Select(path => path.Roles));
        Assert.Equal(least.Select(path => (path.Credits, path.Rungs)), found.Select(path => (path.Credits, path.Rungs)));
    }

    private static void ForEveryCareer(Action<CompetencyFramework, CompetencyProfile?, CareerOptions, Choices> law) => ForEveryCareer(CareerFramework.Of, law);

    private static void ForEveryCareer(
        Func<int[], CompetencyFramework> make, Action<CompetencyFramework, CompetencyProfile?, CareerOptions, Choices> law) => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework framework = make(decisions);
        var choices = new Choices([.. decisions.Reverse()]);
        CompetencyProfile? person = choices.Maybe() ? ArbitraryProfile.Of(framework, choices) : null;
        law(framework, person, person is null ? CareerOptions.Default : CareerOptions.Default.WithProfile(person), choices);
    });
}
