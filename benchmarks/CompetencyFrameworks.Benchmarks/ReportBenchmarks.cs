using System.Globalization;
using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>What a gap report of 30 requirements looks like, beside a bare list of them in HTML as it is written by hand.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private GapReport report = null!;

    [GlobalSetup]
    public void Setup()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        report = CompetencyProfile.Of("e-17", "Ada").With(hk.Roles["talent-management/officer"]).GapTo(hk.Roles["talent-management/manager"]);
    }

    [Benchmark(Baseline = true)]
    public string BareList()
    {
        var html = new StringBuilder("<ul>");
        foreach (Gap gap in report.All)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{WebUtility.HtmlEncode(gap.Competency.Title)}: {gap.Held} -> {gap.Required}<ul>");
            foreach (ExpectedEvidence evidence in gap.ExpectedEvidence)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{WebUtility.HtmlEncode(evidence.Text)}</li>");
            }

            html.Append("</ul></li>");
        }

        return html.Append("</ul>").ToString();
    }

    [Benchmark]
    public string ToMarkdown() => report.ToMarkdown();

    [Benchmark]
    public string ToHtml() => report.ToHtml();

    [Benchmark]
    public string ToSvg() => report.ToSvg();
}
