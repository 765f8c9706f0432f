namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>A framework that the library carries is read without checks, and part by part. It is the framework that the checks let pass.</summary>
public sealed class CheckedFileTests
{
    [Theory]
    [InlineData("hk-hrm")]
    [InlineData("icci")]
    [InlineData("des-hr")]
    public void Tokens_OfAFrameworkInTheLibrary_AreThoseOfThePlatformsReader(string id)
    {
        byte[] file = File.ReadAllBytes(PathOf(id));
        JsonTree judged = JsonTree.Parse(file, ReadOptions.Default, new FaultList(1))!;
        JsonTree found = JsonTree.OfChecked(file);
        for (int token = 0; token < judged.After(0); token++)
        {
            Assert.Equal(judged.OffsetOf(token), found.OffsetOf(token));
            Assert.Equal(judged.After(token), found.After(token));
            Assert.Equal(judged.IsEscaped(token), found.IsEscaped(token));
            Assert.Equal(judged.ExactTextOf(token), found.ExactTextOf(token));
        }
    }

    [Theory]
    [InlineData("""{"a":[],"b":{},"c":[1,-2.5e+3,true,false,null],"d":"x\\\"y","e\u0041":[[{"f":""}]]}""")]
    [InlineData(" [ { \"a\" : 0 } ,\t\"\\\\\" , \"b, [c]: {d}\"\r\n]\n")]
    [InlineData("{ \"a\": 12\n}")]
    public void Tokens_OfAnyLayout_AreThoseOfThePlatformsReader(string json)
    {
        byte[] file = System.Text.Encoding.UTF8.GetBytes(json);
        JsonTree judged = JsonTree.Parse(file, ReadOptions.Default, new FaultList(1))!;
        JsonTree found = JsonTree.OfChecked(file);
        Assert.True(judged.After(0) > 1);
        for (int token = 0; token < judged.After(0); token++)
        {
            Assert.Equal(judged.After(token), found.After(token));
            Assert.Equal(judged.ExactTextOf(token), found.ExactTextOf(token));
            Assert.Equal(judged.IsEscaped(token), found.IsEscaped(token));
        }
    }

    [Theory]
    [InlineData("hk-hrm")]
    [InlineData("icci")]
    [InlineData("des-hr")]
    public void Framework_ReadPartByPart_IsTheOneThatIsReadWithChecks(string id)
    {
        byte[] file = File.ReadAllBytes(PathOf(id));
        CompetencyFramework read = FrameworkReader.ReadChecked(file);
        CompetencyFramework judged = CompetencyFramework.Load(PathOf(id));
        Assert.Equal(judged.ToJson(), read.ToJson());
        Assert.Equal(RequiredBy(judged), RequiredBy(read));
    }

    [Fact]
    public void Parts_AskedForByManyThreads_AreTheSameForAll()
    {
        for (int i = 0; i < 20; i++)
        {
            CompetencyFramework hk = FrameworkReader.ReadChecked(File.ReadAllBytes(PathOf("hk-hrm")));
            object?[][] seen = new object?[8][];
            Parallel.For(0, seen.Length, thread => seen[thread] = Parts(hk));
            Assert.All(seen, parts => Assert.All(parts.Zip(seen[0]), pair => Assert.Same(pair.Second, pair.First)));
        }
    }

    private static object?[] Parts(CompetencyFramework hk)
    {
        Role manager = hk.Roles["talent-management/manager"];
        UnitOfCompetency unit = hk.Units["106921L5"];
        return
        [
            hk.Source, hk.Source!.Readings[0], manager.Requirements, manager.Requirements[0], manager.Units, manager.GradedCompetencies, manager.Courses,
            manager.Courses[0], manager.Qualification, manager.LearningOutcomes[0], manager.JobTitles, unit.AssessmentCriteria, unit.AssessmentCriteria[0],
            unit.RequiredBy, unit.Category!.Competencies,
        ];
    }

    private static string[] RequiredBy(CompetencyFramework framework) =>
        [.. framework.Competencies.Select(competency => $"{competency.Id}: {string.Join(", ", competency.RequiredBy.Select(role => role.Id))}")];

    private static string PathOf(string id) => RepositoryFiles.Path("data", id + ".json");
}
