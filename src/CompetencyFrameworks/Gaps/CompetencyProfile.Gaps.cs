namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Compares what the person holds with what a role asks for.</summary>
    /// <param name="target">The role.</param>
    /// <param name="options">What the report covers; <see langword="null"/> for <see cref="GapOptions.Default"/>.</param>
    /// <returns>The report. Holdings that the role does not ask about count for nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The profile holds another edition of a framework that the role asks about, placed or not; or the framework was read again under the same edition, and
    /// has changed so that a holding has no place in it.
    /// </exception>
    public GapReport GapTo(Role target, GapOptions? options = null)
    {
        Guard.NotNull(target);
        options ??= GapOptions.Default;
        RequireEditions(target);
        var gaps = new List<Gap>(target.InReportOrder.Length);
        foreach (Requirement requirement in target.InReportOrder)
        {
            if (options.Covers(requirement.Kind))
            {
                gaps.Add(new Gap(requirement, HoldingOf(requirement.Competency)));
            }
        }

        return new GapReport(this, target, options, gaps.ToArray());
    }

    internal void RequireEditions(Role target)
    {
        CompetencyFramework? last = null;
        foreach (Requirement requirement in target.InReportOrder)
        {
            // Most roles ask about one framework: it is looked at once.
            if (!ReferenceEquals(requirement.Competency.Framework, last))
            {
                last = requirement.Competency.Framework;
                RequireEdition(last, nameof(target));
            }
        }
    }
}
