using System.Text;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of every framework, over the built-in ones and over generated ones.</summary>
public sealed class FrameworkLaws
{
    [Fact]
    public void WritingAndReadingAgain_GivesTheSameBytes() => ForEveryFramework(framework =>
    {
        string written = framework.ToJson();
        Assert.Equal(written, CompetencyFramework.Parse(written).ToJson());
    });

    [Fact]
    public void EveryListedId_IsFoundAndGivesTheSameInstance() => ForEveryFramework(framework =>
    {
        AssertFound(framework.Ladders);
        AssertFound(framework.Categories);
        AssertFound(framework.Units);
        AssertFound(framework.GradedCompetencies);
        AssertFound(framework.Competencies);
        AssertFound(framework.Specialties);
        AssertFound(framework.Courses);
        AssertFound(framework.Roles);
        Assert.All(framework.Ladders, ladder => AssertFound(ladder.Levels));
        Assert.All(framework.Roles, role => AssertFound(role.Units));
        Assert.All(framework.Competencies, competency => AssertFound(competency.RequiredBy));
    });

    [Fact]
    public void EveryReference_ResolvesBothWays() => ForEveryFramework(framework =>
    {
        Assert.All(framework.Competencies, competency =>
        {
            Assert.Same(framework, competency.Framework);
            Assert.Same(competency, framework.Competencies[competency.Id]);
            Assert.Equal(framework.Roles.Where(role => role.Requirements.Any(asked => asked.Competency == competency)), competency.RequiredBy);
            Assert.True(competency.Category?.Competencies.Contains(competency) ?? framework.Categories.All(category => !category.Competencies.Contains(competency)));
        });
        Assert.All(framework.Categories, category =>
        {
            Assert.All(category.Competencies, competency => Assert.Same(category, competency.Category));
            Assert.All(category.Subcategories, inner => Assert.Same(category, inner.Parent));
            Assert.True(category.Parent?.Subcategories.Contains(category) ?? true);
        });
        Assert.All(framework.Specialties, specialty => Assert.Equal(framework.Roles.Where(role => role.Specialty == specialty), specialty.Roles));
        Assert.All(framework.Courses, course => Assert.Equal(framework.Roles.Where(role => role.Courses.Contains(course)), course.Roles));
        Assert.All(framework.Roles, role => Assert.All(role.Requirements, asked =>
        {
            Assert.Same(asked, role.RequirementFor(asked.Competency));
            Assert.Contains(role, asked.Competency.RequiredBy);
        }));
    });

    [Fact]
    public void EveryLadder_IsOrderedAndItsLevelsKnowTheirNeighbours() => ForEveryFramework(framework => Assert.All(framework.Ladders, ladder =>
    {
        Assert.NotEmpty(ladder.Levels);
        for (int i = 0; i < ladder.Levels.Count; i++)
        {
            Level level = ladder.Levels[i];
            Assert.Same(ladder, level.Ladder);
            Assert.Equal(i + 1, level.Rank);
            Assert.Same(i == 0 ? null : ladder.Levels[i - 1], level.Below);
            Assert.Same(i + 1 == ladder.Levels.Count ? null : ladder.Levels[i + 1], level.Above);
            Assert.All(ladder.Levels, other => Assert.Equal(level.Rank >= other.Rank, level.IsAtLeast(other)));
        }
    }));

    [Fact]
    public void LookupsWithHostileIds_FailOnlyAsDocumented()
    {
        string?[] hostile = ["", " ", "\0", "\ud800", "../../etc", new string('x', 100_000), "106921l5", "106921L5 ", "ﬁ", "null", "İ", null];
        Law.Holds(ArbitraryText.Ids(hostile), id =>
        {
            foreach (CompetencyFramework framework in BuiltInFrameworks.All)
            {
                if (id is null)
                {
                    Assert.Throws<ArgumentNullException>(() => framework.Units[null!]);
                    Assert.Throws<ArgumentNullException>(() => framework.Roles.Contains(null!));
                }
                else if (framework.Competencies.TryGet(id, out Competency? competency))
                {
                    Assert.Equal(id, competency.Id);
                }
                else
                {
                    Assert.False(framework.Competencies.Contains(id));
                    KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => framework.Competencies[id]);
                    Assert.InRange(failure.Message.Length, 10, 2_000);
                    Assert.Contains(framework.Id, failure.Message, StringComparison.Ordinal);
                    Assert.Equal(failure.Message, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(failure.Message)));
                }
            }
        });
    }

    private static void ForEveryFramework(Action<CompetencyFramework> law)
    {
        foreach (CompetencyFramework framework in BuiltInFrameworks.All)
        {
            law(framework);
        }

        Law.Holds(Choices.Streams, decisions => law(GeneratedFramework.Of(decisions)));
    }

    private static void AssertFound<T>(ModelList<T> list)
        where T : FrameworkItem
    {
        Assert.Equal(list.Count, list.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        for (int i = 0; i < list.Count; i++)
        {
            Assert.Same(list[i], list[list[i].Id]);
            Assert.True(list.Contains(list[i].Id));
            Assert.True(list.TryGet(list[i].Id, out T? found));
            Assert.Same(list[i], found);
        }
    }
}
