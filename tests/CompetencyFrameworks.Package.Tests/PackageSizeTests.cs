using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>How large the package is, and what makes it so. A change of more than a tenth is seen here, and said in ARCHITECTURE.md.</summary>
[Collection(nameof(OnePackage))]
public sealed class PackageSizeTests(PackedLibrary packed)
{
    [Theory]
    [InlineData("net10.0", 1_260_000)]
    [InlineData("net8.0", 1_260_000)]
    [InlineData("netstandard2.0", 1_260_000)]
    public void Assembly_OfEachTarget_IsAsLargeAsIsOnRecord(string target, int bytes) =>
        AssertNear(bytes, PackedLibrary.Files(packed.Path)[$"lib/{target}/CompetencyFrameworks.dll"].Length);

    [Fact]
    public void Package_AsItIsDownloaded_IsAsLargeAsIsOnRecord() => AssertNear(1_616_000, new FileInfo(packed.Path).Length);

    [Fact]
    public void Resources_OfTheAssembly_AreTheThreeFrameworksAndTheDecompositionsOnce()
    {
        byte[] assembly = PackedLibrary.Files(packed.Path)["lib/net10.0/CompetencyFrameworks.dll"];
        using var file = new PEReader(ImmutableArray.Create(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        Assert.Equal(
            ["CompetencyFrameworks.Data.des-hr.json", "CompetencyFrameworks.Data.hk-hrm.json", "CompetencyFrameworks.Data.icci.json", "CompetencyFrameworks.Search.Decompositions.txt"],
            metadata.ManifestResources.Select(resource => metadata.GetString(metadata.GetManifestResource(resource).Name)).Order(StringComparer.Ordinal));
        AssertNear(344_000, file.PEHeaders.CorHeader!.ResourcesDirectory.Size);
    }

    private static void AssertNear(long onRecord, long found) => Assert.InRange(found, onRecord * 0.9, onRecord * 1.1);
}
