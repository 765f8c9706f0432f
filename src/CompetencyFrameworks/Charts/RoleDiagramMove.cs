namespace CompetencyFrameworks;

/// <summary>A move of a diagram, between places of roles; its label, or none.</summary>
internal sealed class RoleDiagramMove(int from, int to, bool changesSpecialty, string? label)
{
    public int From { get; } = from;

    public int To { get; } = to;

    public bool ChangesSpecialty { get; } = changesSpecialty;

    public string? Label { get; } = label;
}
