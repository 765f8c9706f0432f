namespace CompetencyFrameworks.Package.Tests;

/// <summary>Programs that reference the package as users do: each in a folder with nothing of the repository near.</summary>
internal static class Consumer
{
    /// <summary>Runs a command of the SDK on one of the programs, and returns what it printed.</summary>
    public static string Run(PackedLibrary packed, string consumer, string command, params string[] more)
    {
        (int exit, string printed) = Command.Run(Copy(packed, consumer), Environment(packed), "dotnet", [command, .. more]);
        Assert.True(exit == 0, printed);
        return printed.ReplaceLineEndings("\n");
    }

    /// <summary>Copies one of the programs to where it is built.</summary>
    public static string Copy(PackedLibrary packed, string consumer)
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
    public static Dictionary<string, string> Environment(PackedLibrary packed) => new()
    {
        ["CompetencyFrameworksVersion"] = packed.Version,
        ["RestoreAdditionalProjectSources"] = packed.PackageFolder,
        ["NUGET_PACKAGES"] = Path.Combine(packed.Folder, "packages"),
        ["NUGET_FALLBACK_PACKAGES"] = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
    };
}
