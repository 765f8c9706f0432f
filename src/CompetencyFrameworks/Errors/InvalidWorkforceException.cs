namespace CompetencyFrameworks;

/// <summary>Profiles, rows or lines are faulty that a workforce was to be made of. It carries every fault found, each with the number of the row.</summary>
public sealed class InvalidWorkforceException : InvalidContentException
{
    internal InvalidWorkforceException(string? file, IReadOnlyList<Fault> faults)
        : base("workforce", file, faults)
    {
    }
}
