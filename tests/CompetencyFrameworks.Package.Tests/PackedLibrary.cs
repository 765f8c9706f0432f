using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>
/// The library, packed once for all tests as it is packed for release: from a copy of the repository that git knows nothing of, under a version that no machine
/// has seen before.
/// </summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly string suffix = "test" + DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);

    public PackedLibrary()
    {
        Source = CopyRepository("repository");
        Build(Source, "pack", "-o", PackageFolder);
        Path = Directory.GetFiles(PackageFolder, "CompetencyFrameworks.*.nupkg").Single();
        SymbolsPath = Directory.GetFiles(PackageFolder, "CompetencyFrameworks.*.snupkg").Single();
        using ZipArchive files = ZipFile.OpenRead(Path);
        using Stream stream = files.GetEntry("CompetencyFrameworks.nuspec")!.Open();
        Metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public static string Repository { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", ".."));

    public static IReadOnlyList<string> Targets { get; } = ["net10.0", "net8.0", "netstandard2.0"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("competency-package-").FullName;

    public string Source { get; }

    public string Path { get; }

    public string SymbolsPath { get; }

    public XElement Metadata { get; }

    public string PackageFolder => System.IO.Path.Combine(Folder, "package");

    public string Version => Element("version")!.Value;

    public XElement? Element(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    /// <summary>What is in the package, or in the symbols: the files and their bytes.</summary>
    public static Dictionary<string, byte[]> Files(string path)
    {
        using ZipArchive files = ZipFile.OpenRead(path);
        return files.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>Copies what the library is built from into a new folder of this name.</summary>
    public string CopyRepository(string name)
    {
        string copy = System.IO.Path.Combine(Folder, name);
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.GetFiles(Repository).Where(file => !file.EndsWith(".sln", StringComparison.Ordinal)))
        {
            File.Copy(file, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(file)));
        }

        foreach (string folder in (string[])["src", "data"])
        {
            foreach (string file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository, folder), "*", SearchOption.AllDirectories))
            {
                string relative = System.IO.Path.GetRelativePath(Repository, file);
                if (!relative.Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                {
                    Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(copy, relative))!);
                    File.Copy(file, System.IO.Path.Combine(copy, relative));
                }
            }
        }

        return copy;
    }

    /// <summary>Builds or packs a copy as it is done for release.</summary>
    public string Build(string copy, string command, params string[] more)
    {
        (int exit, string printed) = TryBuild(copy, command, more);
        Assert.True(exit == 0, printed);
        return printed;
    }

    /// <summary>As <see cref="Build"/>, and returns how it ended.</summary>
    public (int Exit, string Printed) TryBuild(string copy, string command, params string[] more) => Command.Run(
        copy,
        new() { ["CI"] = "true" },
        "dotnet",
        [command, "src/CompetencyFrameworks", "-c", "Release", "-p:VersionSuffix=" + suffix, "-nodeReuse:false", .. more]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Here([CallerFilePath] string path = "") => System.IO.Path.GetDirectoryName(path)!;
}
