namespace CompetencyFrameworks;

/// <summary>What the rules of migration leave to the caller. Options never change; <see cref="WithSuccessors"/> returns others.</summary>
public sealed class MigrationOptions
{
    private readonly (Competency Split, Competency[] Successors)[] choices;

    private MigrationOptions((Competency Split, Competency[] Successors)[] choices) => this.choices = choices;

    /// <summary>Nothing is chosen: a competency that was split is recorded for none of its successors.</summary>
    public static MigrationOptions Default { get; } = new([]);

    /// <summary>Returns options that say which successors of a competency that was split are held, or asked for, in its place; an earlier choice for it is replaced.</summary>
    /// <param name="split">The competency, of the edition before the split.</param>
    /// <param name="successors">Those of its successors that take its place, of the edition after the split; none to record none.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the successors, is <see langword="null"/>.</exception>
    public MigrationOptions WithSuccessors(Competency split, params Competency[] successors)
    {
        Guard.NotNull(split);
        Competency[] chosen = [.. Guard.NotNull(successors).Select(successor => Guard.NotNull(successor, nameof(successors)))];
        return new MigrationOptions([.. choices.Where(choice => !ModelKey.AreSame(choice.Split, split)), (split, chosen)]);
    }

    /// <summary>Returns the choices: which competencies were split, and what takes the place of each.</summary>
    public override string ToString() => choices.Length == 0
        ? "nothing chosen"
        : string.Join("; ", choices.Select(choice => $"{choice.Split.Id} -> {(choice.Successors.Length == 0 ? "none" : string.Join(", ", choice.Successors.Select(successor => successor.Id)))}"));

    /// <summary>Refuses a choice for a competency that none of the steps begins with.</summary>
    internal void RequireEditions(IReadOnlyList<CompetencyFramework> old, string argument)
    {
        Competency? stranger = choices.Select(choice => choice.Split).FirstOrDefault(split => !old.Any(framework => IsOf(framework, split.Framework)));
        if (stranger is not null)
        {
            throw new ArgumentException(
                $"{Quote.Text(stranger.Id)} is of {stranger.Framework.Name}; choose for competencies of {Quote.All([.. old.Select(framework => framework.Name)])}.", argument);
        }
    }

    /// <summary>The choices for competencies of an edition, checked: each is of one that was split, and of its successors.</summary>
    /// <exception cref="ArgumentException">One is not.</exception>
    internal Dictionary<Competency, Competency[]> ChoicesFor(EditionMatches matches, string argument)
    {
        var found = new Dictionary<Competency, Competency[]>();
        foreach ((Competency split, Competency[] successors) in choices.Where(choice => IsOf(matches.Before, choice.Split.Framework)))
        {
            Competency? old = matches.Before.Competencies.TryGet(split.Id, out Competency? known) ? known : null;
            IReadOnlyList<Competency> possible = old is null ? [] : matches.Competencies.SuccessorsOf(old);
            if (possible.Count < 2)
            {
                throw new ArgumentException($"{Quote.Text(split.Id)} was not split between {matches.Before.Name}, and {matches.After.Name}: there is nothing to choose.", argument);
            }

            Competency? stranger = successors.Except(possible, ModelKey.Comparer).FirstOrDefault();
            if (stranger is not null)
            {
                throw new ArgumentException(
                    $"{Quote.Text(stranger.Id)} of {stranger.Framework.Name}, is none of the successors of {Quote.Text(split.Id)}: {Quote.All([.. possible.Select(one => one.Id)])} of {matches.After.Name}.",
                    argument);
            }

            found[old!] = [.. possible.Intersect(successors, ModelKey.Comparer)];
        }

        return found;
    }

    private static bool IsOf(CompetencyFramework framework, CompetencyFramework other) => framework.Id == other.Id && framework.Edition == other.Edition;
}
