namespace CompetencyFrameworks;

/// <summary>What the figures of a block of people are added up in; one after the other for many blocks.</summary>
internal sealed class FigureSums
{
    public BitSums Units { get; } = new();

    public BitSums Credits { get; } = new();

    /// <summary>Graded competencies of one level.</summary>
    public BitSums Graded { get; } = new();

    public ByteSums Steps { get; } = new();
}
