using System.Runtime.InteropServices;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>Programs on the runtime of the machine; those for older targets run on it, too, and say which assembly they were given.</summary>
[Collection(nameof(OnePackage))]
public sealed class ConsumerTests(PackedLibrary packed)
{
    private const string Answer = "3 frameworks; 1 of 25 (4%) units, 5 of 128 (4%) credits; 107051L5 first";

    [Theory]
    [InlineData("Net10", ".NETCoreApp,Version=v10.0")]
    [InlineData("Net8", ".NETCoreApp,Version=v8.0")]
    [InlineData("OldTarget", ".NETStandard,Version=v2.0")]
    public void Console_OfEachTarget_TakesTheAssemblyForItAndAnswers(string consumer, string target) =>
        Assert.Equal($"{target}\n{Answer}\n", Consumer.Run(packed, consumer, "run"));

    [Fact]
    public void Console_WithoutJsonByReflection_ReadsAndWrites() =>
        Assert.Equal("JSON by reflection is switched off\n0 of 7 (0%) satisfied; 7 rows as JSON\n", Consumer.Run(packed, "NoReflection", "run"));

    [Fact]
    public void Console_PublishedTrimmedAndSelfContained_AnswersAndWarnsOfNothing()
    {
        string program = Path.Combine(packed.Folder, "trimmed");
        string printed = Consumer.Run(packed, "Trimmed", "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", program);
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
        string folder = Consumer.Copy(packed, "FSharp");
        string script = Path.Combine(folder, "Gap.fsx");
        File.WriteAllText(script, $"#i @\"nuget: {packed.PackageFolder}\"\n#r \"nuget: CompetencyFrameworks, {packed.Version}\"\n{File.ReadAllText(script)}");
        (int exit, string printed) = Command.Run(folder, Consumer.Environment(packed), "dotnet", "fsi", "--quiet", script);
        Assert.True(exit == 0, printed);
        Assert.Equal("""
            1 of 25 (4%) units, 5 of 128 (4%) credits
            107051L5 Deploy predictive analytics to reduce attrition and optimise employee performance
            nearest: 106921L5

            """.ReplaceLineEndings("\n"), printed.ReplaceLineEndings("\n"));
    }
}
