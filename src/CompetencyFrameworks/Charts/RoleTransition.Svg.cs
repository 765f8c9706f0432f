namespace CompetencyFrameworks;

public sealed partial class RoleTransition
{
    /// <summary>
    /// Returns the transition as a chart: a bar for each requirement of the role taken up, with what the role left asks for of it, and in words whether it is kept, raised or
    /// gained. What is dropped is counted in the line below the name. A document of SVG that stands alone and may stand in an HTML page as it is. The same transition always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToSvg(ReportTexts? texts = null)
    {
        CompetencyProfile holder = CompetencyProfile.Of("role", From.Title);
        foreach (Requirement requirement in From.Requirements.Where(requirement => Options.Kinds.Contains(requirement.Kind)))
        {
            holder = requirement.Competency is GradedCompetency graded ? holder.With(graded, requirement.Level!) : holder.With((UnitOfCompetency)requirement.Competency);
        }

        texts ??= ReportTexts.English;
        return GapBars.Draw(holder.GapTo(To, Options), GapBarWords.Of(this, texts), texts);
    }
}
