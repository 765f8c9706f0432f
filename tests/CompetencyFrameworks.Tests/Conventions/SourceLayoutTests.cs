using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>What the library promises of its own source: arrows between folders run one way, and a file holds one type named like it.</summary>
public sealed partial class SourceLayoutTests
{
    private const string Model = "";

    // Every folder, and the folders that its code may speak of. The model's partial files beside an answer belong to the folder of the answer.
    private static readonly Dictionary<string, string[]> allowed = new()
    {
        ["Polyfills"] = [],
        ["Errors"] = [],
        [Model] = ["Errors"],
        ["Json"] = ["Errors"],
        ["Serialization"] = [Model, "Errors", "Json", "TickLists"],
        ["BuiltIn"] = [Model, "Errors", "Serialization"],
        ["Builders"] = [Model, "Errors", "Json", "Serialization"],
        ["Gaps"] = [Model, "Errors"],
        ["Careers"] = [Model, "Errors", "Gaps"],
        ["Programmes"] = [Model, "Errors", "Gaps"],
        ["Training"] = [Model, "Errors", "Gaps"],
        ["Columns"] = [],
        ["Workforces"] = [Model, "Errors", "Json", "Serialization", "Gaps", "Training", "Columns"],
        ["Queries"] = [Model, "Errors"],
        ["Markup"] = [],
        ["Texts"] = ["Errors"],
        ["Tables"] = ["Errors", "Json", "Markup", "Texts"],
        ["Rows"] = [Model, "Errors", "Json", "Gaps", "Careers", "Programmes", "Training", "TickLists", "Search", "Editions", "Workforces", "Tables"],
        ["Charts"] = [Model, "Errors", "Json", "Markup", "Texts", "Gaps", "Careers", "Programmes", "Workforces"],
        ["Reporting"] = [Model, "Errors", "Json", "Gaps", "Careers", "Programmes", "Training", "TickLists", "Search", "Editions", "Workforces", "Markup", "Texts", "Tables", "Rows", "Charts"],
        ["Display"] = [Model, "Careers", "Programmes", "Training", "TickLists", "Editions", "Workforces", "Gaps", "Texts", "Tables", "Rows", "Charts", "Reporting"],
        ["TickLists"] = [Model, "Errors"],
        ["Search"] = [Model, "Errors"],
        ["Editions"] = [Model, "Errors"],
    };

    private static readonly string root = RepositoryFiles.Path("src", "CompetencyFrameworks");
    private static readonly SourceFile[] files = [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(IsSource).Select(path => new SourceFile(path)).OrderBy(file => file.Name, StringComparer.Ordinal)];

    [Fact]
    public void Folders_AllOfThem_HaveAPlaceInTheOrder()
    {
        Assert.True(files.Length > 50);
        Assert.Equal(allowed.Keys.Order(StringComparer.Ordinal), files.Select(file => file.Folder).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Arrows_BetweenFolders_RunOneWay()
    {
        // A partial type belongs to the folder of its main file, the one without a second name.
        var homes = files.Where(file => file.Name == file.Type).ToDictionary(file => file.Type, file => file.Folder);
        string[] backward =
        [
            .. from file in files
               from word in file.Words
               where homes.TryGetValue(word, out string? home) && home != file.Folder && !allowed[file.Folder].Contains(home)
               select $"{file.Folder}/{file.Name} speaks of {word}",
        ];
        Assert.Empty(backward);
    }

    [Fact]
    public void Files_AllOfThem_AreNamedForTheTypeTheyHold() => Assert.All(
        files.Where(file => file.Folder != "Polyfills"),
        file => Assert.Equal([file.Type], file.TopLevelTypes));

    [Fact]
    public void Files_AllOfThem_AreShort() => Assert.All(files, file => Assert.True(file.Text.Split('\n').Length <= 200, file.Name));

    private static bool IsSource(string path) =>
        !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*///?.*$|""(\\.|[^""\\])*""", RegexOptions.Multiline)]
    private static partial Regex CommentsAndTexts();

    [GeneratedRegex(@"^(?:public |internal |sealed |abstract |static |partial |readonly |ref )*(?:class|struct|enum|interface|record) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelTypeNames();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+")]
    private static partial Regex TypeNames();

    private sealed class SourceFile(string path)
    {
        public string Folder { get; } = Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace(".", Model, StringComparison.Ordinal);

        public string Name { get; } = Path.GetFileNameWithoutExtension(path);

        public string Type => Name.Split('.')[0];

        public string Text { get; } = File.ReadAllText(path);

        public IEnumerable<string> TopLevelTypes => TopLevelTypeNames().Matches(Text).Select(match => match.Groups[1].Value);

        public IEnumerable<string> Words => TypeNames().Matches(CommentsAndTexts().Replace(Text, "")).Select(match => match.Value).Distinct();
    }
}
