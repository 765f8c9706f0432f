using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>What stands in a cell, as text that is the same everywhere.</summary>
internal static class CellText
{
    /// <summary>The value as text: decimals without zeros at their end, truth values as "true" and "false"; <see langword="null"/> stays so.</summary>
    public static string? Of(object? value) => value switch
    {
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string?)value,
    };
}
