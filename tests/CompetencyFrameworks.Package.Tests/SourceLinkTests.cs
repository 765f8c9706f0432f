using System.Reflection.Metadata;
using System.Text;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>That a debugger finds the sources of a package that was built from a clone of a repository on the network.</summary>
[Collection(nameof(OnePackage))]
public sealed class SourceLinkTests(PackedLibrary packed)
{
    private static readonly Guid sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void Symbols_BuiltFromACloneOfARemoteRepository_LeadToTheSourcesOfTheCommit()
    {
        string clone = packed.CopyRepository("clone");
        Git(clone, "init", "--quiet");
        Git(clone, "remote", "add", "origin", "https://github.com/owner/repository.git");
        Git(clone, "add", ".");
        Git(clone, "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "all");
        string commit = Git(clone, "rev-parse", "HEAD").Trim();

        string packages = Path.Combine(packed.Folder, "linked");
        packed.Build(clone, "pack", "-o", packages);
        Dictionary<string, byte[]> files = PackedLibrary.Files(Directory.GetFiles(packages, "*.snupkg").Single());
        Assert.All(PackedLibrary.Targets, target =>
        {
            using var symbols = new MemoryStream(files[$"lib/{target}/CompetencyFrameworks.pdb"]);
            using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
            MetadataReader reader = provider.GetMetadataReader();
            string link = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation)
                .Where(information => reader.GetGuid(information.Kind) == sourceLink)
                .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
                .Single();
            Assert.Equal("{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/owner/repository/" + commit + "/*\"}}", link);
            Assert.All(reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)), name => Assert.StartsWith("/_/", name, StringComparison.Ordinal));
        });
    }

    private static string Git(string folder, params string[] arguments)
    {
        (int exit, string printed) = Command.Run(folder, [], "git", arguments);
        Assert.True(exit == 0, printed);
        return printed;
    }
}
