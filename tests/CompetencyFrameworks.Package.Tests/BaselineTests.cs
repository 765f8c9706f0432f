namespace CompetencyFrameworks.Package.Tests;

/// <summary>That packing notices a public member of the last version that is no longer there.</summary>
[Collection(nameof(OnePackage))]
public sealed class BaselineTests(PackedLibrary packed)
{
    [Fact]
    public void Pack_WithAMemberRenamed_FailsAndNamesIt()
    {
        string copy = packed.CopyRepository("renamed");
        string source = Path.Combine(copy, "src", "CompetencyFrameworks", "Queries", "RoleQueries.cs");
        string text = File.ReadAllText(source);
        File.WriteAllText(source, text.Replace(" OnRung(", " AtRung(", StringComparison.Ordinal));
        Assert.NotEqual(text, File.ReadAllText(source));

        (int exit, string printed) = packed.TryBuild(copy, "pack", "-p:TargetFrameworks=net10.0");
        Assert.NotEqual(0, exit);
        Assert.Contains("CP0002", printed, StringComparison.Ordinal);
        Assert.Contains("RoleQueries.OnRung", printed, StringComparison.Ordinal);
    }
}
