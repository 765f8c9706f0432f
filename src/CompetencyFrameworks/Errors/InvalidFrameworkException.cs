namespace CompetencyFrameworks;

/// <summary>A framework file is not valid. It carries every fault found, each with path, line, rule and what would mend it.</summary>
public sealed class InvalidFrameworkException : InvalidFileException
{
    internal InvalidFrameworkException(string? file, IReadOnlyList<Fault> faults)
        : base("framework file", file, faults)
    {
    }
}
