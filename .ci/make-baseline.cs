#:property PublishAot=false

// Makes the package that a released public API is held to, out of the library as it stands: dotnet run .ci/make-baseline.cs
// It holds reference assemblies, which have the members and no code. Another folder than the one it is kept in may be given.

using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

string library = Path.Combine("src", "CompetencyFrameworks");
string folder = args.Length > 0 ? args[0] : Path.Combine(library, "Baseline");
string[] targets = ["netstandard2.0", "net8.0", "net10.0"];
using Process build = Process.Start("dotnet", ["build", library, "-c", "Release", "-p:ProduceReferenceAssembly=true"]);
build.WaitForExit();
if (build.ExitCode != 0)
{
    return build.ExitCode;
}

string version = XDocument.Load("Directory.Build.props").Descendants("VersionPrefix").Single().Value;
foreach (string old in Directory.CreateDirectory(folder).GetFiles("*.nupkg").Select(file => file.FullName))
{
    File.Delete(old);
}

string made = Path.Combine(folder, $"CompetencyFrameworks.{version}.nupkg");
using ZipArchive package = ZipFile.Open(made, ZipArchiveMode.Create);
using (var nuspec = new StreamWriter(package.CreateEntry("CompetencyFrameworks.nuspec").Open()))
{
    nuspec.Write($"""
        <?xml version="1.0" encoding="utf-8"?>
        <package>
          <metadata>
            <id>CompetencyFrameworks</id>
            <version>{version}</version>
            <authors>The CompetencyFrameworks contributors</authors>
            <description>The public API of version {version}, without code.</description>
          </metadata>
        </package>
        """);
}

foreach (string target in targets)
{
    package.CreateEntryFromFile(Path.Combine(library, "obj", "Release", target, "ref", "CompetencyFrameworks.dll"), $"lib/{target}/CompetencyFrameworks.dll", CompressionLevel.SmallestSize);
}

Console.WriteLine($"{made} holds the public API of {string.Join(", ", targets)}.");
return 0;
