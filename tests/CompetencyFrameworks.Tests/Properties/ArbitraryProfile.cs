namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes profiles over a framework, of roles, units, levels and "none".</summary>
internal static class ArbitraryProfile
{
    public static CompetencyProfile Of(CompetencyFramework framework, Choices choices)
    {
        CompetencyProfile profile = CompetencyProfile.Of("e-17 \"é\"", choices.Maybe() ? "Ada" : null);
        for (int i = choices.Below(12); i > 0; i--)
        {
            profile = Step(framework, choices)(profile);
        }

        return profile;
    }

    /// <summary>One way to record something; the same one whenever it is called.</summary>
    public static Func<CompetencyProfile, CompetencyProfile> Step(CompetencyFramework framework, Choices choices)
    {
        switch (choices.Below(4))
        {
            case 0 when framework.Roles.Count > 0:
                Role role = choices.Of(framework.Roles);
                return profile => profile.With(role);
            case 1 when framework.Units.Count > 0:
                UnitOfCompetency unit = choices.Of(framework.Units);
                return profile => profile.With(unit);
            case 2 when framework.GradedCompetencies.Count > 0:
                GradedCompetency graded = choices.Of(framework.GradedCompetencies);
                Level level = choices.Of(graded.ApplicableLevels);
                return profile => profile.With(graded, level);
            case 3 when framework.Competencies.Count > 0:
                Competency competency = choices.Of(framework.Competencies);
                return profile => profile.WithNone(competency);
            default:
                return profile => profile;
        }
    }
}
