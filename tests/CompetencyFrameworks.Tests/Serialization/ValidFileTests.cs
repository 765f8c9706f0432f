namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Each file in <c>Files/valid</c> is a framework, and is written so that it is read as the same one.</summary>
public sealed class ValidFileTests
{
    // All others are laid out as the library writes them.
    private static readonly string[] inAnotherLayout = ["another-layout", "empty-lists", "empty-lists-inside", "format-page"];

    private static readonly string folder = RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Files", "valid");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ToJson_OfAValidFile_IsReadAgainEqual(string file)
    {
        string written = CompetencyFramework.Load(PathOf(file)).ToJson();
        Assert.Equal(written, CompetencyFramework.Parse(written).ToJson());
        if (!inAnotherLayout.Contains(file))
        {
            Assert.Equal(Text(file), written);
        }
    }

    [Fact]
    public void ToJson_OfAFileInAnotherLayout_IsTheFileInTheOneLayout() =>
        Assert.Equal(Text("another-layout-written"), CompetencyFramework.Load(PathOf("another-layout")).ToJson());

    [Fact]
    public void ToJson_OfEmptyLists_LeavesThemOut() => Assert.Equal(
        "{\n  \"formatVersion\": 1,\n  \"id\": \"empty\",\n  \"title\": \"Empty lists\",\n  \"edition\": \"1\",\n  \"source\": {}\n}\n",
        CompetencyFramework.Load(PathOf("empty-lists")).ToJson());

    [Fact]
    public void FormatPage_TheFileOfIt_IsTheOneHere() => Assert.Equal(FormatPage.SecondFile, Text("format-page"));

    private static string PathOf(string file) => Path.Combine(folder, file + ".json");

    private static string Text(string file) => File.ReadAllText(PathOf(file));
}
