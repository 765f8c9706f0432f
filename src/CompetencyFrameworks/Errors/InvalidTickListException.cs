namespace CompetencyFrameworks;

/// <summary>A tick list file is not valid. It carries every fault found, each with path, line, rule and what would mend it.</summary>
public sealed class InvalidTickListException : InvalidContentException
{
    internal InvalidTickListException(string? file, IReadOnlyList<Fault> faults)
        : base("tick list file", file, faults)
    {
    }
}
