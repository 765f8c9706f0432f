namespace CompetencyFrameworks.Package.Tests;

[Collection(nameof(OnePackage))]
public sealed class SameBytesTests(PackedLibrary packed)
{
    [Fact]
    public void Assemblies_BuiltInAnotherFolder_AreTheSameByteForByte()
    {
        string other = packed.CopyRepository("a folder elsewhere, with another and longer name");
        packed.Build(other, "build");
        Dictionary<string, byte[]> files = PackedLibrary.Files(packed.Path);
        Assert.All(PackedLibrary.Targets, target =>
        {
            byte[] again = File.ReadAllBytes(Path.Combine(other, "src", "CompetencyFrameworks", "bin", "Release", target, "CompetencyFrameworks.dll"));
            Assert.True(files[$"lib/{target}/CompetencyFrameworks.dll"].AsSpan().SequenceEqual(again), $"{target}: other bytes");
        });
    }
}
