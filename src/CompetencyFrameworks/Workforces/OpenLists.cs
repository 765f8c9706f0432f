using System.Collections;
using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>The open requirements of everybody; made as they are asked for, and where all are, for 64 people at a time.</summary>
internal sealed class OpenLists(WorkforceGaps gaps) : IReadOnlyList<IReadOnlyList<Requirement>>
{
    public int Count => gaps.Count;

    public IReadOnlyList<Requirement> this[int index] => gaps.ListOpen(index);

    public IEnumerator<IReadOnlyList<Requirement>> GetEnumerator()
    {
        var lists = new Requirement[BitWords.Length][];
        for (int first = 0; first < Count; first += BitWords.Length)
        {
            int people = Math.Min(BitWords.Length, Count - first);
            Fill(lists, first, people);
            for (int person = 0; person < people; person++)
            {
                yield return Array.AsReadOnly(lists[person]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(BitWords.AtOnce)]
    private void Fill(Requirement[][] lists, int first, int people)
    {
        for (int person = 0; person < people; person++)
        {
            lists[person] = new Requirement[gaps.OpenAt(first + person)];
        }

        Span<int> next = stackalloc int[BitWords.Length];
        next.Clear();
        ulong everybody = people == BitWords.Length ? ulong.MaxValue : (1UL << people) - 1;
        foreach (AskedColumn asked in gaps.Columns.Asked)
        {
            Requirement requirement = asked.Requirement;
            for (ulong open = ~asked.Column.BitsFrom(first / BitWords.Length, asked.Step) & everybody; open != 0; open &= open - 1)
            {
                int person = BitWords.Lowest(open);
                lists[person][next[person]++] = requirement;
            }
        }
    }
}
