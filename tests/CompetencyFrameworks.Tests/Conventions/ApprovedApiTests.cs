using System.Reflection;
using System.Runtime.Versioning;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>A change of the public API is a change of a text file for each target, for a reviewer to see.</summary>
public sealed class ApprovedApiTests
{
    // Where the change is meant, the file that the failure names is the new text: put it in place of the approved one.
    [Fact]
    public void PublicApi_OfTheLibrary_IsTheApprovedOne()
    {
        Assembly library = typeof(CompetencyFramework).Assembly;
        string actual = PublicApiText.Of(library.Location);
        string name = $"PublicApi.{Target(library)}.txt";
        string approved = RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Conventions", name);
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (actual != expected)
        {
            string found = Path.Combine(Path.GetTempPath(), name);
            File.WriteAllText(found, actual);
            string[] differences = [.. actual.Split('\n').Except(expected.Split('\n')).Select(line => "+ " + line), .. expected.Split('\n').Except(actual.Split('\n')).Select(line => "- " + line)];
            Assert.Fail($"The public API has changed; the new text is in {found}.\n{string.Join('\n', differences)}");
        }
    }

    private static string Target(Assembly library) => library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName switch
    {
        ".NETStandard,Version=v2.0" => "netstandard2.0",
        ".NETCoreApp,Version=v8.0" => "net8.0",
        ".NETCoreApp,Version=v10.0" => "net10.0",
        string other => throw new InvalidOperationException($"The library is not built for {other}."),
    };
}
