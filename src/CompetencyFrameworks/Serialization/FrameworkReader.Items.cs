namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    /// <summary>Makes an item of every object in an array; objects too faulty to make one of are left out.</summary>
    private T[] ReadAll<T>(ObjectMembers members, string name, ObjectShape shape, Func<ObjectMembers, int, T?> make)
        where T : class
    {
        var made = new List<T>();
        foreach (int item in members.Items(name))
        {
            if (Read(shape, item) is { } found && make(found, made.Count) is { } one)
            {
                made.Add(one);
            }
        }

        return made.ToArray();
    }

    /// <summary>
    /// Makes and declares an item of every object in an array. An item without an id, or whose id is none, is read all the same, for the sake of its other faults.
    /// </summary>
    private T[] ReadItems<T, TKnown>(
        ObjectMembers members, string name, ObjectShape shape, IdTable<TKnown> table, Func<ObjectMembers, ItemIdentity, int, T?> make)
        where T : class, TKnown
        where TKnown : class
    {
        var made = new List<T>();
        foreach (int token in members.Items(name))
        {
            if (Read(shape, token) is not { } found)
            {
                continue;
            }

            ItemIdentity? identity = found.Identity();
            T? item = make(found, identity ?? nameless, made.Count);
            Declare(found, identity, table, item);

            // Past the limit of faults no framework comes of the items, which may be very many; levels are looked up in their ladder all the same.
            if (item is not null && (!faults.IsFull || item is Level))
            {
                made.Add(item);
            }
        }

        return made.ToArray();
    }

    private void Declare<T>(ObjectMembers found, ItemIdentity? identity, IdTable<T> table, T? item)
        where T : class
    {
        if (identity is null)
        {
            return;
        }

        table.Declare(identity.Id, found.Token, item);
        if (found.Replaced is not null)
        {
            (replacing ??= []).Add((found, table.Contains));
        }
    }

    // An item that replaces another may stand before one that still has its id: checked when all are declared.
    private void CheckReplaced(List<(ObjectMembers Item, Predicate<string> IsDeclared)> replacing)
    {
        foreach ((ObjectMembers item, Predicate<string> isDeclared) in replacing)
        {
            foreach ((string id, int token) in item.Replaced!)
            {
                if (isDeclared(id))
                {
                    faults.Add("replaced-id", token, $"{Quote.Text(id)} is still in use.", "Name only ids of the edition before that are gone from this one.");
                }
            }
        }
    }
}
