using System.Diagnostics;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>A program for .NET Framework takes the netstandard2.0 assembly, and with it the one package that this depends on.</summary>
[Collection(nameof(OnePackage))]
public sealed class NetFrameworkTests(PackedLibrary packed)
{
    // It is run where there is something to run it with: .NET Framework on Windows, otherwise Mono.
    [Fact]
    public void Console_ForNetFramework_TakesTheOldestTargetWithItsDependencyAndAnswers()
    {
        string program = Path.Combine(packed.Folder, "net472");
        Consumer.Run(packed, "NetFramework", "build", "-o", program);
        Assert.Equal(PackedLibrary.Files(packed.Path)["lib/netstandard2.0/CompetencyFrameworks.dll"], File.ReadAllBytes(Path.Combine(program, "CompetencyFrameworks.dll")));
        Assert.StartsWith("8.0.", FileVersionInfo.GetVersionInfo(Path.Combine(program, "System.Text.Json.dll")).FileVersion, StringComparison.Ordinal);
        if (Runner() is { } runner)
        {
            // Mono as Debian has it lacks the facade of netstandard that .NET Framework carries; the SDK has one.
            string facade = Path.Combine(program, "netstandard.dll");
            if (runner == "mono" && !File.Exists(facade))
            {
                string sdks = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"));
                File.Copy(Directory.EnumerateFiles(sdks, "netstandard.dll", SearchOption.AllDirectories).First(path => path.Contains("net461", StringComparison.Ordinal)), facade);
            }

            string executable = Path.Combine(program, "NetFramework.exe");
            (int exit, string printed) = runner.Length == 0 ? Command.Run(program, [], executable) : Command.Run(program, [], runner, executable);
            Assert.True(exit == 0, printed);
            Assert.Equal("3 frameworks; 1 of 25 (4%) units, 5 of 128 (4%) credits; 107051L5 first", printed.Trim());
        }
    }

    private static string? Runner() =>
        OperatingSystem.IsWindows() ? ""
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "mono"))) ? "mono"
        : null;
}
