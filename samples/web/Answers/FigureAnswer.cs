namespace CompetencyFrameworks.Web.Answers;

/// <summary>A part of a whole.</summary>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Text">Both, and the share, in words.</param>
public sealed record FigureAnswer(decimal Part, decimal Whole, string Text)
{
    internal static FigureAnswer? Of(Ratio? ratio) => ratio is null ? null : new FigureAnswer(ratio.Numerator, ratio.Denominator, ratio.ToString());
}
