using System.Text.RegularExpressions;
using System.Xml.Linq;
using CompetencyFrameworks.Tests.Properties;
using CompetencyFrameworks.Tests.Tables;

namespace CompetencyFrameworks.Tests.Reporting;

/// <summary>Reports say all there is to say, whatever the texts, and run nothing.</summary>
public sealed partial class ReportLaws
{
    private static readonly string[] elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "li", "dl", "div", "dt", "dd", "figure",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "svg", "desc", "g", "rect", "path", "text",
    ];

    private static readonly string[] attributes =
    [
        "lang", "dir", "charset", "http-equiv", "content", "name", "scope", "class", "colspan", "xmlns", "width", "height", "viewBox", "direction", "role", "aria-label",
        "x", "y", "fill", "stroke", "stroke-width", "stroke-dasharray", "d", "font-size", "font-weight", "text-anchor", "unicode-bidi",
    ];

    [Fact]
    public void Html_OfEveryReport_IsWellFormedAndOfKnownElementsOnly() => ForEveryReport((_, report) =>
    {
        XElement html = Parsed(report.Html(null));
        Assert.Empty(html.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(elements));
        Assert.Empty(html.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Except(attributes));
        Assert.Single(html.Descendants("h1"));
        Assert.Single(html.Descendants("style"));
    });

    // A page of one's own has a title already: there the headings go one lower, and all else is the same.
    [Fact]
    public void Fragment_OfEveryReport_IsThePageWithoutItsHead() => ForEveryReport((_, report) =>
    {
        XElement section = XElement.Parse(report.Fragment(null), LoadOptions.PreserveWhitespace);
        XElement main = Parsed(report.Html(null)).Descendants("main").Single();
        Assert.Equal("section", section.Name.LocalName);
        Assert.Equal("en", section.Attribute("lang")!.Value);
        Assert.Equal(main.Value.Trim(), section.Value.Trim());
        Assert.Equal(
            main.Descendants().Select(element => element.Name.LocalName is "h1" or "h2" or "h3" ? $"h{element.Name.LocalName[1] - '0' + 1}" : element.Name.LocalName),
            section.Descendants().Select(element => element.Name.LocalName));
    });

    [Fact]
    public void Reports_OfEveryKind_NameEveryCompetencyTheyAreAbout() => ForEveryReport((_, report) =>
    {
        string html = string.Join("\u0001", Parsed(report.Html(null)).Descendants().Where(cell => cell.Name.LocalName is "td" or "th").Select(cell => cell.Value));
        string markdown = Unescaped(report.Markdown(null));
        Assert.All(report.Named, competency =>
        {
            Assert.Contains(PlainTexts.InMarkup(competency.Title), html, StringComparison.Ordinal);
            Assert.Contains(PlainTexts.InMarkdown(competency.Title).Trim(' '), markdown, StringComparison.Ordinal);
        });
    });

    [Fact]
    public void Markdown_OfEveryReport_HoldsNoMarkupOfTheTexts() => ForEveryReport((_, report) =>
    {
        string markdown = MermaidBlock().Replace(report.Markdown(null), "");
        Assert.DoesNotContain('<', markdown);
        Assert.DoesNotContain('\r', markdown);
        Assert.All(markdown.Split('\n'), line => Assert.Matches(@"^($|# |## |### |- |\| |[^ \t#\->+=]|\\)", line));
    });

    [Fact]
    public void Reports_AskedForTwice_AreTheSame() => ForEveryReport((again, report) =>
    {
        Assert.Equal(again().Html(null), report.Html(null));
        Assert.Equal(again().Markdown(null), report.Markdown(null));
    });

    // The texts of the framework and of people are taken away first: they may hold any word.
    [Fact]
    public void Reports_WithEveryTextReplaced_HaveNoEnglishTextLeft() => ForEveryReport((_, report) =>
    {
        ReportTexts other = ReportTexts.English.WithLanguage("x-test").With(ReportTexts.English.Select(text => new KeyValuePair<string, string>(text.Key, Replaced(text.Key))));
        string[] words = [.. Parsed(report.Html(other)).Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3" or "dt" or "th" or "caption" or "desc")
            .Where(element => (string?)element.Attribute("scope") != "row").Select(element => element.Value)];
        Assert.All(words.Except(report.Named.Select(competency => PlainTexts.InMarkup(competency.ToString()))), word => Assert.Contains("¤", word, StringComparison.Ordinal));
        Assert.Contains("¤", report.Markdown(other), StringComparison.Ordinal);
        Assert.Equal("x-test", Parsed(report.Html(other)).Attribute("lang")!.Value);
    });

    private static string Replaced(string english) => "¤" + string.Concat(Place().Matches(english).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).Select(place => " " + place));

    private static XElement Parsed(string html) =>
        XElement.Parse(MetaElement().Replace(html.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal), "<meta$1/>"), LoadOptions.PreserveWhitespace);

    private static string Unescaped(string markdown) =>
        Escaped().Replace(markdown, "$1").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    private static void ForEveryReport(
        Action<Func<(string Name, Func<ReportTexts?, string> Markdown, Func<ReportTexts?, string> Html, Func<ReportTexts?, string> Fragment, Competency[] Named)>, (string Name, Func<ReportTexts?, string> Markdown, Func<ReportTexts?, string> Html, Func<ReportTexts?, string> Fragment, Competency[] Named)> law) =>
        Law.Holds(Choices.Streams, decisions =>
        {
            var choices = new Choices(decisions);
            CompetencyFramework framework = choices.Below(8) switch
            {
                0 => choices.Of([.. BuiltInFrameworks.All]),
                < 4 => GeneratedFramework.Of(decisions),
                _ => HostileTexts.Framework(decisions),
            };
            int next = choices.Below(6);
            var reports = EveryReport.Of(framework, new Choices(decisions)).ToArray();
            int place = next % reports.Length;
            law(() => EveryReport.Of(framework, new Choices(decisions)).ElementAt(place), reports[place]);
        });

    [GeneratedRegex("<meta([^>]*)>")]
    private static partial Regex MetaElement();

    [GeneratedRegex(@"\\([\\`*_\[\]|~#$.)>+=\-])")]
    private static partial Regex Escaped();

    [GeneratedRegex("```mermaid\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex MermaidBlock();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
