using System.Collections;

namespace CompetencyFrameworks;

/// <summary>The open requirements of everybody; made as they are asked for, and where all are, for 64 people at a time.</summary>
internal sealed class OpenLists(WorkforceGaps gaps) : IReadOnlyList<IReadOnlyList<Requirement>>
{
    public int Count => gaps.Count;

    public IReadOnlyList<Requirement> this[int index] => gaps.OpenOf(index);

    public IEnumerator<IReadOnlyList<Requirement>> GetEnumerator()
    {
        AskedColumn[] asked = gaps.Columns.Asked;

        // For each of 64 people the bits of the open requirements, 64 of them in a word.
        int width = BitWords.For(asked.Length);
        var open = new ulong[BitWords.Length * width];
        for (int first = 0; first < Count; first += BitWords.Length)
        {
            Array.Clear(open, 0, open.Length);
            for (int i = 0; i < asked.Length; i++)
            {
                for (ulong bits = ~asked[i].Column.BitsFrom(first / BitWords.Length, asked[i].Step); bits != 0; bits &= bits - 1)
                {
                    open[(BitWords.Lowest(bits) * width) + (i / BitWords.Length)] |= 1UL << (i % BitWords.Length);
                }
            }

            for (int person = 0; person < BitWords.Length && first + person < Count; person++)
            {
                yield return ListOf(asked, open.AsSpan(person * width, width), gaps.OpenAt(first + person));
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IReadOnlyList<Requirement> ListOf(AskedColumn[] asked, ReadOnlySpan<ulong> open, int count)
    {
        var list = new Requirement[count];
        int next = 0;
        for (int word = 0; word < open.Length; word++)
        {
            for (ulong bits = open[word]; bits != 0; bits &= bits - 1)
            {
                list[next++] = asked[(word * BitWords.Length) + BitWords.Lowest(bits)].Requirement;
            }
        }

        return Array.AsReadOnly(list);
    }
}
