namespace CompetencyFrameworks.Web.Answers;

/// <summary>Something wrong with a profile.</summary>
/// <param name="Path">Where it stands, as a JSON path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Rule">The code of the rule that it breaks.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What would mend it.</param>
public sealed record FaultAnswer(string Path, int Line, int Column, string Rule, string Message, string Fix)
{
    internal static FaultAnswer Of(Fault fault) => new(fault.Path, fault.Line, fault.Column, fault.Rule, fault.Message, fault.Fix);
}
