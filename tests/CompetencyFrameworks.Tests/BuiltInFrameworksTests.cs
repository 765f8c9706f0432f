using System.Reflection;
using System.Runtime.Loader;

namespace CompetencyFrameworks.Tests;

public sealed class BuiltInFrameworksTests
{
    [Fact]
    public void All_InOrder_HasTheThreeFrameworksByIdAndEdition()
    {
        Assert.Equal(["hk-hrm", "icci", "des-hr"], BuiltInFrameworks.All.Select(framework => framework.Id));
        Assert.Same(BuiltInFrameworks.HkHrm, BuiltInFrameworks.All["hk-hrm", "1"]);
        Assert.Same(BuiltInFrameworks.Icci, BuiltInFrameworks.All["icci", "1"]);
        Assert.Same(BuiltInFrameworks.DesHr, BuiltInFrameworks.All["des-hr", "1"]);
        Assert.All(BuiltInFrameworks.All, framework => Assert.Equal(("1", "en"), (framework.Edition, framework.Language)));
    }

    [Theory]
    [InlineData("hk-hrm")]
    [InlineData("icci")]
    [InlineData("des-hr")]
    public void EmbeddedFile_OfEachFramework_IsTheDataFileWithoutLineBreaksAndIndents(string id)
    {
        using Stream stream = typeof(BuiltInFrameworks).Assembly.GetManifestResourceStream($"CompetencyFrameworks.Data.{id}.json")!;
        using var reader = new StreamReader(stream);
        IEnumerable<string> lines = File.ReadLines(RepositoryFiles.Path("data", id + ".json"));
        Assert.Equal(string.Concat(lines.Select(line => line.TrimStart(' '))), reader.ReadToEnd());
    }

    [Fact]
    public void Frameworks_ReadBy64ThreadsAtOnce_AreOneInstance()
    {
        using var fresh = new FreshLibrary();
        PropertyInfo[] frameworks = [fresh.Property("HkHrm"), fresh.Property("Icci"), fresh.Property("DesHr")];
        var seen = new object?[64][];
        using var start = new Barrier(seen.Length);
        Thread[] threads = [.. Enumerable.Range(0, seen.Length).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            seen[number] = [.. frameworks.Select(framework => framework.GetValue(null))];
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(seen, read =>
        {
            Assert.Equal(3, read.Length);
            for (int i = 0; i < read.Length; i++)
            {
                Assert.NotNull(read[i]);
                Assert.Same(seen[0][i], read[i]);
            }
        });
    }

    [Fact]
    public void ReadingOneFramework_DoesNotReadTheOthers()
    {
        using var fresh = new FreshLibrary();
        Assert.Equal((false, false, false), fresh.AreRead());
        fresh.Property("All").GetValue(null);
        Assert.Equal((false, false, false), fresh.AreRead());
        fresh.Property("Icci").GetValue(null);
        Assert.Equal((false, true, false), fresh.AreRead());
    }

    /// <summary>The library loaded a second time, with nothing read yet.</summary>
    private sealed class FreshLibrary : IDisposable
    {
        private readonly AssemblyLoadContext context = new("fresh", isCollectible: true);
        private readonly Type frameworks;

        public FreshLibrary() =>
            frameworks = context.LoadFromAssemblyPath(typeof(BuiltInFrameworks).Assembly.Location).GetType(typeof(BuiltInFrameworks).FullName!)!;

        public PropertyInfo Property(string name) => frameworks.GetProperty(name)!;

        public (bool HkHrm, bool Icci, bool DesHr) AreRead() => (IsRead("hkHrm"), IsRead("icci"), IsRead("desHr"));

        public void Dispose() => context.Unload();

        private bool IsRead(string field)
        {
            object lazy = frameworks.GetField(field, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
            return (bool)lazy.GetType().GetProperty("IsValueCreated")!.GetValue(lazy)!;
        }
    }
}
