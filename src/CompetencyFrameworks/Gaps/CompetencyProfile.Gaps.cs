namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Compares what the person holds with what a role asks for.</summary>
    /// <param name="target">The role.</param>
    /// <param name="options">What the report covers; <see langword="null"/> for <see cref="GapOptions.Default"/>.</param>
    /// <returns>The report. Holdings that the role does not ask about count for nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile holds another edition of a framework that the role asks about, placed or not.</exception>
    public GapReport GapTo(Role target, GapOptions? options = null)
    {
        Guard.NotNull(target);
        options ??= GapOptions.Default;
        foreach (CompetencyFramework framework in target.Requirements.Select(requirement => requirement.Competency.Framework).Distinct())
        {
            RequireEdition(framework, nameof(target));
        }

        Gap[] gaps =
        [
            .. target.Requirements
                .Where(requirement => options.Kinds.Contains(requirement.Kind))
                .OrderBy(requirement => requirement.Kind)
                .Select(requirement => new Gap(requirement, HoldingOf(requirement.Competency))),
        ];
        return new GapReport(this, target, options, Array.AsReadOnly(gaps));
    }
}
