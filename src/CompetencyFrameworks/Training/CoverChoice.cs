namespace CompetencyFrameworks;

/// <summary>An offer that was chosen on the way, by its place, and those chosen before it.</summary>
internal sealed class CoverChoice(int place, CoverChoice? before)
{
    /// <summary>The places of a choice, of all before it, and of some more.</summary>
    public static HashSet<int> Places(CoverChoice? last, IEnumerable<int> more)
    {
        var places = new HashSet<int>(more);
        for (CoverChoice? choice = last; choice is not null; choice = choice.Before)
        {
            places.Add(choice.Place);
        }

        return places;
    }

    private int Place { get; } = place;

    private CoverChoice? Before { get; } = before;
}
