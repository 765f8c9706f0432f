namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Frameworks, people and roles to check laws over: the built-in frameworks and a generated one, listed roles and roles made in code.</summary>
internal static class Targets
{
    public static readonly GapOptions AllKinds = GapOptions.Default.WithKinds(
        RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional, RequirementKind.Optional);

    /// <summary>Holds a law over every framework.</summary>
    public static void ForEveryFramework(Action<CompetencyFramework, Choices> law) => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework generated = GeneratedFramework.Of(decisions);
        foreach (CompetencyFramework framework in (CompetencyFramework[])[.. BuiltInFrameworks.All, generated])
        {
            law(framework, new Choices([.. decisions.Reverse()]));
        }
    });

    /// <summary>Holds a law over a person and a role of every framework.</summary>
    public static void ForEveryTarget(Action<CompetencyProfile, Role> law) => ForEveryFramework((framework, choices) =>
    {
        CompetencyProfile profile = ArbitraryProfile.Of(framework, choices);
        law(profile, Role(framework, choices));
    });

    /// <summary>A listed role, all competencies at a level, two roles combined, or a role of one's own.</summary>
    public static Role Role(CompetencyFramework framework, Choices choices)
    {
        switch (choices.Below(4))
        {
            case 0 when framework.Roles.Count > 0:
                return CompetencyFrameworks.Role.Combine("combined", "Combined", choices.Of(framework.Roles), choices.Of(framework.Roles));
            case 1:
                return CompetencyFrameworks.Role.Define("own", "Own", choices.Some(framework.Competencies).Select(competency => Requirement(competency, choices)));
            case 2 when framework.Roles.Count > 0:
                return choices.Of(framework.Roles);
            default:
                return CompetencyFrameworks.Role.AtLevel(choices.Of(choices.Of(framework.Ladders).Levels));
        }
    }

    private static Requirement Requirement(Competency competency, Choices choices)
    {
        var kind = (RequirementKind)choices.Below(4);
        decimal weight = 1 + (choices.Below(5) * 0.25m);
        return competency is GradedCompetency graded
            ? CompetencyFrameworks.Requirement.Of(graded, choices.Of(graded.ApplicableLevels), kind, weight)
            : CompetencyFrameworks.Requirement.Of((UnitOfCompetency)competency, kind, weight);
    }
}
