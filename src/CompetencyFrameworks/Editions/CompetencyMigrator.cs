namespace CompetencyFrameworks;

/// <summary>Carries recorded competencies over to another edition: the rules for one, whether a profile records it or a role asks for it.</summary>
/// <param name="changes">The two editions.</param>
/// <param name="choices">The successors that take the place of competencies that were split.</param>
/// <param name="mergedRank">The rank of a merge of the ranks of its parts: what a person holds at least, or what a role asks for at most.</param>
internal sealed class CompetencyMigrator(
    FrameworkChanges changes, Dictionary<Competency, Competency[]> choices, Func<IEnumerable<int>, int> mergedRank)
{
    private readonly ItemMatches<Competency> competencies = changes.Matches.Competencies;
    private readonly List<CompetencyMigration> migrations = [];
    private readonly Dictionary<Competency, (int Place, int Rank)> known = [];
    private readonly HashSet<Competency> merged = [];

    /// <summary>Carries competencies over, in their order; the parts of a merge together, where the first of them stands.</summary>
    public IReadOnlyList<CompetencyMigration> Migrate(IReadOnlyList<(Competency Competency, int Rank)> recorded)
    {
        foreach ((Competency competency, int rank) in recorded)
        {
            known.Add(competency, (known.Count, rank));
        }

        foreach ((Competency competency, int rank) in recorded)
        {
            IReadOnlyList<Competency> successors = competencies.SuccessorsOf(competency);
            if (successors.Count == 0)
            {
                migrations.Add(new CompetencyMigration(MigrationOutcome.Lost, "It was removed.", [competency], [], []));
            }
            else if (successors.Count > 1)
            {
                AddSplit(competency, rank, successors);
            }
            else if (competencies.PredecessorsOf(successors[0]).Count > 1)
            {
                AddMerge(successors[0]);
            }
            else
            {
                AddDirect(competency, rank, successors[0]);
            }
        }

        return migrations;
    }

    private void AddDirect(Competency old, int rank, Competency @new)
    {
        RankMigration now = RankMigration.Of(changes.Matches, old, rank, @new);
        if (now.Rank is not { } rankNow)
        {
            migrations.Add(new CompetencyMigration(MigrationOutcome.Lost, now.Reason, [old], [], [@new]));
            return;
        }

        bool isKept = old.Id == @new.Id;
        FrameworkChange[] changed = [.. changes.DetailsOf(@new)];
        string which = string.Join(", ", changed.Select(change => change.Member ?? "kind").Concat(rankNow == rank ? [] : ["rank"]).Distinct());
        migrations.Add(new CompetencyMigration(
            isKept ? MigrationOutcome.Kept : MigrationOutcome.Renamed,
            (isKept ? "It is still there" : $"It is now {ItemName.Of(@new)}") + (which.Length == 0 ? "." : $"; changed: {which}."),
            [old],
            [(@new, rankNow)],
            [@new],
            null,
            rankNow == rank ? changed : changed.Concat(changes.DetailsOf(@new.LevelOfRank(rankNow)!))));
    }

    private void AddSplit(Competency old, int rank, IReadOnlyList<Competency> successors)
    {
        Competency[] chosen = choices.TryGetValue(old, out Competency[]? named) ? named : [];
        var results = new List<(Competency, int)>();
        string reason = $"It was split into {ItemName.First(successors)}; "
            + (chosen.Length == 0 ? "none of them was named in its place." : $"named in its place: {ItemName.First(chosen)}.");
        foreach (Competency successor in chosen.Where(successor => competencies.PredecessorsOf(successor).Count == 1))
        {
            RankMigration now = RankMigration.Of(changes.Matches, old, rank, successor);
            if (now.Rank is { } rankNow)
            {
                results.Add((successor, rankNow));
            }
            else
            {
                reason += $" {Quote.Text(successor.Id)} is not recorded: {now.Reason}";
            }
        }

        migrations.Add(new CompetencyMigration(MigrationOutcome.Split, reason, [old], results, successors));
        foreach (Competency successor in chosen.Where(successor => competencies.PredecessorsOf(successor).Count > 1))
        {
            AddMerge(successor);
        }
    }

    private void AddMerge(Competency @new)
    {
        if (!merged.Add(@new))
        {
            return;
        }

        IReadOnlyList<Competency> parts = competencies.PredecessorsOf(@new);
        int?[] partRanks = [.. parts.Select(part => RankOfPart(part, @new))];
        bool areAllHeld = partRanks.All(rank => rank > 0);
        bool isMerged = areAllHeld || partRanks.All(rank => rank == 0);
        Competency[] missing = isMerged ? [] : [.. parts.Where((_, place) => partRanks[place] is not > 0)];
        string reason = $"{ItemName.First(parts)} were merged into {ItemName.Of(@new)}"
            + (isMerged ? "." : $"; what is missing or did not fit: {Quote.All([.. missing.Select(part => part.Id)])}.");
        migrations.Add(new CompetencyMigration(
            isMerged ? MigrationOutcome.Merged : MigrationOutcome.PartlyMerged,
            reason,
            parts.Where(known.ContainsKey).OrderBy(part => known[part].Place),
            isMerged ? [(@new, areAllHeld ? mergedRank(partRanks.OfType<int>()) : 0)] : [],
            [@new],
            missing));
    }

    // A part that was split as well counts only for the successors that the caller named.
    private int? RankOfPart(Competency part, Competency @new)
    {
        bool isMeant = competencies.SuccessorsOf(part).Count == 1 || (choices.TryGetValue(part, out Competency[]? chosen) && chosen.Contains(@new));
        return isMeant && known.TryGetValue(part, out (int Place, int Rank) recorded) ? RankMigration.Of(changes.Matches, part, recorded.Rank, @new).Rank : null;
    }
}
