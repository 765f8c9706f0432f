namespace CompetencyFrameworks;

/// <summary>A cell of a heat map: the value that its shade shows, the number that stands in it, and what both mean in words.</summary>
internal sealed class HeatMapCell(int value, string number, string words, bool isRecorded = true)
{
    /// <summary>The value, 0 or more: the higher, the darker.</summary>
    public int Value { get; } = value;

    public string Number { get; } = number;

    public string Words { get; } = words;

    /// <summary>Whether anything is recorded of what the cell is about.</summary>
    public bool IsRecorded { get; } = isRecorded;
}
