namespace CompetencyFrameworks;

public sealed partial class RoleTransition
{
    /// <summary>
    /// Returns the transition as a chart: what the role taken up asks for, beside what the role left asks for, as the gap report of somebody who holds just that. A document
    /// of SVG that stands alone and may stand in an HTML page as it is. The same transition always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToSvg(ReportTexts? texts = null)
    {
        CompetencyProfile holder = CompetencyProfile.Of("role", From.Title);
        foreach (Requirement requirement in From.Requirements.Where(requirement => Options.Kinds.Contains(requirement.Kind)))
        {
            holder = requirement.Competency is GradedCompetency graded ? holder.With(graded, requirement.Level!) : holder.With((UnitOfCompetency)requirement.Competency);
        }

        return holder.GapTo(To, Options).ToSvg(texts);
    }
}
