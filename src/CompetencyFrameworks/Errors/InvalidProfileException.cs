namespace CompetencyFrameworks;

/// <summary>A profile file is not valid. It carries every fault found, each with path, line, rule and what would mend it.</summary>
public sealed class InvalidProfileException : InvalidContentException
{
    internal InvalidProfileException(string? file, IReadOnlyList<Fault> faults)
        : base("profile file", file, faults)
    {
    }
}
