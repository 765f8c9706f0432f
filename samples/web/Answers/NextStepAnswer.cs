namespace CompetencyFrameworks.Web.Answers;

/// <summary>Something to do.</summary>
/// <param name="Competency">The competency's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Held">What the person holds, in words.</param>
/// <param name="Required">What is asked for, in words.</param>
/// <param name="Reasons">Why it stands where it stands.</param>
public sealed record NextStepAnswer(string Competency, string Title, string Held, string Required, IReadOnlyList<string> Reasons)
{
    internal static NextStepAnswer Of(NextStep step) =>
        new(step.Gap.Competency.Id, step.Gap.Competency.Title, step.Gap.Held.ToString(), step.Gap.Required.ToString(), step.Reasons);
}
