using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// What is different between two editions of a framework, and what that means for profiles and for roles made in code. Two are equal when editions and changes are.
/// </summary>
[TypeFormatterSource]
public sealed partial class FrameworkChanges : IEquatable<FrameworkChanges>
{
    private readonly FrameworkChange[] changes;
    private readonly ILookup<FrameworkItem, FrameworkChange> changesOfItems;

    private FrameworkChanges(EditionMatches matches)
    {
        Matches = matches;
        changes = FrameworkComparison.Compare(matches);
        changesOfItems = changes
            .SelectMany(change => change.ItemsBefore.Concat(change.ItemsAfter).Select(item => (Item: item, Change: change)))
            .ToLookup(found => found.Item, found => found.Change);
        Changes = Array.AsReadOnly(changes);
        BreakingForProfiles = Array.AsReadOnly(Array.FindAll(changes, change => change.IsBreakingForProfiles));
        BreakingForTargets = Array.AsReadOnly(Array.FindAll(changes, change => change.IsBreakingForTargets));
    }

    /// <summary>The edition before.</summary>
    public CompetencyFramework Before => Matches.Before;

    /// <summary>The edition after.</summary>
    public CompetencyFramework After => Matches.After;

    /// <summary>
    /// The changes: those of the framework itself, then of ladders, levels, categories, competencies, specialties, courses and roles, each in the new edition's
    /// order, with what is gone or split behind, in the old edition's. Order alone is no change, that of a ladder's levels aside, nor is another edition.
    /// </summary>
    public IReadOnlyList<FrameworkChange> Changes { get; }

    /// <summary>The changes by which a holding of somebody's profile can be lost or change its rank, in order.</summary>
    public IReadOnlyList<FrameworkChange> BreakingForProfiles { get; }

    /// <summary>The changes by which a role asks for more than before, in order.</summary>
    public IReadOnlyList<FrameworkChange> BreakingForTargets { get; }

    internal EditionMatches Matches { get; }

    /// <summary>
    /// Compares two editions of a framework. An item is the same where it has the same id, else where one of the new edition says that it replaces it; units and
    /// graded competencies share their ids.
    /// </summary>
    /// <param name="before">The edition before.</param>
    /// <param name="after">The edition after.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two are frameworks of different ids.</exception>
    public static FrameworkChanges Between(CompetencyFramework before, CompetencyFramework after)
    {
        Guard.NotNull(before);
        Guard.NotNull(after);
        return before.Id == after.Id
            ? new FrameworkChanges(new EditionMatches(before, after))
            : throw new ArgumentException($"{after} is no edition of {before}: editions of a framework have the same id.", nameof(after));
    }

    /// <summary>Compares several editions of a framework, each with the one before it, so that profiles and roles can be carried over step by step.</summary>
    /// <param name="editions">The editions from the oldest to the newest; at least two.</param>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer than two, two are frameworks of different ids, or an edition stands twice.</exception>
    public static FrameworkChangeChain Chain(params CompetencyFramework[] editions) => Chain((IEnumerable<CompetencyFramework>)editions);

    /// <summary>Compares several editions of a framework, each with the one before it, so that profiles and roles can be carried over step by step.</summary>
    /// <param name="editions">The editions from the oldest to the newest; at least two.</param>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer than two, two are frameworks of different ids, or an edition stands twice.</exception>
    public static FrameworkChangeChain Chain(IEnumerable<CompetencyFramework> editions) => FrameworkChangeChain.Of([.. Guard.NotNull(editions)], nameof(editions));

    /// <summary>Returns what happened to one item.</summary>
    /// <param name="item">An item of the old or of the new edition: the framework itself, a ladder, a level, a category, a competency, a specialty, a course or a role.</param>
    /// <returns>Its changes, in order; those of a role's requirements among the role's. Empty where nothing happened, and for an item of another framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<FrameworkChange> ChangesOf(FrameworkItem item) => Array.AsReadOnly(changesOfItems[Guard.NotNull(item)].Distinct().ToArray());

    /// <summary>What is changed about an item that goes on, and not that it was renamed or merged.</summary>
    internal IEnumerable<FrameworkChange> DetailsOf(FrameworkItem item) => changesOfItems[item].Where(IsOfOneItem);

    /// <summary>Returns whether other changes are those of the same editions.</summary>
    /// <param name="other">The other ones.</param>
    public bool Equals(FrameworkChanges? other) =>
        other is not null && ItemName.AreSame(Before, other.Before) && ItemName.AreSame(After, other.After) && changes.SequenceEqual(other.changes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrameworkChanges);

    /// <inheritdoc/>
    public override int GetHashCode() => (Before.Id, Before.Edition, After.Edition, changes.Length).GetHashCode();

    /// <summary>Returns the editions and the number of changes.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}, edition {1} to {2}: {3}, {4} breaking for profiles, {5} for targets",
        After.Id,
        Before.Edition,
        After.Edition,
        changes.Length == 1 ? "1 change" : changes.Length.ToString(CultureInfo.InvariantCulture) + " changes",
        BreakingForProfiles.Count,
        BreakingForTargets.Count);

    private static bool IsOfOneItem(FrameworkChange change) => change.Kind switch
    {
        FrameworkChangeKind.Added or FrameworkChangeKind.Removed or FrameworkChangeKind.Renamed or FrameworkChangeKind.Split => false,
        FrameworkChangeKind.Merged => change.Item is Level,
        _ => true,
    };
}
