namespace CompetencyFrameworks;

/// <summary>The values of an array in a JSON text, in its order, by their tokens; none where it is no array's.</summary>
internal readonly struct JsonItems(JsonTree? tree, int array)
{
    public Enumerator GetEnumerator() => new(tree, array);

    internal struct Enumerator
    {
        private readonly JsonTree? tree;
        private readonly int end;
        private int next;

        public Enumerator(JsonTree? tree, int array)
        {
            this.tree = tree;
            next = JsonTree.Inside(array);
            end = tree?.After(array) ?? 0;
        }

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (next >= end)
            {
                return false;
            }

            Current = next;
            next = tree!.After(next);
            return true;
        }
    }
}
