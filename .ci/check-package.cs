#:property PublishAot=false

// Opens the packed files and checks what is in them: dotnet run .ci/check-package.cs -- <folder>

using System.IO.Compression;
using System.Xml.Linq;

string folder = args[0];
string package = Directory.GetFiles(folder, "CompetencyFrameworks.*.nupkg").Single();
string symbols = Directory.GetFiles(folder, "CompetencyFrameworks.*.snupkg").Single();
string[] targets = ["net10.0", "net8.0", "netstandard2.0"];
int passed = 0;
int failed = 0;

using ZipArchive files = ZipFile.OpenRead(package);
using ZipArchive symbolFiles = ZipFile.OpenRead(symbols);
foreach (string target in targets)
{
    Check(Holds(files, $"lib/{target}/CompetencyFrameworks.dll"), $"{target}: the library");
    Check(Holds(files, $"lib/{target}/CompetencyFrameworks.xml"), $"{target}: its documentation");
    Check(Holds(symbolFiles, $"lib/{target}/CompetencyFrameworks.pdb"), $"{target}: its symbols");
}

Check(Holds(files, "README.md"), "the README");
using Stream stream = files.GetEntry("CompetencyFrameworks.nuspec")!.Open();
XElement metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
Check(Value("license") == "MIT" && (string?)Element("license")!.Attribute("type") == "expression", "the licence as an expression");
Check(Value("readme") == "README.md", "the README is named");
Check(Value("authors") == "The CompetencyFrameworks contributors", "the authors");
Check(Value("description")!.Length > 40, "a description");
string? address = (string?)Element("repository")?.Attribute("url");
Check(address is null || address.StartsWith("https://", StringComparison.Ordinal), "no address but that of a remote repository");
foreach (XElement group in Element("dependencies")!.Elements())
{
    string target = (string)group.Attribute("targetFramework")!;
    string[] ids = [.. group.Elements().Select(dependency => (string)dependency.Attribute("id")!)];
    string[] expected = target == ".NETStandard2.0" ? ["System.Text.Json"] : [];
    Check(ids.SequenceEqual(expected), $"{target}: depends on {(expected.Length == 0 ? "nothing" : string.Join(", ", expected))}");
}

Console.WriteLine($"package: {passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Check(bool holds, string what)
{
    Console.WriteLine($"  {(holds ? "ok" : "NOT")}: {what}");
    (passed, failed) = holds ? (passed + 1, failed) : (passed, failed + 1);
}

XElement? Element(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

string? Value(string name) => Element(name)?.Value;

static bool Holds(ZipArchive archive, string name) => archive.GetEntry(name) is { Length: > 0 };
