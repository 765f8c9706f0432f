using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>An immutable list of items with ids, in a fixed order that the property that returns it states; found by place or by id.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <remarks>Ids are compared ordinally: case counts. The same id always gives the same object.</remarks>
[TypeFormatterSource]
public sealed class ModelList<T> : IReadOnlyList<T>
    where T : FrameworkItem
{
    // Up to this size a look through the list is as fast as a dictionary and costs no memory.
    private const int ShortList = 8;

    private readonly T[] items;

    // Made when the first item is looked for: of most lists nobody asks. Two threads may both make it, and make the same.
    private Dictionary<string, T>? byId;
    private readonly string kind;
    private readonly FrameworkItem owner;

    internal ModelList(T[] items, string kind, FrameworkItem owner)
    {
        this.items = items;
        this.kind = kind;
        this.owner = owner;
    }

    /// <summary>The number of items.</summary>
    public int Count => items.Length;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)items.Length
        ? items[index]
        : throw OutOfRange(index);

    /// <summary>The item with an id.</summary>
    /// <param name="id">The id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public T this[string id] => TryGet(id, out T? item)
        ? item
        : throw NotFound(id);

    /// <summary>Looks for the item with an id.</summary>
    /// <param name="id">The id; case counts.</param>
    /// <param name="item">The item, or <see langword="null"/> where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out T? item)
    {
        Guard.NotNull(id);
        if (items.Length > ShortList)
        {
            return (byId ??= ById()).TryGetValue(id, out item);
        }

        foreach (T candidate in items)
        {
            if (string.Equals(candidate.Id, id, StringComparison.Ordinal))
            {
                item = candidate;
                return true;
            }
        }

        item = null;
        return false;
    }

    /// <summary>Whether an item with an id is in the list.</summary>
    /// <param name="id">The id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool Contains(string id) => TryGet(id, out _);

    /// <summary>
    /// Returns the items whose ids are nearest to one that may be mistyped, for a question back: "did you mean". Case does not count here. Near is an id that
    /// few edits lead to (a third of the length, at most four; two in a short one, and never more than half of it), or one that has the text in it.
    /// </summary>
    /// <param name="id">An id, or a part of at least three characters of one.</param>
    /// <returns>
    /// At most three items: those with the fewest edits first, then those that have the text in their ids; ties in the order of the list. An item that has the id
    /// itself comes first. Empty where nothing is near.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<T> Nearest(string id) => Array.AsReadOnly(NearestIds.Find(Guard.NotNull(id), Ids).Distinct().Select(near => this[near]).ToArray());

    /// <summary>Returns the items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private Dictionary<string, T> ById()
    {
        var found = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (T item in items)
        {
            found[item.Id] = item;
        }

        return found;
    }

    private KeyNotFoundException NotFound(string id) => new($"No {kind} has the id {Quote.Text(id)} in {owner}. {NearestIds.Suggest(id, Ids)}");

    private ArgumentOutOfRangeException OutOfRange(int index) => new(
        nameof(index),
        index,
        items.Length == 0 ? "The list is empty." : string.Format(CultureInfo.InvariantCulture, "The places of the list are 0 to {0}.", items.Length - 1));

    private string[] Ids => [.. items.Select(item => item.Id)];

    /// <summary>Returns the number of items and their kind.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} × {1}", items.Length, kind);
}
