using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests.Charts;

/// <summary>The words of charts can all be replaced, and none is there that no chart says.</summary>
public sealed partial class ChartTextsTests
{
    private static readonly string sources = string.Concat(Directory.EnumerateFiles(RepositoryFiles.Path("src", "CompetencyFrameworks", "Charts"), "*.cs").Select(File.ReadAllText));

    [Fact]
    public void Texts_OfCharts_AreAllUsedAndAllListed()
    {
        string list = File.ReadAllText(RepositoryFiles.Path("src", "CompetencyFrameworks", "Texts", "EnglishTexts.cs"));
        string section = list[list.IndexOf("// Charts.", StringComparison.Ordinal)..];
        section = section[..Math.Min(section.IndexOf("];", StringComparison.Ordinal), section.IndexOf("// ", 3, StringComparison.Ordinal) is var next and > 0 ? next : int.MaxValue)];
        string[] listed = [.. Literals().Matches(section).Select(match => match.Groups[1].Value)];
        Assert.True(listed.Length > 30);
        Assert.All(listed, text => Assert.Contains($"\"{text}\"", sources, StringComparison.Ordinal));
        Assert.All(UsedTexts().Matches(sources).Select(match => match.Groups[1].Value), text => Assert.Equal(text, ReportTexts.English[text]));
    }

    // A framework whose own words have no Latin letter, and texts that have none either: whatever has one was not replaced.
    [Fact]
    public void Charts_WithAllTextsReplaced_HaveNoEnglishWordLeft()
    {
        ReportTexts texts = ReportTexts.English.With(ReportTexts.English.Select(pair =>
            KeyValuePair.Create(pair.Key, "Ж" + string.Concat(Places().Matches(pair.Key).Select(place => place.Value).Distinct()))));
        CompetencyFramework framework = CompetencyFramework.Parse(JsonWithoutLatinLetters());
        CompetencyProfile person = CompetencyProfile.Of("1").With(framework.GradedCompetencies[0], "1").WithNone(framework.Units[1]);
        CompetencyProfile other = CompetencyProfile.Of("2").With(framework.Units[0]);
        GapMatrix matrix = Workforce.Of(framework, [person, other, .. Enumerable.Range(3, 110).Select(id => CompetencyProfile.Of($"{id}"))]).GapsTo(framework.Roles[0]).ToMatrix();
        string[] charts =
        [
            person.GapTo(framework.Roles[0]).ToSvg(texts), other.GapTo(framework.Roles[0]).ToSvg(texts), other.GapTo(Role.Define("3", "3", [])).ToSvg(texts), matrix.ToSvg(texts),
            matrix.ToCategoryMatrix().ToSvg(texts), framework.Roles.ToRequirementMatrix().ToSvg(texts), framework.Roles.ToCategoryMatrix().ToSvg(texts), framework.Roles.ToSimilarityMatrix().ToSvg(texts),
        ];
        Assert.All(charts, chart => Assert.All(new DrawnChart(chart).Words, words => Assert.DoesNotMatch("[A-Za-z]", words)));
        CareerPath path = framework.Roles["1"].PathTo(framework.Roles["2"])!;
        string[] diagrams =
        [
            path.ToMermaid(texts), path.ToDot(texts), framework.ToRoleLattice().ToMermaid(texts), framework.ToRoleLattice().ToDot(texts),
            Array.Empty<Role>().ToRoleLattice().ToMermaid(texts), Array.Empty<Role>().ToRoleLattice().ToDot(texts),
        ];
        Assert.All(diagrams, diagram => Assert.DoesNotMatch("[A-Za-z]", string.Concat(Literals().Matches(diagram).Select(match => match.Value))));
    }

    [Fact]
    public void Charts_InGerman_SayItInGerman()
    {
        ReportTexts german = ReportTexts.English.WithLanguage("de").With("satisfied", "erfüllt").With("Gaps of {0} for the role {1}", "Was {0} zu {1} fehlt");
        CompetencyFramework acme = TestFrameworks.Acme();
        var chart = new DrawnChart(CompetencyProfile.Of("x", "Ada").With(acme.Roles["clerk"]).GapTo(acme.Roles["clerk"]).ToSvg(german));
        Assert.Contains("Was Ada zu Clerk fehlt", chart.Titles);
        Assert.Contains("erfüllt", chart.Lines);
    }

    private static string JsonWithoutLatinLetters() => """
        {
          "formatVersion": 1, "id": "1", "title": "1", "edition": "1", "roleLadder": "2",
          "ladders": [
            { "id": "1", "title": "1", "levels": [ { "id": "1", "title": "1" }, { "id": "2", "title": "2" } ] },
            { "id": "2", "title": "2", "levels": [ { "id": "1", "title": "1" }, { "id": "2", "title": "2" } ] }
          ],
          "categories": [ { "id": "1", "title": "1" } ],
          "units": [ { "id": "1", "title": "1", "category": "1" }, { "id": "2", "title": "2" } ],
          "gradedCompetencies": [ { "id": "3", "title": "3", "ladder": "1" }, { "id": "4", "title": "4", "ladder": "1" } ],
          "specialties": [ { "id": "1", "title": "1" } ],
          "roles": [
            { "id": "1", "title": "1", "rung": "1", "specialty": "1", "requirements": [ { "competency": "1", "kind": "core" }, { "competency": "2", "kind": "core" },
              { "competency": "3", "level": "2", "kind": "core" }, { "competency": "4", "level": "2", "kind": "core" } ] },
            { "id": "2", "title": "2", "rung": "2" }
          ]
        }
        """;

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Literals();

    [GeneratedRegex("texts(?:\\[|\\.Format\\(\\s*)\"([^\"]*)\"")]
    private static partial Regex UsedTexts();

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Places();
}
