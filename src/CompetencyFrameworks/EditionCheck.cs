namespace CompetencyFrameworks;

/// <summary>Keeps editions of one framework apart: competencies of two editions are never the same, so that an answer over both would mislead.</summary>
internal static class EditionCheck
{
    /// <summary>Refuses frameworks among which one stands in two editions, or was read twice.</summary>
    public static void RequireOneReading(IEnumerable<CompetencyFramework> frameworks, string argument)
    {
        if (frameworks.Distinct().GroupBy(framework => framework.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException(
                twice.Select(framework => framework.Edition).Distinct().Count() > 1
                    ? $"The competencies are of {Quote.All([.. twice.Select(framework => framework.Name)])}. Take them from one edition."
                    : $"The competencies are of {Quote.Text(twice.First().Name)}, read more than once. Take them from one reading.",
                argument);
        }
    }

    /// <summary>Refuses two sides that ask for different editions of a framework.</summary>
    public static void RequireSame(IEnumerable<CompetencyFramework> one, IEnumerable<CompetencyFramework> other, string argument)
    {
        CompetencyFramework[] others = [.. other];
        foreach (CompetencyFramework framework in one)
        {
            if (Array.Find(others, candidate => candidate.Id == framework.Id && candidate.Edition != framework.Edition) is { } different)
            {
                throw new ArgumentException(
                    $"One side has competencies of {framework.Name}, the other of {different.Name}. Compare within one edition.", argument);
            }
        }
    }
}
