using FsCheck;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>The laws say little if the generator makes little.</summary>
public sealed class GeneratedFrameworkTests
{
    [Fact]
    public void Of_ManyStreams_MakesEveryShapeThatTheFormatAllows()
    {
        CompetencyFramework[] made = [.. Choices.Streams.Generator.Sample(300, new Rnd(2026, 7), 60).Select(GeneratedFramework.Of)];
        Assert.Contains(made, framework => framework.Categories.Any(category => category.Parent is not null));
        Assert.Contains(made, framework => framework.Units.Any(unit => unit.Credit is null) && framework.Units.Any(unit => unit.Credit > 0));
        Assert.Contains(made, framework => framework.GradedCompetencies.Any(graded => graded.ApplicableLevels.Count < graded.Ladder.Levels.Count));
        Assert.Contains(made, framework => framework.GradedCompetencies.Any(graded => graded.ApplicableLevels.Any(level => graded.StatementsAt(level).Count > 2)));
        Assert.Contains(made, framework => framework.Units.Any(unit => unit.AssessmentCriteria.Any(criterion => criterion.Id is not null)));
        Assert.Contains(made, framework => framework.Roles.Any(role => role.Rung?.Ladder != framework.RoleLadder));
        Assert.Contains(made, framework => framework.Roles.Any(role => role.Requirements.Any(asked => asked.Weight != 1)));
        Assert.Contains(made, framework => framework.Roles.Any(role => role.Extensions is not null));
        Assert.Contains(made, framework => framework.Units.Any(unit => unit.Replaces.Count == 2));
        Assert.Contains(made, framework => framework.Courses.Any(course => course.Roles.Count > 0));
        Assert.All(Enum.GetValues<RequirementKind>(), kind =>
            Assert.Contains(made, framework => framework.Roles.Any(role => role.Requirements.Any(asked => asked.Kind == kind))));
        Assert.True(made.Count(framework => framework.Roles.Any(role => role.Requirements.Count > 2)) > 100);
    }
}
