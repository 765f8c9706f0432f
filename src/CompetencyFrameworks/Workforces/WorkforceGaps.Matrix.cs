namespace CompetencyFrameworks;

public sealed partial class WorkforceGaps
{
    /// <summary>Returns the matrix of everybody × requirements, for a heat map.</summary>
    public GapMatrix ToMatrix() => new(this, [.. Enumerable.Range(0, Count)]);

    /// <summary>Returns the matrix of some people × requirements, for a heat map.</summary>
    /// <param name="ids">The people's ids, in the order of the rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">One of them is not there.</exception>
    public GapMatrix ToMatrix(IEnumerable<string> ids) => new(this, [.. Guard.NotNull(ids).Select(id => Workforce.PlaceOf(Guard.NotNull(id, nameof(ids))))]);
}
