namespace CompetencyFrameworks;

/// <summary>What bars say in words: those of a gap report speak of a person, those of a transition of two roles.</summary>
internal sealed class GapBarWords(string name, string line, string description, string satisfied, string open, string openSample, string notAssessed, string coverage)
{
    /// <summary>The name of the chart.</summary>
    public string Name { get; } = name;

    /// <summary>The line under the name.</summary>
    public string Line { get; } = line;

    public string Description { get; } = description;

    /// <summary>The English word for a requirement of which all is held.</summary>
    public string Satisfied { get; } = satisfied;

    /// <summary>The English word for one of which not all is held.</summary>
    public string Open { get; } = open;

    /// <summary>What the legend says of it.</summary>
    public string OpenSample { get; } = openSample;

    /// <summary>The English word for one of which nothing is recorded.</summary>
    public string NotAssessed { get; } = notAssessed;

    /// <summary>The English text that says how many of so many are satisfied, and how many per cent.</summary>
    public string Coverage { get; } = coverage;

    /// <summary>The words of a gap report.</summary>
    public static GapBarWords Of(GapReport report, ReportTexts texts) => new(
        ChartWords.Name(report, texts),
        ChartWords.Coverage(report, texts),
        ChartWords.Description(report, texts),
        "satisfied",
        "open",
        "open: held part and missing part",
        "not assessed",
        "{0} of {1} satisfied ({2}%)");

    /// <summary>The words of a transition.</summary>
    public static GapBarWords Of(RoleTransition transition, ReportTexts texts)
    {
        string line = texts.Format(
            "Kept: {0}, raised: {1}, gained: {2}, dropped: {3}.",
            transition.Kept.Count, transition.Raised.Count, transition.Gained.Count, transition.Dropped.Count);
        return new GapBarWords(
            texts.Format("From {0} to {1}", transition.From.Title, transition.To.Title),
            line,
            line,
            "kept",
            "raised",
            "raised: what was asked for before, and what comes to it",
            "gained",
            "{0} of {1} kept ({2}%)");
    }
}
