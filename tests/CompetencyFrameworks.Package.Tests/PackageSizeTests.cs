using System.Globalization;
using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>How large the package is, and what makes it so, against what ARCHITECTURE.md says: a change of more than a tenth is seen here.</summary>
[Collection(nameof(OnePackage))]
public sealed partial class PackageSizeTests(PackedLibrary packed)
{
    [Fact]
    public void Sizes_OfThePackageAndWhatIsInIt_AreThoseOnRecord()
    {
        Dictionary<string, byte[]> files = PackedLibrary.Files(packed.Path);
        Dictionary<string, long> onRecord = Sizes().Matches(File.ReadAllText(Path.Combine(PackedLibrary.Repository, "ARCHITECTURE.md")))
            .ToDictionary(match => match.Groups[1].Value, match => long.Parse(match.Groups[2].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        Assert.Equal(6, onRecord.Count);
        AssertNear("the package, as it is downloaded", new FileInfo(packed.Path).Length);
        foreach (string target in PackedLibrary.Targets)
        {
            byte[] assembly = files[$"lib/{target}/CompetencyFrameworks.dll"];
            Dictionary<string, int> resources = Resources.Of(assembly);
            Assert.Equal(
                ["CompetencyFrameworks.Data.des-hr.json", "CompetencyFrameworks.Data.hk-hrm.json", "CompetencyFrameworks.Data.icci.json", "CompetencyFrameworks.Search.Decompositions.txt"],
                resources.Keys.Order(StringComparer.Ordinal));
            AssertNear("the assembly of each target", assembly.Length);
            AssertNear("in it: the three frameworks, indents left out", resources.Where(resource => resource.Key.EndsWith(".json", StringComparison.Ordinal)).Sum(resource => resource.Value));
            AssertNear("in it: decompositions of letters, for search", resources["CompetencyFrameworks.Search.Decompositions.txt"]);
            AssertNear("in it: code and names", assembly.Length - resources.Values.Sum());
            AssertNear("documentation for editors, of each target", files[$"lib/{target}/CompetencyFrameworks.xml"].Length);
        }

        void AssertNear(string row, long found) => Assert.InRange(found, onRecord[row] * 0.9, onRecord[row] * 1.1);
    }

    [GeneratedRegex(@"^\| ([^|]+?) \| ([\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex Sizes();
}
