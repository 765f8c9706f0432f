using System.Runtime.CompilerServices;

namespace CompetencyFrameworks.Tests;

/// <summary>Finds files of the repository that the tests speak of.</summary>
internal static class RepositoryFiles
{
    private static readonly string root = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", ".."));

    public static string Path(params string[] parts) => System.IO.Path.Combine([root, .. parts]);

    /// <summary>The pages of the repository: their paths in it, in ordinal order.</summary>
    public static IEnumerable<string> Pages() => Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "TestResults" or "Approved" or ".git"))
        .Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
