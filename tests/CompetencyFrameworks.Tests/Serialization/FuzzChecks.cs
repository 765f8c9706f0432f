using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>What holds of every file whatsoever: it is read, and written and read again as the same, or it is refused with faults that help.</summary>
internal static class FuzzChecks
{
    /// <summary>Reads a framework; returns the rules that it breaks, none where it is accepted.</summary>
    public static IReadOnlyList<string> Framework(byte[] file)
    {
        IReadOnlyList<Fault> faults = CompetencyFramework.Validate(new MemoryStream(file));
        if (faults.Count > 0)
        {
            InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Load(new MemoryStream(file)));
            Assert.Equal(faults.Select(fault => fault.ToString()), failure.Faults.Select(fault => fault.ToString()));
            return Refused(file, failure);
        }

        CompetencyFramework framework = CompetencyFramework.Load(new MemoryStream(file));
        string written = framework.ToJson();
        Assert.Equal(written, framework.ToJson());
        Assert.Equal(written, CompetencyFramework.Parse(written).ToJson());
        return [];
    }

    /// <summary>Reads a profile; returns the rules that it breaks.</summary>
    public static IReadOnlyList<string> Profile(byte[] file, FrameworkCatalogue catalogue)
    {
        try
        {
            CompetencyProfile profile = CompetencyProfile.Load(new MemoryStream(file), catalogue);
            string written = profile.ToJson();
            CompetencyProfile again = CompetencyProfile.Parse(written, catalogue);
            Assert.Equal(profile, again);
            Assert.Equal(written, again.ToJson());
            return [];
        }
        catch (InvalidProfileException failure)
        {
            return Refused(file, failure);
        }
    }

    /// <summary>Reads a tick list; returns the rules that it breaks.</summary>
    public static IReadOnlyList<string> TickListFile(byte[] file, FrameworkCatalogue catalogue)
    {
        try
        {
            TickList list = TickList.Load(new MemoryStream(file), catalogue);
            string written = list.ToJson();
            TickList again = TickList.Parse(written, catalogue);
            Assert.Equal(list, again);
            Assert.Equal(written, again.ToJson());
            return [];
        }
        catch (InvalidTickListException failure)
        {
            return Refused(file, failure);
        }
    }

    private static string[] Refused(byte[] file, InvalidContentException failure)
    {
        string[] lines = Encoding.UTF8.GetString(file).TrimStart('\ufeff').Split('\n');
        Assert.NotEmpty(failure.Faults);
        Assert.InRange(failure.Message.Length, 1, 30_000);
        (int Line, int Column) before = (1, 1);
        foreach (Fault fault in failure.Faults)
        {
            Assert.All([fault.Rule, fault.Message, fault.Fix], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.StartsWith("$", fault.Path, StringComparison.Ordinal);
            Assert.InRange(fault.ToString().Length, 1, 3_000);
            Assert.InRange(fault.Line, 1, lines.Length);
            Assert.InRange(fault.Column, 1, lines[fault.Line - 1].Length + 1);
            Assert.True(before.CompareTo((fault.Line, fault.Column)) <= 0, "The faults are not in the order of the file.");
            before = (fault.Line, fault.Column);
        }

        return [.. failure.Faults.Select(fault => fault.Rule)];
    }
}
