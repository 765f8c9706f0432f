using CompetencyFrameworks.Tests.Properties;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>A table of each kind that the library has.</summary>
internal static class EveryTable
{
    /// <summary>All tables over a framework and an edition before it, with people, names and groups full of hostile texts.</summary>
    public static IReadOnlyList<TidyTable> Of(CompetencyFramework framework, CompetencyFramework before, Choices choices)
    {
        CompetencyProfile profile = Named(ArbitraryProfile.Of(framework, choices), choices);
        Role role = framework.Roles.Count > 0 ? choices.Of(framework.Roles) : Targets.Role(framework, choices);
        Role other = Targets.Role(framework, choices);
        GapReport gap = profile.GapTo(role, Targets.AllKinds);
        RoleTransition transition = role.TransitionTo(other);
        ProgrammeReport programme = ProgrammeDesign.Of("d", HostileTexts.WellFormed(choices), choices.Some(framework.Units)).ReportFor(role);
        TrainingOffer offer = TrainingOffer.Of("o", HostileTexts.WellFormed(choices), 9.50m).With(choices.Some(framework.Units));
        TickList ticks = framework.GradedCompetencies.Aggregate(
            TickList.Of("t", profile.Name), (list, graded) => list.With(graded, graded.ApplicableLevels[0], graded.StatementsAt(graded.ApplicableLevels[0])));
        CompetencyProfile old = CompetencyProfile.Parse(profile.With(role).ToJson().Replace($"\"{framework.Edition}\"", $"\"{before.Edition}\"", StringComparison.Ordinal), FrameworkCatalogue.Of(before));
        FrameworkChanges changes = FrameworkChanges.Between(before, framework);
        return
        [
            .. FrameworkTables.Of(framework, before).All,
            new[] { profile, old, CompetencyProfile.Parse(profile.ToJson(), FrameworkCatalogue.Of()) }.ToRows(),
            gap.Rows, new[] { gap }.ToTable(), gap.ByCategory.ToTable(), gap.ByKind.ToTable(), gap.ByLevel.ToTable(), gap.ByGroup(_ => HostileTexts.Any(choices)).ToTable(), gap.NextSteps.ToTable(),
            transition.Rows, new[] { transition }.ToTable(), .. Paths(framework), programme.Rows, new[] { programme }.ToTable(),
            (role.AccessFrom(framework.Ladders[0].Levels[0]) is { } access ? new[] { access } : []).ToTable(), profile.ExemptionsFor(role).Rows, gap.PlanTraining([offer]).Rows,
            ticks.Assess().Rows, framework.Search("unit graded role").ToTable(), changes.Rows, changes.Migrate(old).Rows,
            changes.Migrate(Role.Define("r", HostileTexts.WellFormed(choices), before.Units.Select(unit => Requirement.Of(unit)))).Rows,
            .. OfMany(framework, profile, role, other, offer, choices),
        ];
    }

    private static IEnumerable<TidyTable> Paths(CompetencyFramework framework)
    {
        CareerPath[] paths = [.. framework.Roles.SelectMany(from => framework.Roles.Select(to => from.PathTo(to))).OfType<CareerPath>()];
        return
        [
            paths.Length > 0 ? paths[^1].Rows : framework.ToRoleLattice().Rows, paths.ToTable(), framework.Roles.ToSimilarityMatrix().Rows,
            framework.Roles.ToRequirementMatrix().Rows, framework.Roles.ToCategoryMatrix().Rows,
        ];
    }

    private static IEnumerable<TidyTable> OfMany(CompetencyFramework framework, CompetencyProfile profile, Role role, Role other, TrainingOffer offer, Choices choices)
    {
        CompetencyProfile[] people = [profile, .. ArbitraryWorkforce.Profiles(framework, 3, 2, choices.Below(1000)).Select(one => Named(one, choices))];
        var team = Workforce.Of(framework, people);
        Role[] roles = role.Id == other.Id ? [role] : [role, other];
        WorkforceGaps gaps = team.GapsTo(role);
        WorkforceRoleGaps all = team.GapsTo(roles);
        WorkforceChanges changes = team.EffectOf(offer, roles);
        return
        [
            gaps.ToTable(), gaps.Ranking().ToTable(), all.ToTable(), gaps.ByGroup(_ => HostileTexts.Any(choices)).ToTable(), gaps.Summary.ByRequirement.ToTable(),
            all.ByCompetency.ToTable(), gaps.Summary.ByCategory.ToTable(), gaps.ToMatrix().Rows, gaps.ToMatrix().ToCategoryMatrix().Rows, team.SmallestCoverOf(roles).Rows,
            framework.Competencies.Select(team.HoldersOf).ToRows(), team.SinglePointsOfFailure(roles).Concat(team.UncoveredRequirements(roles)).ToRows(),
            changes.ByCompetency.ToTable(), changes.ByRole.ToTable(),
        ];
    }

    private static CompetencyProfile Named(CompetencyProfile profile, Choices choices)
    {
        string json = CompetencyProfile.Of("x", HostileTexts.WellFormed(choices)).ToJson();
        string name = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("name").GetString()!;
        return profile.Holdings.Aggregate(CompetencyProfile.Of(profile.Id, name), (all, holding) => holding switch
        {
            { Rank: 0 } => all.WithNone(holding.Competency),
            { Competency: UnitOfCompetency unit } => all.With(unit),
            _ => all.With((GradedCompetency)holding.Competency, holding.Level!),
        });
    }
}
