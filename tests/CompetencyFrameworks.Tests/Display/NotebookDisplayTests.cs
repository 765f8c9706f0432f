using System.Reflection;
using System.Xml.Linq;
using Microsoft.DotNet.Interactive.Formatting;

namespace CompetencyFrameworks.Tests.Display;

/// <summary>What a notebook shows of results and parts of frameworks, by the formatting package that notebooks are made of.</summary>
public sealed class NotebookDisplayTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly Role manager = hk.Roles["talent-management/manager"];
    private static readonly CompetencyProfile ada = CompetencyProfile.Of("e-17", name: "Ada").With(hk.Roles["talent-management/officer"]).With(hk.Units["106921L5"]);

    public static TheoryData<object, string> Shown() => new()
    {
        { ada.GapTo(manager), "Ada satisfies 2 of 30 (7%) requirements of Manager (Talent Management)." },
        { hk.Roles["talent-management/officer"].TransitionTo(manager), "From Officer (Talent Management) to Manager (Talent Management)" },
        { hk.Roles["human-resource-generalist/associate"].PathTo(hk.Roles["talent-management/head"])!, "Moves: 3. Together they cost 373 credits and 19 rungs." },
        { ProgrammeDesign.Of("d", "Diploma", manager.Units.Take(8)).ReportFor(manager), "Diploma has 8 of 25 (32%) units of Manager (Talent Management)." },
        { Workforce.Of(hk, [ada]).GapsTo(manager), "People: 1. Ready for Manager (Talent Management): 0." },
        { Workforce.Of(hk, [ada]).GapsTo(hk.Roles), "People: 1. Roles: 12. Categories: " },
        { Workforce.Of(hk, [ada]).GapsTo(manager).ToMatrix(), "The number in a cell says how many rungs are missing" },
        { Workforce.Of(hk, [ada]).GapsTo(manager).ToMatrix().ToCategoryMatrix(), "The number in a cell says how many requirements of the category are open." },
        { Workforce.Of(hk, [ada]).GapsTo(manager).Ranking(), "<th scope=\"col\" class=\"number\">Place</th>" },
        { ada, "<td dir=\"auto\">106921L5</td>" },
        { ada.GapTo(manager).Rows, "<caption dir=\"auto\">gaps</caption>" },
        { ada.GapTo(manager).Open[0], "106907L5 Implement the organisation's strategic plan" },
        { hk, "139" },
        { manager, "<th scope=\"row\" dir=\"auto\">106921L5 Identify and translate competitive advantages of the organisation to core competencies</th>" },
        { hk.Units["107008L5"], "Conduct training needs analysis" },
        { hk.GradedCompetencies["business-acumen"], "Apply the competency in considerably difficult situations" },
        { hk.Ladders[0], "<th scope=\"col\" class=\"number\">Rank</th>" },
        { hk.Roles, "Director (Talent Management)" },
        { hk.Units, "and 119 more" },
        { BuiltInFrameworks.All, "ICCI" },
        { manager.Requirements[0], "106907L5" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void Html_OfResultsAndParts_IsWhatTheySay(object value, string expected)
    {
        string html = value.ToDisplayString("text/html");
        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.DoesNotContain("dni-", html, StringComparison.Ordinal);
        XElement.Parse($"<body>{html}</body>");
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void PlainText_OfResultsAndParts_IsItselfInWords(object value, string _)
    {
        string text = value.ToDisplayString("text/plain");
        Assert.Equal(value is TidyTable table ? table.ToMarkdown(TableOptions.Default.WithMaxRows(20)) : value.ToString(), text);
    }

    [Fact]
    public void MimeTypes_OfAResult_ArePreferredAsTheNotebookDoes() =>
        Assert.Equal("text/html", Assert.Single(Formatter.GetPreferredMimeTypesFor(typeof(GapReport))));

    [Fact]
    public void Html_OfALongTable_ShowsTwentyRowsAndSaysHowManyMore()
    {
        string html = ada.GapTo(manager).Rows.ToDisplayString("text/html");
        Assert.Contains("10 more rows", html, StringComparison.Ordinal);
        Assert.Equal(22, XElement.Parse(html).Descendants("tr").Count());
    }

    [Fact]
    public void PublicClasses_ThatHoldResultsOrParts_ShowThemselves()
    {
        string[] silent =
        [
            .. typeof(CompetencyFramework).Assembly.GetExportedTypes()
                .Where(type => type is { IsClass: true, IsAbstract: false } && !typeof(Exception).IsAssignableFrom(type))
                .Where(type => !type.Name.EndsWith("Options", StringComparison.Ordinal) && !type.Name.EndsWith("Builder", StringComparison.Ordinal) && !type.Name.EndsWith("Row", StringComparison.Ordinal))
                .Where(type => !type.GetCustomAttributes(inherit: true).Any(attribute => attribute.GetType().Name == nameof(TypeFormatterSourceAttribute)))
                .Select(type => type.Name),
        ];
        Assert.Empty(silent);
    }

    [Fact]
    public void ToDump_OfEveryResultWithRows_IsItsRows()
    {
        Type[] withRows = [.. typeof(CompetencyFramework).Assembly.GetExportedTypes().Where(type => type.GetProperty("Rows") is { } rows && typeof(TidyTable).IsAssignableFrom(rows.PropertyType) && !rows.GetMethod!.IsStatic)];
        Assert.Equal(18, withRows.Length);
        Assert.All(withRows, type => Assert.Equal(typeof(object), type.GetMethod("ToDump", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)?.ReturnType));
        GapReport report = ada.GapTo(manager);
        var dumped = (TidyTable<GapRow>)typeof(GapReport).GetMethod("ToDump", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(report, null)!;
        Assert.Equal(report.Rows.ToCsv(), dumped.ToCsv());
    }

    [Fact]
    public void PublicTypes_OfResults_AreNotFormattable() => Assert.All(
        typeof(CompetencyFramework).Assembly.GetExportedTypes().Where(type => !type.IsEnum), type => Assert.False(typeof(IFormattable).IsAssignableFrom(type), type.Name));
}
