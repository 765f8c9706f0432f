using System.Runtime.CompilerServices;

namespace CompetencyFrameworks.Tests;

/// <summary>Finds files of the repository that the tests speak of.</summary>
internal static class RepositoryFiles
{
    private static readonly string root = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", ".."));

    public static string Path(params string[] parts) => System.IO.Path.Combine([root, .. parts]);

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
