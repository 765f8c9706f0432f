namespace CompetencyFrameworks;

/// <summary>A framework, read or described in code, is not valid. The exception carries every fault found, each with path, line, rule and what would mend it.</summary>
public sealed class InvalidFrameworkException : InvalidContentException
{
    internal InvalidFrameworkException(string? file, IReadOnlyList<Fault> faults)
        : base("framework file", file, faults)
    {
    }

    internal InvalidFrameworkException(IReadOnlyList<Fault> faults)
        : base("framework", null, faults)
    {
    }
}
