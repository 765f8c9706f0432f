namespace CompetencyFrameworks;

public sealed partial class ProgrammeDesign
{
    /// <summary>Compares the programme with what a role asks for.</summary>
    /// <param name="target">The role.</param>
    /// <param name="options">The kinds of requirements whose units count, optional ones aside in any case; <see langword="null"/> for all of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The design has units of another edition of a framework that the role asks about.</exception>
    public ProgrammeReport ReportFor(Role target, GapOptions? options = null)
    {
        Guard.NotNull(target);
        EditionCheck.RequireSame(Units.Select(unit => unit.Framework).Distinct(), target.Frameworks, nameof(target));
        return new ProgrammeReport(this, target, options ?? GapOptions.Default);
    }

    /// <summary>Ranks the roles of a framework by how far the programme serves them.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="options">The kinds of requirements whose units count, optional ones aside in any case; <see langword="null"/> for all of them.</param>
    /// <returns>
    /// A report for each of the framework's roles, the one with the largest share of its units first; roles without units last; ties in the framework's order.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The design has units of another edition of the framework.</exception>
    public IReadOnlyList<ProgrammeReport> RankRoles(CompetencyFramework framework, GapOptions? options = null)
    {
        Guard.NotNull(framework);
        EditionCheck.RequireSame(Units.Select(unit => unit.Framework).Distinct(), [framework], nameof(framework));
        return Array.AsReadOnly(framework.Roles
            .Select(role => ReportFor(role, options))
            .OrderByDescending(report => report.Share?.Value ?? -1)
            .ToArray());
    }
}
