namespace CompetencyFrameworks;

public sealed partial class Role
{
    /// <summary>
    /// Makes a role that asks, as core, for every graded competency of the level's ladder at that level. Competencies to which the level does not apply are
    /// not asked for: they stand in <see cref="LeftOut"/>. Units, and competencies of other ladders, are neither asked for nor left out.
    /// </summary>
    /// <param name="level">The level.</param>
    /// <returns>
    /// A role with the id <c>ladder/level</c> and the title of the level, its requirements in the framework's order. Its rung is the level where the
    /// framework's roles stand on that ladder. A ladder on which nothing is graded gives a role that asks for nothing. It is in no framework's <see cref="CompetencyFramework.Roles"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is <see langword="null"/>.</exception>
    public static Role AtLevel(Level level)
    {
        Guard.NotNull(level);
        CompetencyFramework framework = level.Ladder.Framework;
        GradedCompetency[] graded = [.. framework.GradedCompetencies.Where(competency => ReferenceEquals(competency.Ladder, level.Ladder))];
        return new Role(
            framework,
            new ItemIdentity($"{level.Ladder.Id}/{level.Id}"),
            level.Title,
            new Deferred<IReadOnlyList<Requirement>>(Array.AsReadOnly(graded
                .Where(competency => competency.AppliesAt(level))
                .Select(competency => new Requirement(competency, level, RequirementKind.Core))
                .ToArray())),
            rung: ReferenceEquals(framework.RoleLadder, level.Ladder) ? level : null,
            leftOut: [.. graded.Where(competency => !competency.AppliesAt(level))]);
    }
}
