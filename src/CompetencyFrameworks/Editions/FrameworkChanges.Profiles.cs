namespace CompetencyFrameworks;

public sealed partial class FrameworkChanges
{
    /// <summary>
    /// Carries a profile over to the new edition. A competency that is the same, or renamed, is kept, a graded one at the level of the same id (or the one that
    /// replaces it); one that was split is recorded for those of its successors that the options name; a merge is held where all its parts are, at the lowest of
    /// their levels; what is gone is lost. Rank 0 is carried as it is: a merge has it where all parts have. What the new edition has changed under the same id is
    /// kept and flagged for review. A holding that was unplaced for want of the old edition is placed first.
    /// </summary>
    /// <param name="profile">The profile. Where it holds nothing of the old edition, or the new one already, it comes back as it is.</param>
    /// <param name="options">What was split into what; <see cref="MigrationOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The profile holds a third edition of the framework; or the options name a competency that is not of the old edition or was not split, or one that is no
    /// successor of it.
    /// </exception>
    /// <exception cref="InvalidOperationException">The two frameworks are of the same edition, and differ.</exception>
    public Migration Migrate(CompetencyProfile profile, MigrationOptions? options = null)
    {
        Guard.NotNull(profile);
        options ??= MigrationOptions.Default;
        options.RequireEditions([Before], nameof(options));
        return MigrateStep(profile, options);
    }

    internal Migration MigrateStep(CompetencyProfile profile, MigrationOptions options)
    {
        RequireTwoEditions();
        var choices = options.ChoicesFor(Matches, nameof(options));
        RequireOneOfBoth(profile);
        UnplacedHolding[] unknown = [.. profile.Unplaced.Where(holding => IsOld(holding.FrameworkId, holding.Edition))];
        Holding[] found = [.. unknown.Select(Placed).OfType<Holding>()];
        Holding[] recorded =
        [
            .. profile.Holdings
                .Where(holding => IsOld(holding.Competency.Framework.Id, holding.Competency.Framework.Edition))
                .Select(holding => OwnHolding(holding, nameof(profile)))
                .Concat(found)
                .OrderBy(holding => holding.Competency.Id, StringComparer.Ordinal),
        ];
        if (recorded.Length == 0 && unknown.Length == 0)
        {
            return new Migration(profile, [], []);
        }

        Dictionary<Competency, Holding> byCompetency = recorded.ToDictionary(holding => holding.Competency);
        var migrator = new CompetencyMigrator(this, choices, ranks => ranks.Min());
        MigratedHolding[] migrated =
        [
            .. migrator.Migrate([.. recorded.Select(holding => (holding.Competency, holding.Rank))]).Select(migration => new MigratedHolding(
                migration,
                Array.AsReadOnly(migration.Parts.Select(part => byCompetency[part]).ToArray()),
                Array.AsReadOnly(migration.Results.Select(result => new Holding(result.Competency, result.Rank)).ToArray()))),
        ];
        return new Migration(
            CompetencyProfile.Restore(
                profile.Id,
                profile.Name,
                [
                    .. profile.Holdings
                        .Where(holding => !IsOld(holding.Competency.Framework.Id, holding.Competency.Framework.Edition))
                        .Concat(migrated.SelectMany(holding => holding.After))
                        .OrderBy(HoldingOrder.KeyOf, HoldingOrder.Instance),
                ],
                [.. profile.Unplaced.Except(unknown)]),
            migrated,
            [.. unknown.Where(holding => Placed(holding) is null)]);
    }

    // The competency of this reading of the old edition, and the rank on it.
    private Holding OwnHolding(Holding holding, string argument)
    {
        if (!Before.Competencies.TryGet(holding.Competency.Id, out Competency? competency))
        {
            throw new ArgumentException(
                $"{Quote.Text(holding.Competency.Id)} is held of {Before.Name}, which does not have it: the framework was changed and kept its edition. Give it another edition.",
                argument);
        }

        return new Holding(competency, holding.RankOn(competency, argument));
    }

    private Holding? Placed(UnplacedHolding holding)
    {
        int rank = 0;
        return Before.Competencies.TryGet(holding.CompetencyId, out Competency? competency)
            && (holding.IsNone || competency.FindRank(holding.LevelId, out rank) is null)
            ? new Holding(competency, rank)
            : null;
    }

    private void RequireOneOfBoth(CompetencyProfile profile)
    {
        string? third = profile.Holdings.Select(holding => (holding.Competency.Framework.Id, holding.Competency.Framework.Edition))
            .Concat(profile.Unplaced.Select(holding => (Id: holding.FrameworkId, holding.Edition)))
            .Where(held => held.Id == Before.Id && held.Edition != Before.Edition && held.Edition != After.Edition)
            .Select(held => held.Edition)
            .FirstOrDefault();
        if (third is not null)
        {
            throw new ArgumentException(ThirdEdition($"The profile {Quote.Text(profile.Id)} holds", third), nameof(profile));
        }
    }

    // A profile tells editions apart by their names: one that was carried over already could not be told from one that was not.
    private void RequireTwoEditions()
    {
        if (Before.Edition == After.Edition && changes.Length > 0)
        {
            throw new InvalidOperationException(
                $"Both frameworks are edition {Quote.Text(Before.Edition)} of {Before.Id}, and they differ. Give one of them another edition before anything is carried over.");
        }
    }

    private string ThirdEdition(string what, string third) =>
        $"{what} edition {Quote.Text(third)} of {Before.Id}; these are the changes from edition {Quote.Text(Before.Edition)} to {Quote.Text(After.Edition)}. "
        + "FrameworkChanges.Chain carries over several editions, one after the other.";

    private bool IsOld(string frameworkId, string edition) => frameworkId == Before.Id && edition == Before.Edition;
}
