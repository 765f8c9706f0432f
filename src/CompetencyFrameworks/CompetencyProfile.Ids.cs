namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    private const int LongestId = 200;

    /// <summary>What is wrong with a person's id; <see langword="null"/> where nothing is.</summary>
    internal static string? FaultOfId(string id) =>
        id.Length is < 1 or > LongestId ? "A person's id has 1 to 200 characters."
        : HasControl(id) ? "A person's id has no control characters."
        : !UnicodeText.IsWellFormed(id) ? "The id holds half a surrogate pair."
        : null;

    private static bool HasControl(string id)
    {
        foreach (char c in id)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }
}
