namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Each file in <c>Files/faulty</c> breaks the rule that it is named for, and no other.</summary>
public sealed class FaultyFileTests
{
    private static readonly string folder = RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Files", "faulty");

    public static TheoryData<string, string, string> Expected => FaultyFiles.Expected;

    [Theory]
    [MemberData(nameof(Expected))]
    public void Load_AFaultyFile_ReportsTheRuleOfItsNameAlone(string file, string path, string says)
    {
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Load(Path.Combine(folder, file + ".json")));
        Fault fault = Assert.Single(failure.Faults);
        Assert.Equal((FormatPage.RuleOf(file), path), (fault.Rule, fault.Path));
        Assert.Contains(says, fault.Message + " " + fault.Fix, StringComparison.Ordinal);
        Assert.Contains(fault.ToString(), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_AllOfThem_AreInTheTable() => Assert.Equal(
        Expected.Select(NameOf).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    // Files past the limits of size and faults are too long to keep: they are made where that is tested.
    [Fact]
    public void Rules_OfFrameworkFiles_HaveAFile() => Assert.Equal(
        FormatPage.SeenBySchema.Keys.Where(rule => rule is not ("too-large" or "more-faults")).Order(StringComparer.Ordinal),
        Expected.Select(row => FormatPage.RuleOf(NameOf(row))).Distinct().Order(StringComparer.Ordinal));

    private static string NameOf(object[] row) => (string)row[0];
}
