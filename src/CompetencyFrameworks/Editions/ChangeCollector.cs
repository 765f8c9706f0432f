using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Collects the changes that a comparison of two editions finds, in the order in which it finds them.</summary>
internal sealed class ChangeCollector(EditionMatches matches)
{
    private readonly List<FrameworkChange> changes = [];

    public EditionMatches Matches { get; } = matches;

    public FrameworkChange[] ToArray() => [.. changes];

    public void Add(FrameworkChange change) => changes.Add(change);

    /// <summary>
    /// Adds what became of the items of one kind as a whole, and compares each with the one that it follows: in the new edition's order, what is gone or split
    /// at the end, in the old one's.
    /// </summary>
    public void AddItems<T>(ItemMatches<T> items, bool isBreaking, Action<T, T> compare)
        where T : FrameworkItem
    {
        foreach (T item in items.New)
        {
            IReadOnlyList<T> before = items.PredecessorsOf(item);
            if (before.Count == 0)
            {
                Add(new FrameworkChange(FrameworkChangeKind.Added, [], [item]));
            }
            else if (before.Count > 1)
            {
                Add(new FrameworkChange(FrameworkChangeKind.Merged, [.. before], [item], isBreakingForProfiles: isBreaking));
            }

            if (items.PartnerOf(item) is { } partner)
            {
                if (partner.Id != item.Id)
                {
                    Add(new FrameworkChange(FrameworkChangeKind.Renamed, [partner], [item], "id", partner.Id, item.Id));
                }

                compare(partner, item);
            }
        }

        foreach (T item in items.Old)
        {
            IReadOnlyList<T> after = items.SuccessorsOf(item);
            if (after.Count == 0)
            {
                Add(new FrameworkChange(FrameworkChangeKind.Removed, [item], [], isBreakingForProfiles: isBreaking));
            }
            else if (after.Count > 1)
            {
                Add(new FrameworkChange(FrameworkChangeKind.Split, [item], [.. after], isBreakingForProfiles: isBreaking));
            }
        }
    }

    /// <summary>Compares title, code, identifier on the web and a vendor's own fields.</summary>
    public void CompareIdentity(FrameworkItem old, FrameworkItem @new)
    {
        if (old is not Course)
        {
            Compare(old, @new, "title", ItemName.TitleOf(old), ItemName.TitleOf(@new), FrameworkChangeKind.Retitled);
        }

        Compare(old, @new, "code", CodeOf(old), CodeOf(@new));
        Compare(old, @new, "uri", old.Uri, @new.Uri);
        Compare(old, @new, "extensions", old.Extensions, @new.Extensions);
    }

    public void Compare(
        FrameworkItem old, FrameworkItem @new, string member, string? before, string? after, FrameworkChangeKind kind = FrameworkChangeKind.DetailChanged)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Add(new FrameworkChange(kind, [old], [@new], member, before, after));
        }
    }

    public void Compare(
        FrameworkItem old, FrameworkItem @new, string member, decimal? before, decimal? after, FrameworkChangeKind kind = FrameworkChangeKind.DetailChanged) =>
        Compare(old, @new, member, Text(before), Text(after), kind);

    public void Compare(FrameworkItem old, FrameworkItem @new, string member, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (!before.SequenceEqual(after, StringComparer.Ordinal))
        {
            Add(new FrameworkChange(FrameworkChangeKind.DetailChanged, [old], [@new], member, Text(before), Text(after)));
        }
    }

    /// <summary>Adds a change where two lists differ whose entries have several members: they may differ though their texts read alike.</summary>
    public void Compare<T>(
        FrameworkItem old, FrameworkItem @new, string member, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, T, bool> areAlike, Func<T, string> text)
        where T : FrameworkPart
    {
        if (before.Count != after.Count || !before.Zip(after, (one, other) => one.Extensions == other.Extensions && areAlike(one, other)).All(same => same))
        {
            Add(new FrameworkChange(
                FrameworkChangeKind.DetailChanged,
                [old],
                [@new],
                member,
                Text([.. before.Select(part => Text(part, text(part)))]),
                Text([.. after.Select(part => Text(part, text(part)))])));
        }
    }

    /// <summary>Adds a change where an item refers to something else than the continuation of what it referred to.</summary>
    public void CompareReference(
        FrameworkItem old,
        FrameworkItem @new,
        string member,
        (FrameworkItem? Before, FrameworkItem? After) reference,
        bool arePartners,
        FrameworkChangeKind kind = FrameworkChangeKind.DetailChanged)
    {
        if (!arePartners)
        {
            Add(new FrameworkChange(kind, [old], [@new], member, reference.Before?.Id, reference.After?.Id));
        }
    }

    /// <summary>A part and a vendor's own fields beside it.</summary>
    public static string Text(FrameworkPart part, string text) => part.Extensions is null ? text : $"{text} {part.Extensions}";

    // A unit's code is its id where none is stated: an id that changes is no other code.
    private static string? CodeOf(FrameworkItem item) => item is UnitOfCompetency unit ? unit.StatedCode : item.Code;

    private static string? Text(decimal? number) => number?.ToString("0.#########", CultureInfo.InvariantCulture);

    private static string? Text(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join("; ", texts);
}
