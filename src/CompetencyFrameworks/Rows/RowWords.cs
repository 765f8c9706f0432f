using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>The words of enumerations and numbers in rows: names with a small letter at the beginning, numbers as they are everywhere.</summary>
internal static class RowWords
{
    public static string Of(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    public static string? OrNull(Enum? value) => value is null ? null : Of(value);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
