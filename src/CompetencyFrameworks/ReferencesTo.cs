namespace CompetencyFrameworks;

/// <summary>Items of one kind by what they refer to, which is known by its place in the framework.</summary>
/// <param name="owners">What is referred to.</param>
/// <param name="kind">The kind of the items, for messages.</param>
internal sealed class ReferencesTo<T>(IReadOnlyList<FrameworkItem> owners, string kind)
    where T : FrameworkItem
{
    private readonly List<T>?[] found = new List<T>?[owners.Count];

    // Made when they are asked for: many items are referred to by none. Two threads must get the same list, as whoever compares lists expects.
    private readonly ModelList<T>?[] lists = new ModelList<T>?[owners.Count];

    public ModelList<T> this[int owner] => lists[owner] ?? Make(owner);

    /// <summary>Adds an item that refers to an owner; or to none.</summary>
    public void Add(int? owner, T item)
    {
        if (owner is int place)
        {
            (found[place] ??= []).Add(item);
        }
    }

    private ModelList<T> Make(int owner)
    {
        var made = new ModelList<T>([.. found[owner] ?? []], kind, owners[owner]);
        return Interlocked.CompareExchange(ref lists[owner], made, null) ?? made;
    }
}
