using FsCheck;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>
/// A stream of decisions that a generator takes. Used up, it decides for the first, smallest thing: a shorter stream makes a smaller value, which is how
/// counterexamples shrink.
/// </summary>
internal sealed class Choices(int[] decisions)
{
    private int next;

    /// <summary>Streams of up to a few hundred decisions.</summary>
    public static Arbitrary<int[]> Streams { get; } = Arb.From(
        Gen.Sized(size => Gen.Choose(0, 1_000_000).ArrayOf(10 + (size * 4))), Shrink);

    /// <summary>A number from 0 up to, but not including, <paramref name="count"/>.</summary>
    public int Below(int count) => next < decisions.Length ? decisions[next++] % count : 0;

    public bool Maybe() => Below(2) == 1;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Some of the items, each at most once, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> items) => [.. items.Where(_ => Maybe())];

    private static IEnumerable<int[]> Shrink(int[] stream)
    {
        if (stream.Length == 0)
        {
            yield break;
        }

        yield return stream[..(stream.Length / 2)];
        yield return stream[..^1];
        for (int i = 0; i < stream.Length; i++)
        {
            if (stream[i] != 0)
            {
                int[] smaller = (int[])stream.Clone();
                smaller[i] = 0;
                yield return smaller;
            }
        }
    }
}
