namespace CompetencyFrameworks;

/// <summary>The words of enumerations in rows: their names with a small letter at the beginning.</summary>
internal static class Words
{
    public static string Of(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
