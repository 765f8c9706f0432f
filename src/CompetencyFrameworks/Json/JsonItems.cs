namespace CompetencyFrameworks;

/// <summary>The values of an array in a JSON text, in its order, by their tokens; none where it is no array's. It walks itself: each loop gets a copy.</summary>
internal struct JsonItems(JsonTree? tree, int array)
{
    private readonly int end = tree?.After(array) ?? 0;
    private int next = JsonTree.Inside(array);
    private int current = 0;

    public readonly int Current => current;

    public readonly JsonItems GetEnumerator() => this;

    public bool MoveNext()
    {
        if (next >= end)
        {
            return false;
        }

        current = next;
        next = tree!.After(next);
        return true;
    }
}
