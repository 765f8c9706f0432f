using System.Globalization;
using CsvHelper;

namespace CompetencyFrameworks.Tests.Samples;

/// <summary>The files among the samples: people who are made up, and pictures that are what the library draws.</summary>
public sealed class SampleFilesTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    [Fact]
    public void PictureOfCareerGap_IsWhatTheLibraryDraws()
    {
        CompetencyProfile eve = CompetencyProfile.Load(RepositoryFiles.Path("samples", "data", "eve.json"), BuiltInFrameworks.All);
        GapReport gap = eve.GapTo(BuiltInFrameworks.Icci.Roles["cmp"]);

        // Of seven abilities three are at CMP or above, three below it, and of one, professional learning, nothing is recorded.
        Assert.Equal("Eve -> CMP: 3 of 7 (43%) satisfied", gap.ToString());
        Assert.Equal(["professional-learning"], gap.NotAssessed.Select(open => open.Competency.Id));
        AssertPicture("career-gap.svg", gap.ToSvg());
    }

    [Fact]
    public void PictureOfTeam_IsWhatTheLibraryDraws()
    {
        WorkforceGaps gaps = ReadTeam().GapsTo(hk.Roles["talent-management/manager"]);
        IEnumerable<string> nearest = gaps.Ranking().Where(person => !person.Gaps.IsReady).Take(12).Select(person => person.Id);
        AssertPicture("team.svg", gaps.ToMatrix(nearest).ToCategoryMatrix().ToSvg());
    }

    [Fact]
    public void Team_HasFortyPeopleAndNoFault()
    {
        Workforce team = ReadTeam();
        Assert.Equal((40, 0), (team.Count, team.UnplacedCount));

        // Hugo Wong, e-34, has just joined: nothing is recorded of him.
        Assert.Equal(["e-34"], team.Profiles.Where(person => person.Holdings.Count == 0).Select(person => person.Id));
        Assert.Equal("Hugo Wong", team.NameOf("e-34"));
        Assert.Contains(team.Profiles, person => person.Holdings.Any(holding => holding.Rank == 0));

        // The gap reports, person by person, say who is ready.
        Role manager = hk.Roles["talent-management/manager"];
        Assert.Equal(["e-03", "e-06", "e-24", "e-33", "e-38"], team.Profiles.Where(person => person.GapTo(manager).IsReady).Select(person => person.Id));
    }

    [Fact]
    public void Readme_NamesEverySample()
    {
        string readme = File.ReadAllText(RepositoryFiles.Path("samples", "README.md"));
        string[] samples = [.. Directory.EnumerateFiles(RepositoryFiles.Path("samples")).Select(Path.GetFileName).OfType<string>().Where(IsSample)];
        Assert.True(samples.Length >= 5);
        Assert.All(samples, sample => Assert.Contains($"[{sample}]({sample})", readme, StringComparison.Ordinal));
    }

    private static bool IsSample(string file) => Path.GetExtension(file) is ".cs" or ".py" or ".ipynb";

    private static void AssertPicture(string name, string drawn) => Assert.True(
        File.ReadAllText(RepositoryFiles.Path("samples", "pictures", name)) == drawn,
        $"samples/pictures/{name} is not what the library draws. samples/README.md says by which command it is written anew.");

    // As the sample reads it; here a faulty row would refuse the file.
    private static Workforce ReadTeam()
    {
        using var reader = new StreamReader(RepositoryFiles.Path("samples", "data", "team.csv"));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        var rows = new List<HoldingRow>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            string person = csv.GetField("Person")!;
            string competency = csv.GetField("Competency")!;
            string level = csv.GetField("Level")!;
            rows.Add(HoldingRow.OfPerson(person, csv.GetField("Name")));
            if (competency.Length > 0)
            {
                rows.Add(level == "none" ? HoldingRow.None(person, competency) : HoldingRow.Of(person, competency, level));
            }
        }

        return Workforce.FromRows(hk, rows);
    }
}
