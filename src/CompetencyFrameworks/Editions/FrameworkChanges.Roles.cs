namespace CompetencyFrameworks;

public sealed partial class FrameworkChanges
{
    /// <summary>
    /// Carries a role over to the new edition: what it asks for, by the rules for profiles. A merge is asked for where the role asks for all its parts, at the
    /// highest of their levels, in the strongest kind, with the largest weight. A framework's own role of the new edition is found in its
    /// <see cref="CompetencyFramework.Roles"/>; this is for roles made in code.
    /// </summary>
    /// <param name="role">The role. Where it asks for nothing of the old edition, it comes back as it is.</param>
    /// <param name="options">What was split into what; <see cref="MigrationOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The role asks for competencies of a third edition of the framework; or the options name a competency that is not of the old edition or was not split, or one
    /// that is no successor of it.
    /// </exception>
    /// <exception cref="InvalidOperationException">The two frameworks are of the same edition, and differ.</exception>
    public RoleMigration Migrate(Role role, MigrationOptions? options = null)
    {
        Guard.NotNull(role);
        options ??= MigrationOptions.Default;
        options.RequireEditions([Before], nameof(options));
        return MigrateStep(role, options);
    }

    internal RoleMigration MigrateStep(Role role, MigrationOptions options)
    {
        RequireTwoEditions();
        var choices = options.ChoicesFor(Matches, nameof(options));
        CompetencyFramework? third = role.Frameworks.FirstOrDefault(framework => framework.Id == Before.Id && framework.Edition != Before.Edition && framework.Edition != After.Edition);
        if (third is not null)
        {
            throw new ArgumentException(ThirdEdition($"The role {Quote.Text(role.Id)} asks for", third.Edition), nameof(role));
        }

        var asked = role.Requirements
            .Where(requirement => IsOld(requirement.Competency.Framework.Id, requirement.Competency.Framework.Edition))
            .Select(requirement => (Requirement: requirement, Own: OwnHolding(new Holding(requirement.Competency, requirement.Rank), nameof(role))))
            .ToDictionary(one => one.Own.Competency);
        if (asked.Count == 0)
        {
            return new RoleMigration(role, []);
        }

        var migrator = new CompetencyMigrator(this, choices, ranks => ranks.Max());
        MigratedRequirement[] migrated =
        [
            .. migrator.Migrate([.. asked.Values.Select(one => (one.Own.Competency, one.Own.Rank))])
                .Select(migration => Migrated(migration, [.. migration.Parts.Select(part => asked[part].Requirement)])),
        ];
        ILookup<Requirement, MigratedRequirement> byFirst = migrated.ToLookup(requirement => requirement.Before[0]);
        var old = new HashSet<Requirement>(asked.Values.Select(one => one.Requirement));
        return new RoleMigration(
            Role.Define(
                role.Id,
                role.Title,
                role.Requirements.SelectMany(requirement => old.Contains(requirement) ? byFirst[requirement].SelectMany(one => one.After) : [requirement])),
            migrated);
    }

    private static MigratedRequirement Migrated(CompetencyMigration migration, Requirement[] before) => new(
        migration,
        Array.AsReadOnly(before),
        Array.AsReadOnly(migration.Results
            .Select(result => new Requirement(
                result.Competency,
                result.Competency.LevelOfRank(result.Rank),
                before.Min(requirement => requirement.Kind),
                before.Max(requirement => requirement.Weight)))
            .ToArray()));
}
