namespace CompetencyFrameworks;

/// <summary>What became of one recorded competency, or of the parts of one merge, before it is told for a profile or for a role.</summary>
/// <param name="outcome">What became of it.</param>
/// <param name="reason">Why, in words.</param>
/// <param name="parts">The competencies that were recorded, of the old edition.</param>
/// <param name="results">What is recorded now, with ranks.</param>
/// <param name="successors">What the new edition has in their place.</param>
/// <param name="missing">The parts of a merge that were not there.</param>
/// <param name="changes">What is changed about a competency that goes on.</param>
internal sealed class CompetencyMigration(
    MigrationOutcome outcome,
    string reason,
    IEnumerable<Competency> parts,
    IEnumerable<(Competency Competency, int Rank)> results,
    IEnumerable<Competency> successors,
    IEnumerable<Competency>? missing = null,
    IEnumerable<FrameworkChange>? changes = null)
{
    public MigrationOutcome Outcome { get; } = outcome;

    public string Reason { get; } = reason;

    public IReadOnlyList<Competency> Parts { get; } = [.. parts];

    public IReadOnlyList<(Competency Competency, int Rank)> Results { get; } = [.. results];

    public IReadOnlyList<Competency> Successors { get; } = Array.AsReadOnly(successors.ToArray());

    public IReadOnlyList<Competency> Missing { get; } = Array.AsReadOnly((missing ?? []).ToArray());

    public IReadOnlyList<FrameworkChange> Changes { get; } = Array.AsReadOnly((changes ?? []).ToArray());
}
