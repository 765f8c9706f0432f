namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of transitions between roles.</summary>
public sealed class TransitionLaws
{
    [Fact]
    public void KeptRaisedAndGained_AreTogetherWhatTheTargetAsksFor() => ForEveryTransition((from, to) =>
    {
        RoleTransition transition = from.TransitionTo(to, Targets.AllKinds);
        Assert.Equal(
            to.Requirements.ToHashSet(),
            transition.Kept.Concat(transition.Raised).Concat(transition.Gained).Select(change => change.After!).ToHashSet());
        Assert.Equal(to.Requirements.Count, transition.Kept.Count + transition.Raised.Count + transition.Gained.Count);
        Assert.All([transition.Kept, transition.Raised, transition.Gained], changes =>
            Assert.Equal(to.Requirements.OrderBy(asked => asked.Kind).Where(asked => changes.Any(change => change.After == asked)), changes.Select(change => change.After)));
    });

    [Fact]
    public void KeptRaisedDroppedAndNotApplicable_AreTogetherWhatTheSourceAsksFor() => ForEveryTransition((from, to) =>
    {
        RoleTransition transition = from.TransitionTo(to, Targets.AllKinds);
        RequirementChange[] changes = [.. transition.Kept, .. transition.Raised, .. transition.Dropped, .. transition.NotApplicable];
        Assert.Equal(from.Requirements.Count, changes.Length);
        Assert.Equal(from.Requirements.ToHashSet(), changes.Select(change => change.Before!).ToHashSet());
        Assert.All(transition.NotApplicable, change => Assert.True(to.LeftOut.Contains(change.Competency.Id)));
        Assert.All(transition.Dropped, change => Assert.False(to.LeftOut.Contains(change.Competency.Id)));
    });

    [Fact]
    public void Similarity_IsTheSameBothWaysAndFrom0To1() => ForEveryTransition((from, to) =>
    {
        RoleTransition there = from.TransitionTo(to);
        RoleTransition back = to.TransitionTo(from);
        Assert.Equal(there.Similarity, back.Similarity);
        Assert.Equal(there.UnitSimilarity, back.UnitSimilarity);
        Assert.Equal(there.GradedSimilarity, back.GradedSimilarity);
        Assert.All((Ratio?[])[there.Similarity, there.UnitSimilarity, there.GradedSimilarity], ratio => Assert.True(ratio is null || ratio.Value is >= 0 and <= 1));
        Assert.Equal(there.Dropped.Count + there.NotApplicable.Count, back.Gained.Count);
    });

    [Fact]
    public void Similarity_OfARoleWithItself_Is1() => ForEveryTransition((from, _) =>
    {
        RoleTransition transition = from.TransitionTo(from);
        Assert.Equal(1, transition.Similarity.Value);
        Assert.Equal((0m, 0), (transition.Credits, transition.Rungs));
        Assert.Empty(transition.Raised.Concat(transition.Gained).Concat(transition.Dropped));
    });

    [Fact]
    public void Effort_IsWhatSomebodyLacksWhoHoldsJustWhatTheSourceAsksFor() => ForEveryTransition((from, to) =>
    {
        RoleTransition transition = from.TransitionTo(to);
        GapReport report = CompetencyProfile.Of("x").With(from).GapTo(to);
        Assert.Equal(report.CreditsMissing, transition.Credits);
        Assert.Equal(report.Open.Where(gap => gap.Competency is GradedCompetency).Sum(gap => gap.Shortfall), transition.Rungs);
        Assert.Equal(report.Open.Count, transition.Raised.Count + transition.Gained.Count);
    });

    [Fact]
    public void MostSimilarRoles_AreTheOtherRolesNoneBeforeAMoreSimilarOne() => Targets.ForEveryFramework((framework, choices) =>
    {
        Role role = Targets.Role(framework, choices);
        IReadOnlyList<RoleTransition> ranking = role.MostSimilarRoles();
        if (role.Framework is not null)
        {
            Assert.Equal(framework.Roles.Where(other => other != role).ToHashSet(), ranking.Select(transition => transition.To).ToHashSet());
        }

        for (int i = 1; i < ranking.Count; i++)
        {
            decimal before = ranking[i - 1].Similarity.Value;
            decimal after = ranking[i].Similarity.Value;
            Assert.True(before > after || (before == after && Place(framework, ranking[i - 1].To) < Place(framework, ranking[i].To)));
        }
    });

    private static int Place(CompetencyFramework framework, Role role) => framework.Roles.ToList().IndexOf(role);

    private static void ForEveryTransition(Action<Role, Role> law) =>
        Targets.ForEveryFramework((framework, choices) => law(Targets.Role(framework, choices), Targets.Role(framework, choices)));
}
