using System.Text;
using System.Xml.Linq;

namespace CompetencyFrameworks.Package.Tests;

[Collection(nameof(OnePackage))]
public sealed class PackedFilesTests(PackedLibrary packed)
{
    [Fact]
    public void Files_OfThePackage_AreTheLibraryItsDocumentationTheReadmeAndTheIcon()
    {
        IEnumerable<string> libraries = PackedLibrary.Targets.SelectMany(target => (string[])[$"lib/{target}/CompetencyFrameworks.dll", $"lib/{target}/CompetencyFrameworks.xml"]);
        string[] found = [.. PackedLibrary.Files(packed.Path).Keys.Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))];
        Assert.Equal(libraries.Concat(["CompetencyFrameworks.nuspec", "NOTICE", "README.md", "[Content_Types].xml", "icon.png"]).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        IEnumerable<string> symbols = PackedLibrary.Files(packed.SymbolsPath).Keys.Where(name => name.StartsWith("lib/", StringComparison.Ordinal));
        Assert.Equal(PackedLibrary.Targets.Select(target => $"lib/{target}/CompetencyFrameworks.pdb"), symbols.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dependencies_OfEachTarget_AreNoneButOfTheOldestOne()
    {
        XElement[] groups = [.. packed.Element("dependencies")!.Elements()];
        Assert.Equal(
            [".NETStandard2.0:System.Text.Json 8.0.5", "net10.0:", "net8.0:"],
            groups.Select(group => $"{(string?)group.Attribute("targetFramework")}:{string.Join(',', group.Elements().Select(dependency => $"{(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"))}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Metadata_OfThePackage_SaysWhatItIsUnderWhatLicenceAndWhatChanged()
    {
        Assert.Equal(("expression", "MIT"), ((string?)packed.Element("license")!.Attribute("type"), packed.Element("license")!.Value));
        Assert.Equal(("README.md", "icon.png"), (packed.Element("readme")!.Value, packed.Element("icon")!.Value));
        Assert.Equal("The CompetencyFrameworks contributors", packed.Element("authors")!.Value);
        Assert.Contains("gap analysis", packed.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Contains("gap-analysis", packed.Element("tags")!.Value.Split(' '));
        Assert.Contains("## 0.1.0", packed.Element("releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.InRange(packed.Element("releaseNotes")!.Value.Length, 1_000, 35_000);
    }

    [Fact]
    public void Documentation_OfEachTarget_IsTheSameAndOfEveryType()
    {
        Dictionary<string, byte[]> files = PackedLibrary.Files(packed.Path);
        string documentation = Encoding.UTF8.GetString(files["lib/net10.0/CompetencyFrameworks.xml"]);
        Assert.All(PackedLibrary.Targets, target =>
        {
            Dictionary<string, string> members = XDocument.Parse(Encoding.UTF8.GetString(files[$"lib/{target}/CompetencyFrameworks.xml"]))
                .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, member => member.Value.Trim());
            Assert.All(PublicTypes.Of(files[$"lib/{target}/CompetencyFrameworks.dll"]), type => Assert.NotEmpty(members["T:CompetencyFrameworks." + type]));
        });
        Assert.Contains("M:CompetencyFrameworks.CompetencyProfile.GapTo", documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void Assemblies_OfThePackage_NameNoFolderOfTheMachineThatBuiltThem()
    {
        Assert.All(PackedLibrary.Files(packed.Path).Concat(PackedLibrary.Files(packed.SymbolsPath)), file =>
            Assert.DoesNotContain(packed.Folder, Encoding.Latin1.GetString(file.Value), StringComparison.Ordinal));
    }
}
