namespace CompetencyFrameworks;

/// <summary>
/// The items of one kind that a file declares, by id, for others to refer to. An item whose other members are faulty stays declared, so that what refers to it
/// is not at fault.
/// </summary>
/// <param name="what">The kind, for messages: <c>category</c>.</param>
/// <param name="rule">The rule that a reference to an id that is not there breaks.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class IdTable<T>(string what, string rule, FaultList faults)
    where T : class
{
    private readonly DeclaredIds ids = new(what, faults);
    private readonly List<T?> items = [];
    private bool isDistrusted;

    public IReadOnlyList<string> Ids => ids.InOrder;

    public IEnumerable<T> Items => items.OfType<T>();

    public bool Contains(string id) => ids.PlaceOf(id) >= 0;

    /// <summary>Lets references to ids that are not declared pass: the list that should declare them cannot be read, which is the fault to mend.</summary>
    public void Distrust() => isDistrusted = true;

    /// <summary>Declares an item.</summary>
    /// <param name="id">The id.</param>
    /// <param name="token">The object that declares it.</param>
    /// <param name="item">The item; <see langword="null"/> where its faults leave nothing to refer to.</param>
    public void Declare(string id, int token, T? item)
    {
        if (ids.Declare(id, token))
        {
            items.Add(item);
        }
    }

    /// <summary>The item that an id refers to; <see langword="null"/>, and a fault, where it is not declared.</summary>
    public T? Resolve(string id, int token)
    {
        int place = ids.PlaceOf(id);
        if (place >= 0)
        {
            return items[place];
        }

        if (!isDistrusted)
        {
            faults.AddUnknown(rule, token, what, id, ids.InOrder);
        }

        return null;
    }
}
