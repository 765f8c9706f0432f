namespace CompetencyFrameworks;

/// <summary>
/// Several editions of a framework, one after the other. A profile or a role of any of them is carried over to the newest step by step. Two are equal
/// when their steps are.
/// </summary>
[TypeFormatterSource]
public sealed class FrameworkChangeChain : IEquatable<FrameworkChangeChain>
{
    private readonly FrameworkChanges[] steps;

    private FrameworkChangeChain(FrameworkChanges[] steps)
    {
        this.steps = steps;
        Steps = Array.AsReadOnly(steps);
    }

    /// <summary>The changes from each edition to the next, the oldest first; at least one.</summary>
    public IReadOnlyList<FrameworkChanges> Steps { get; }

    /// <summary>Carries a profile over to the newest edition by the rules of <see cref="FrameworkChanges.Migrate(CompetencyProfile, MigrationOptions)"/>, from the edition that it holds on.</summary>
    /// <param name="profile">The profile. Where it holds nothing of the framework, or the newest edition already, it comes back as it is.</param>
    /// <param name="options">What was split into what at any of the steps; <see cref="MigrationOptions.Default"/> where it is left out.</param>
    /// <returns>The profile in the newest edition, with what became of each holding at each step, in the order of the steps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The profile holds an edition that is none of the chain's; or the options name a competency that is of none of its editions or was not split, or one that is no
    /// successor of it.
    /// </exception>
    public Migration Migrate(CompetencyProfile profile, MigrationOptions? options = null)
    {
        Guard.NotNull(profile);
        options ??= MigrationOptions.Default;
        options.RequireEditions([.. steps.Select(step => step.Before)], nameof(options));
        string? edition = profile.Holdings.FirstOrDefault(holding => holding.Competency.Framework.Id == Id)?.Competency.Framework.Edition
            ?? profile.Unplaced.FirstOrDefault(holding => holding.FrameworkId == Id)?.Edition;
        var holdings = new List<MigratedHolding>();
        var unplaced = new List<UnplacedHolding>();
        foreach (FrameworkChanges step in From(edition))
        {
            Migration migration = step.MigrateStep(profile, options);
            profile = migration.Profile;
            holdings.AddRange(migration.Holdings);
            unplaced.AddRange(migration.Unplaced);
        }

        return new Migration(profile, [.. holdings], [.. unplaced]);
    }

    /// <summary>Carries a role over to the newest edition by the rules of <see cref="FrameworkChanges.Migrate(Role, MigrationOptions)"/>, from the edition that it asks for on.</summary>
    /// <param name="role">The role. Where it asks for nothing of the framework, or for the newest edition already, it comes back as it is.</param>
    /// <param name="options">What was split into what at any of the steps; <see cref="MigrationOptions.Default"/> where it is left out.</param>
    /// <returns>The role in the newest edition, with what became of each requirement at each step, in the order of the steps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The role asks for an edition that is none of the chain's; or the options name a competency that is of none of its editions or was not split, or one that is no
    /// successor of it.
    /// </exception>
    public RoleMigration Migrate(Role role, MigrationOptions? options = null)
    {
        Guard.NotNull(role);
        options ??= MigrationOptions.Default;
        options.RequireEditions([.. steps.Select(step => step.Before)], nameof(options));
        string? edition = role.Frameworks.FirstOrDefault(framework => framework.Id == Id)?.Edition;
        var requirements = new List<MigratedRequirement>();
        foreach (FrameworkChanges step in From(edition))
        {
            RoleMigration migration = step.MigrateStep(role, options);
            role = migration.Role;
            requirements.AddRange(migration.Requirements);
        }

        return new RoleMigration(role, [.. requirements]);
    }

    /// <summary>Returns whether another chain has equal steps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(FrameworkChangeChain? other) => other is not null && steps.SequenceEqual(other.steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrameworkChangeChain);

    /// <inheritdoc/>
    public override int GetHashCode() => (steps[0], steps.Length).GetHashCode();

    /// <summary>Returns the editions.</summary>
    public override string ToString() => $"{Id}, edition {string.Join(" to ", Editions)}";

    /// <summary>Compares each edition with the one before it.</summary>
    internal static FrameworkChangeChain Of(CompetencyFramework[] editions, string argument)
    {
        if (editions.Length < 2)
        {
            throw new ArgumentException("Give at least two editions, the oldest first.", argument);
        }

        if (editions.Select(edition => Guard.NotNull(edition, argument).Edition).Distinct(StringComparer.Ordinal).Count() < editions.Length)
        {
            throw new ArgumentException($"An edition stands twice: {Quote.All([.. editions.Select(edition => edition.Edition)])}.", argument);
        }

        return new FrameworkChangeChain([.. editions.Skip(1).Select((edition, place) => FrameworkChanges.Between(editions[place], edition))]);
    }

    private string Id => steps[0].Before.Id;

    private IEnumerable<string> Editions => steps.Select(step => step.Before.Edition).Append(steps[steps.Length - 1].After.Edition);

    // An edition that is none of the chain's is refused by the first step, in its own words.
    private IEnumerable<FrameworkChanges> From(string? edition) =>
        edition is null || !Editions.Contains(edition) ? steps : steps.SkipWhile(step => step.Before.Edition != edition);
}
