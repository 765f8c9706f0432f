namespace CompetencyFrameworks;

/// <summary>What is left of a problem after some choices, with multipliers that gave a good bound before.</summary>
internal sealed class CoverPart
{
    private readonly CoverChoice? chosen;

    private CoverPart(CoverProblem problem, long[]? multipliers, long weight, CoverChoice? chosen)
    {
        Problem = problem;
        Multipliers = multipliers;
        Weight = weight;
        this.chosen = chosen;
    }

    public CoverProblem Problem { get; }

    public long[]? Multipliers { get; }

    /// <summary>The weight of what was chosen.</summary>
    public long Weight { get; }

    /// <summary>A whole problem, nothing chosen yet.</summary>
    public static CoverPart Of(CoverProblem problem, long[]? multipliers = null) => new(problem, multipliers, 0, null);

    /// <summary>The same with better multipliers.</summary>
    public CoverPart With(long[] multipliers) => new(Problem, multipliers, Weight, chosen);

    /// <summary>What is left of the part after a reduction of its problem.</summary>
    public CoverPart After(CoverReduction reduction)
    {
        if (!reduction.HasChanged)
        {
            return this;
        }

        long weight = Weight;
        CoverChoice? choice = chosen;
        foreach (int offer in reduction.Chosen)
        {
            weight += Problem.Weights[offer];
            choice = new CoverChoice(Problem.Places[offer], choice);
        }

        return new CoverPart(reduction.Left(), Multipliers is null ? null : reduction.Left(Multipliers), weight, choice);
    }

    /// <summary>The places of what was chosen, and of some more.</summary>
    public HashSet<int> PlacesWith(IEnumerable<int> more) => CoverChoice.Places(chosen, more);
}
