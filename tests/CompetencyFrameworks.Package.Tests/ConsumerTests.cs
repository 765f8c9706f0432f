using System.Runtime.InteropServices;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>Programs that reference the package as users do: each in a folder with nothing of the repository near.</summary>
[Collection(nameof(OnePackage))]
public sealed class ConsumerTests(PackedLibrary packed)
{
    private const string Answer = "3 frameworks; 1 of 25 (4%) units, 5 of 128 (4%) credits; 107051L5 first";

    [Theory]
    [InlineData("Net10", ".NETCoreApp,Version=v10.0")]
    [InlineData("Net8", ".NETCoreApp,Version=v8.0")]
    [InlineData("OldTarget", ".NETStandard,Version=v2.0")]
    public void Console_OfEachTarget_TakesTheAssemblyForItAndAnswers(string consumer, string target) =>
        Assert.Equal($"{target}\n{Answer}\n", Run(consumer, "run"));

    [Fact]
    public void Console_WithoutJsonByReflection_ReadsAndWrites() =>
        Assert.Equal("JSON by reflection is switched off\n0 of 7 (0%) satisfied; 7 rows as JSON\n", Run("NoReflection", "run"));

    [Fact]
    public void Console_PublishedTrimmedAndSelfContained_AnswersAndWarnsOfNothing()
    {
        string program = Path.Combine(packed.Folder, "trimmed");
        string printed = Run("Trimmed", "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", program);
        Assert.DoesNotContain("warning", printed, StringComparison.OrdinalIgnoreCase);
        (int exit, string answer) = Command.Run(program, [], Path.Combine(program, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"));
        Assert.True(exit == 0, answer);
        Assert.Equal("""
            1 of 25 (4%) units, 5 of 128 (4%) credits
            106907L5, 106911L5, 106916L5
            <svg <!DOCTYPE html> True True
            106997L6; 1 of 25 (4%)

            """.ReplaceLineEndings("\n"), answer.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Script_InFSharp_Answers()
    {
        string folder = Copy("FSharp");
        string script = Path.Combine(folder, "Gap.fsx");
        File.WriteAllText(script, $"#i @\"nuget: {packed.PackageFolder}\"\n#r \"nuget: CompetencyFrameworks, {packed.Version}\"\n{File.ReadAllText(script)}");
        (int exit, string printed) = Command.Run(folder, Environment(), "dotnet", "fsi", "--quiet", script);
        Assert.True(exit == 0, printed);
        Assert.Equal("""
            1 of 25 (4%) units, 5 of 128 (4%) credits
            107051L5 Deploy predictive analytics to reduce attrition and optimise employee performance
            nearest: 106921L5

            """.ReplaceLineEndings("\n"), printed.ReplaceLineEndings("\n"));
    }

    private string Run(string consumer, string command, params string[] more)
    {
        (int exit, string printed) = Command.Run(Copy(consumer), Environment(), "dotnet", [command, .. more]);
        Assert.True(exit == 0, printed);
        return printed.ReplaceLineEndings("\n");
    }

    private string Copy(string consumer)
    {
        string folder = Path.Combine(packed.Folder, "consumers", consumer);
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(Path.Combine(PackedLibrary.Repository, "tests", "CompetencyFrameworks.Package.Tests", "Consumers", consumer)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    // The package is unpacked into a folder of the tests; what else is needed is taken from where this machine keeps it.
    private Dictionary<string, string> Environment() => new()
    {
        ["CompetencyFrameworksVersion"] = packed.Version,
        ["RestoreAdditionalProjectSources"] = packed.PackageFolder,
        ["NUGET_PACKAGES"] = Path.Combine(packed.Folder, "packages"),
        ["NUGET_FALLBACK_PACKAGES"] = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
    };
}
