namespace CompetencyFrameworks.ColdStart;

/// <summary>Starts and ends: what any program costs.</summary>
internal static class Program
{
    private static void Main()
    {
    }
}
