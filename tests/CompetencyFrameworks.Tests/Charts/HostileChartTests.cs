using System.Text;
using System.Text.Json.Nodes;
using CompetencyFrameworks.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Charts;

/// <summary>Texts that would be something else if they were not written with care come through as they are.</summary>
public sealed class HostileChartTests
{
    private static readonly string[] fragments =
    [
        "<script>alert(1)</script>", "</title></svg>", "]]>", "<!-- ", "&amp;", "&#60;", "\"", "'", "=1+1", "+cmd|' /C calc'!A0", "\u202Eevil", "إدارة الموارد", "ניהול", "人力資源管理",
        "👩‍👩‍👧‍👦", "🇭🇰🇩🇪", "👍🏽", "e\u0301\u0327", "\uD83D", "\uDC69", "\0", "\u0007", "\u0085", "\uFFFE", "\uFDD0", "\U0001FFFF", "\r\n", "\n", "\r", "\t", "\u2028", "  ", "{0}", "{1}", "ﬂ°°35¶ß",
        "%%{init: {}}%%", "--> r1", "|x|", "\\N\\n", "`code`", "#35;", "javascript:alert(1)", "x", "word ",
    ];

    private static Gen<string> Hostile { get; } = Gen.OneOf(
        Gen.Elements(fragments).ArrayOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""),
        Gen.Elements(fragments).Select(fragment => string.Concat(Enumerable.Repeat(fragment, 5_000 / fragment.Length))));

    [Fact]
    public void GapBars_OfHostileTexts_ShowAndKeepThem() => Law.Holds(Hostile.Two(), texts =>
    {
        (string name, string title) = (WellFormed(texts.Item1), WellFormed("r" + texts.Item2));
        CompetencyFramework framework = Framework(title);
        Role role = Role.Define("role", title, [Requirement.Of(framework.Units[0])]);
        var chart = new DrawnChart(CompetencyProfile.Of("p", name).GapTo(role).ToSvg());
        chart.RequireForm();
        chart.RequireContrast();
        RequireKept(chart, framework.Units[0].Title);
        RequireKept(chart, framework.Categories[0].Title);
        Assert.Contains(WithoutIsolates(Kept($"Gaps of {(string.IsNullOrWhiteSpace(name) ? "p" : name)} for the role {title}")), chart.Titles.Select(WithoutIsolates));
    });

    // In a sentence a name that runs from right to left stands between isolates.
    private static string WithoutIsolates(string text) => string.Concat(text.Where(c => c is < '\u2066' or > '\u2069'));

    [Fact]
    public void HeatMaps_OfHostileTexts_ShowAndKeepThem() => Law.Holds(Hostile.Two(), texts =>
    {
        (string name, string title) = (WellFormed(texts.Item1), WellFormed(texts.Item2));
        CompetencyFramework framework = Framework(title);
        var matrix = new DrawnChart(Workforce.Of(framework, [CompetencyProfile.Of("p", name)]).GapsTo(framework.Roles[0]).ToMatrix().ToSvg());
        matrix.RequireForm();
        RequireKept(matrix, string.IsNullOrWhiteSpace(name) ? "p" : $"{name} (p)");
        Assert.Contains(Kept(framework.Units[0].Title), matrix.Titles);
        var roles = new DrawnChart(framework.Roles.ToSimilarityMatrix().ToSvg());
        roles.RequireForm();
        RequireKept(roles, framework.Roles[0].Title);
    });

    [Fact]
    public void Diagrams_OfHostileTexts_KeepTheirLines() => Law.Holds(Hostile, text =>
    {
        CompetencyFramework plain = Framework("plain");
        CompetencyFramework hostile = Framework(WellFormed(text));
        foreach (Func<CompetencyFramework, string> write in (Func<CompetencyFramework, string>[])
            [made => made.ToRoleLattice().ToMermaid(), made => made.ToRoleLattice().ToDot(), made => made.Roles[0].PathTo(made.Roles[1])!.ToMermaid(), made => made.Roles[0].PathTo(made.Roles[1])!.ToDot()])
        {
            Assert.Equal(WithoutQuoted(write(plain)), WithoutQuoted(write(hostile)));
            Assert.True(UnicodeText.IsWellFormed(write(hostile)));
        }
    });

    // What is read back from a label of Mermaid is what stands in the title, on one line.
    [Fact]
    public void MermaidLabels_OfHostileTexts_SayThem() => Law.Holds(Hostile, text =>
    {
        string label = MermaidText.Quote(text);
        Assert.Matches("^\"[^\"\n\\\\`<>&%:*_|{}()\\[\\]'$@~]*\"$", label);
        string read = System.Text.RegularExpressions.Regex.Replace(label[1..^1], "#([0-9]+);", match => ((char)int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToString());
        string said = Bare(read.Replace("\u2060", "", StringComparison.Ordinal)).TrimEnd('…');
        Assert.StartsWith(said, Bare(Kept(text).Replace("ﬂ", "fl", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.True(said.Length > 40 || said.Length == Bare(Kept(text).Replace("ﬂ", "fl", StringComparison.Ordinal)).Length);
    });

    // Title and lines of a part: the title is the whole text; the lines are its beginning, or all of it.
    private static void RequireKept(DrawnChart chart, string text)
    {
        Assert.Contains(Kept(text), chart.Titles);
        string whole = Bare(Kept(text));

        // A part may say its number, too; a line of the text that is only a 1 looks the same.
        Assert.Contains(
            chart.PartsNamed(Kept(text)).Select(lines => lines.ToArray())
                .SelectMany(lines => Enumerable.Range(0, lines.Length).Where(i => lines[i] == "1").Select(number => lines.Where((_, i) => i != number)).Append(lines))
                .Select(lines => Bare(string.Concat(lines))),
            shown => shown == whole || (shown.EndsWith('…') && whole.StartsWith(shown[..^1], StringComparison.Ordinal)));
    }

    // As the documentation says it: what XML cannot hold is U+FFFD, and a line end "\n".
    private static string Kept(string text)
    {
        var kept = new StringBuilder();
        foreach (Rune rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            bool isKept = rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is < 0xFDD0 or > 0xFDEF);
            kept.Append(isKept ? rune.ToString() : "\uFFFD");
        }

        return kept.ToString();
    }

    // Lines have single spaces for white space and control characters.
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFFFD'));

    private static string WithoutQuoted(string diagram) =>
        System.Text.RegularExpressions.Regex.Replace(diagram, "(, tooltip=)?\"(\\\\.|[^\"\\\\])*\"", match => match.Value.StartsWith(',') ? "" : "\"\"");

    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static CompetencyFramework Framework(string title) => CompetencyFramework.Parse(new JsonObject
    {
        ["formatVersion"] = 1,
        ["id"] = "hostile",
        ["title"] = "t" + title,
        ["edition"] = "1",
        ["roleLadder"] = "rung",
        ["ladders"] = new JsonArray(new JsonObject
        {
            ["id"] = "rung",
            ["title"] = "Rung",
            ["levels"] = new JsonArray(new JsonObject { ["id"] = "low", ["title"] = "Low" }, new JsonObject { ["id"] = "high", ["title"] = "High" }),
        }),
        ["categories"] = new JsonArray(new JsonObject { ["id"] = "category", ["title"] = "c" + title }),
        ["units"] = new JsonArray(new JsonObject { ["id"] = "unit", ["title"] = "u" + title, ["category"] = "category" }),
        ["specialties"] = new JsonArray(new JsonObject { ["id"] = "one", ["title"] = "1" + title }, new JsonObject { ["id"] = "two", ["title"] = "2" + title }),
        ["roles"] = new JsonArray(
            new JsonObject { ["id"] = "low", ["title"] = "l" + title, ["specialty"] = "one", ["rung"] = "low", ["requirements"] = new JsonArray(new JsonObject { ["competency"] = "unit", ["kind"] = "core" }) },
            new JsonObject { ["id"] = "high", ["title"] = "h" + title, ["specialty"] = "two", ["rung"] = "high" }),
    }.ToJsonString());
}
