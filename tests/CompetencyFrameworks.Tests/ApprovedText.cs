using System.Runtime.CompilerServices;

namespace CompetencyFrameworks.Tests;

/// <summary>Long texts that were read once and approved; what differs from them is seen in review as a change of a file.</summary>
internal static class ApprovedText
{
    /// <summary>Whether a text is that of the file <c>Approved/name</c> beside the test. Where a change is meant, the file that the failure names takes its place.</summary>
    public static void Is(string name, string actual, [CallerFilePath] string test = "")
    {
        string approved = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        string[] expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n").Split('\n') : [];
        string[] lines = actual.Split('\n');
        int at = Enumerable.Range(0, Math.Max(lines.Length, expected.Length)).FirstOrDefault(i => lines.ElementAtOrDefault(i) != expected.ElementAtOrDefault(i), -1);
        if (at >= 0)
        {
            string found = Path.Combine(Path.GetTempPath(), "found." + name);
            File.WriteAllText(found, actual);
            Assert.Fail($"{name}, line {at + 1}:\n- {expected.ElementAtOrDefault(at)}\n+ {lines.ElementAtOrDefault(at)}\nThe whole text is in {found}.");
        }
    }
}
