namespace CompetencyFrameworks;

/// <summary>How many requirements of people are satisfied, partial, missing, and not assessed.</summary>
internal readonly struct GapTally(long satisfied, long partial, long missing, long notAssessed) : IEquatable<GapTally>
{
    public long Satisfied { get; } = satisfied;

    public long Partial { get; } = partial;

    public long Missing { get; } = missing;

    public long NotAssessed { get; } = notAssessed;

    public long Open => Partial + Missing;

    public static GapTally operator +(GapTally one, GapTally other) => new(
        one.Satisfied + other.Satisfied, one.Partial + other.Partial, one.Missing + other.Missing, one.NotAssessed + other.NotAssessed);

    public static GapTally Sum(IEnumerable<GapTally> tallies) => tallies.Aggregate(default(GapTally), (sum, tally) => sum + tally);

    public bool Equals(GapTally other) =>
        (Satisfied, Partial, Missing, NotAssessed) == (other.Satisfied, other.Partial, other.Missing, other.NotAssessed);

    public override bool Equals(object? obj) => obj is GapTally other && Equals(other);

    public override int GetHashCode() => (Satisfied, Partial, Missing).GetHashCode();
}
