namespace CompetencyFrameworks;

/// <summary>Values in the words of a report.</summary>
internal static class ReportWords
{
    /// <summary>A number with two decimal places at most.</summary>
    public static string Number(decimal number) => MarkupText.Number(number);

    /// <summary>A number, if there is one.</summary>
    public static string? Number(decimal? number) => number is { } value ? Number(value) : null;

    /// <summary>A ratio such as "1 of 25 (4%)", if there is anything to cover.</summary>
    public static string? Of(this ReportTexts texts, Ratio? ratio) =>
        ratio is null ? null : texts.Format("{0} of {1} ({2}%)", Number(ratio.Numerator), Number(ratio.Denominator), Number(ratio.Percent()));

    /// <summary>What is held or asked for: the title of a level, or a word.</summary>
    public static string Of(this ReportTexts texts, Attainment attainment) => ChartWords.Of(attainment, texts);

    /// <summary>What a requirement asks for: the title of a level, or a word.</summary>
    public static string Of(this ReportTexts texts, Requirement requirement) => texts.Of(Attainment.Of(requirement.Competency, requirement.Rank));

    /// <summary>The kind of a requirement in a word.</summary>
    public static string Of(this ReportTexts texts, RequirementKind kind) => texts[kind switch
    {
        RequirementKind.Core => "core",
        RequirementKind.Functional => "functional",
        RequirementKind.Additional => "additional",
        _ => "optional",
    }];

    /// <summary>The status of a requirement in a word.</summary>
    public static string Of(this ReportTexts texts, Gap gap) => texts[gap.Status switch
    {
        GapStatus.Met => "met",
        GapStatus.Exceeded => "exceeded",
        GapStatus.Partial => "partial",
        _ => gap.IsAssessed ? "missing" : "not assessed",
    }];

    /// <summary>A truth value, if it is known.</summary>
    public static string? Of(this ReportTexts texts, bool? truth) => truth is { } value ? texts[value ? "yes" : "no"] : null;

    /// <summary>A number of something, in the singular or in the plural.</summary>
    public static string Count(this ReportTexts texts, int count, string one, string many) => count == 1 ? texts[one] : texts.Format(many, count);
}
