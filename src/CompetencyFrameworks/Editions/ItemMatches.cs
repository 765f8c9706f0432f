namespace CompetencyFrameworks;

/// <summary>
/// Which items of one kind of two editions are the same: those of the same id, else those that an item of the new edition says it replaces. One may be followed
/// by several (a split), and several by one (a merge).
/// </summary>
internal sealed class ItemMatches<T>
    where T : FrameworkItem
{
    private static readonly T[] none = [];

    private readonly Dictionary<T, List<T>> successors = [];
    private readonly Dictionary<T, List<T>> predecessors = [];

    public ItemMatches(ModelList<T> old, ModelList<T> @new)
    {
        Old = old;
        New = @new;
        foreach (T item in @new)
        {
            if (old.TryGet(item.Id, out T? same))
            {
                Link(same, item);
            }

            foreach (string id in item.Replaces)
            {
                if (old.TryGet(id, out T? replaced))
                {
                    Link(replaced, item);
                }
            }
        }
    }

    public ModelList<T> Old { get; }

    public ModelList<T> New { get; }

    /// <summary>What follows an item of the old edition, in the new edition's order.</summary>
    public IReadOnlyList<T> SuccessorsOf(T old) => successors.TryGetValue(old, out List<T>? found) ? found : none;

    /// <summary>What an item of the new edition follows: that of its own id first, then in the order of its <c>replaces</c>.</summary>
    public IReadOnlyList<T> PredecessorsOf(T @new) => predecessors.TryGetValue(@new, out List<T>? found) ? found : none;

    /// <summary>The one item that an item of the old edition has become, alone or merged with others; <see langword="null"/> where it is gone or split.</summary>
    public T? SuccessorOf(T old) => OnlyOne(SuccessorsOf(old));

    /// <summary>
    /// The item of the old edition that an item of the new one is compared with: that of its id, or else the only one that it replaces where nothing else does;
    /// <see langword="null"/> where there is none.
    /// </summary>
    public T? PartnerOf(T @new) =>
        Old.TryGet(@new.Id, out T? same) ? same
        : OnlyOne(PredecessorsOf(@new)) is { } only && SuccessorsOf(only).Count == 1 ? only
        : null;

    /// <summary>Whether an item is the continuation of another one: the two are compared with each other.</summary>
    public bool ArePartners(T? old, T? @new) => old is null || @new is null ? old is null && @new is null : ReferenceEquals(PartnerOf(@new), old);

    private static T? OnlyOne(IReadOnlyList<T> items) => items.Count == 1 ? items[0] : null;

    private void Link(T old, T @new)
    {
        Add(successors, old, @new);
        Add(predecessors, @new, old);
    }

    private static void Add(Dictionary<T, List<T>> links, T from, T to)
    {
        if (!links.TryGetValue(from, out List<T>? found))
        {
            found = [];
            links.Add(from, found);
        }

        found.Add(to);
    }
}
