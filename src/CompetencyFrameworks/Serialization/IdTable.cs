namespace CompetencyFrameworks;

/// <summary>The items of one kind that a file declares, by id. An item whose other members are faulty stays declared, so that what refers to it is not at fault.</summary>
/// <param name="what">The kind, for messages: <c>category</c>.</param>
/// <param name="rule">The rule that a reference to an id that is not there breaks.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class IdTable<T>(string what, string rule, FaultList faults)
    where T : class
{
    private readonly Dictionary<string, T?> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byAnyCase = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Ids => items.Keys;

    public IEnumerable<T> Items => items.Values.OfType<T>();

    public bool Contains(string id) => items.ContainsKey(id);

    /// <summary>Declares an item; reports an id that is there already, or differs from one only in case.</summary>
    /// <param name="id">The id.</param>
    /// <param name="token">The object that declares it.</param>
    /// <param name="item">The item; <see langword="null"/> where its faults leave nothing to refer to.</param>
    public void Declare(string id, int token, T? item)
    {
        if (items.ContainsKey(id))
        {
            faults.Add("doubled-id", token, $"The {what} {Quote.Text(id)} is there already.", "Give each its own id, or remove one.");
            return;
        }

        items.Add(id, item);
        if (byAnyCase.TryGetValue(id, out string? other))
        {
            faults.Add("id-case", token, $"{Quote.Text(id)} differs from {Quote.Text(other)} only in case.", "Give one of them another id.");
        }
        else
        {
            byAnyCase.Add(id, id);
        }
    }

    /// <summary>The item that an id refers to; <see langword="null"/>, and a fault, where it is not declared.</summary>
    public T? Resolve(string id, int token)
    {
        if (items.TryGetValue(id, out T? item))
        {
            return item;
        }

        faults.AddUnknown(rule, token, what, id, items.Keys);
        return null;
    }
}
