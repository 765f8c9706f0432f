using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Files, streams and texts, read at once or piece by piece, up to a limit, or given up half-way.</summary>
public sealed class LoadingTests
{
    private static readonly string json = TestFrameworks.AcmeJson();
    private static readonly byte[] utf8 = Encoding.UTF8.GetBytes(json);
    private static readonly string written = TestFrameworks.Acme().ToJson();

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 100_000)]
    [InlineData(false, 1)]
    [InlineData(false, 7)]
    [InlineData(false, 100_000)]
    public async Task Load_AStreamThatComesInPieces_IsReadToItsEndAndStaysOpen(bool knowsItsLength, int pieces)
    {
        using var stream = new PiecemealStream(utf8, pieces, knowsItsLength);
        Assert.Equal(written, CompetencyFramework.Load(stream).ToJson());
        Assert.True(stream.CanRead);
        using var again = new PiecemealStream(utf8, pieces, knowsItsLength);
        Assert.Equal(written, (await CompetencyFramework.LoadAsync(again)).ToJson());
        Assert.True(again.CanRead);
    }

    [Fact]
    public void Load_AStreamLongerThanABlock_IsReadWhole()
    {
        // 20,000 units of 31 bytes are many blocks.
        string units = string.Join(",", Enumerable.Range(10_000, 20_000).Select(i => $"{{\"id\":\"u{i}\",\"title\":\"T{i}\"}}"));
        byte[] large = Encoding.UTF8.GetBytes($"{{\"formatVersion\":1,\"id\":\"f\",\"title\":\"F\",\"edition\":\"1\",\"units\":[{units}]}}");
        using var stream = new PiecemealStream(large, 5_000, knowsItsLength: false);
        CompetencyFramework framework = CompetencyFramework.Load(stream);
        Assert.Equal(20_000, framework.Units.Count);
        Assert.Equal("T29999", framework.Units[19_999].Title);
    }

    [Fact]
    public async Task LoadAsync_AFile_IsReadAsLoadReadsIt()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, utf8);
            Assert.Equal(written, (await CompetencyFramework.LoadAsync(path)).ToJson());
            Assert.Empty(CompetencyFramework.ValidateFile(path));
            await File.WriteAllTextAsync(path, "{");
            InvalidFrameworkException failure = await Assert.ThrowsAsync<InvalidFrameworkException>(() => CompetencyFramework.LoadAsync(path));
            Assert.Equal(path, failure.FileName);
            Assert.Equal("not-json", Assert.Single(CompetencyFramework.ValidateFile(path)).Rule);
        }
        finally
        {
            File.Delete(path);
        }

        await Assert.ThrowsAsync<FileNotFoundException>(() => CompetencyFramework.LoadAsync(path));
        Assert.Throws<FileNotFoundException>(() => CompetencyFramework.ValidateFile(path));
        await Assert.ThrowsAsync<ArgumentException>(() => CompetencyFramework.LoadAsync(""));
    }

    [Fact]
    public async Task LoadAsync_ProfilesAndTickLists_AreReadToo()
    {
        FrameworkCatalogue catalogue = FrameworkCatalogue.Of(TestFrameworks.Acme());
        CompetencyProfile profile = CompetencyProfile.Of("e-1").With(catalogue["acme", "2026"].Units["filing"]);
        using var profileStream = new MemoryStream(Encoding.UTF8.GetBytes(profile.ToJson()));
        Assert.Equal(profile, await CompetencyProfile.LoadAsync(profileStream, catalogue));
        TickList ticks = TickList.Of("e-1");
        using var tickStream = new MemoryStream(Encoding.UTF8.GetBytes(ticks.ToJson()));
        Assert.Equal(ticks, await TickList.LoadAsync(tickStream, catalogue));
    }

    [Fact]
    public async Task Load_AStreamThatFailsHalfWay_GivesItsOwnException()
    {
        using var stream = new PiecemealStream(utf8, 10, knowsItsLength: true, failsAfter: 200);
        Assert.Equal("torn", Assert.Throws<IOException>(() => CompetencyFramework.Load(stream)).Message);
        using var again = new PiecemealStream(utf8, 10, knowsItsLength: false, failsAfter: 200);
        Assert.Equal("torn", (await Assert.ThrowsAsync<IOException>(() => CompetencyFramework.LoadAsync(again))).Message);
    }

    [Fact]
    public async Task LoadAsync_CancelledHalfWay_StopsReading()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new PiecemealStream(utf8, 10, knowsItsLength: false, onRead: read =>
        {
            if (read > 100)
            {
                cancellation.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CompetencyFramework.LoadAsync(stream, null, cancellation.Token));
        Assert.InRange(stream.Position, 100, 200);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task LoadAsync_CancelledBefore_ReadsNothing()
    {
        using var stream = new MemoryStream(utf8);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CompetencyFramework.LoadAsync(stream, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Load_MoreBytesThanTheLimit_IsTooLargeAndIsNotReadToItsEnd()
    {
        ReadOptions options = ReadOptions.Default.WithMaxBytes(1_000);
        string says = "The file has more than 1000 bytes. Divide it, or raise the limit in the options where you trust it.";
        foreach (bool knowsItsLength in new[] { true, false })
        {
            using var stream = new PiecemealStream(utf8, 100, knowsItsLength);
            Fault fault = Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Load(stream, options)).Faults);
            Assert.Equal(("too-large", "$", 1, 1, says), (fault.Rule, fault.Path, fault.Line, fault.Column, fault.Message + " " + fault.Fix));
            Assert.Equal(knowsItsLength ? 0 : 1_100, stream.Position);
            using var again = new PiecemealStream(utf8, 100, knowsItsLength);
            Assert.Equal("too-large", Assert.Single((await Assert.ThrowsAsync<InvalidFrameworkException>(() => CompetencyFramework.LoadAsync(again, options))).Faults).Rule);
        }

        Assert.Equal("too-large", Assert.Single(CompetencyFramework.Validate(json, options)).Rule);
    }

    [Fact]
    public void Parse_AsManyBytesAsTheLimit_IsRead()
    {
        Assert.Empty(CompetencyFramework.Validate(json, ReadOptions.Default.WithMaxBytes(utf8.Length)));
        Assert.Equal("too-large", Assert.Single(CompetencyFramework.Validate(json, ReadOptions.Default.WithMaxBytes(utf8.Length - 1))).Rule);
        using var stream = new PiecemealStream(utf8, 100, knowsItsLength: false);
        Assert.Empty(CompetencyFramework.Validate(stream, ReadOptions.Default.WithMaxBytes(utf8.Length)));

        // Four characters, eight bytes: bytes count.
        Assert.Equal("too-large", Assert.Single(CompetencyFramework.Validate("äöüß", ReadOptions.Default.WithMaxBytes(7))).Rule);
        Assert.Equal("not-json", Assert.Single(CompetencyFramework.Validate("äöüß", ReadOptions.Default.WithMaxBytes(8))).Rule);
    }

    [Fact]
    public void Parse_DeeperThanTheDefaultWithTheLimitRaised_IsReadAndWrittenBack()
    {
        string nested = new string('[', 10_000) + new string(']', 10_000);
        string deep = json.Insert(1, $"\"extensions\":{{\"a\":{nested}}},");
        Assert.Equal("too-deep", Assert.Single(CompetencyFramework.Validate(deep)).Rule);
        ReadOptions options = ReadOptions.Default.WithMaxDepth(10_002);
        CompetencyFramework framework = CompetencyFramework.Parse(deep, options);
        Assert.Equal($"{{\"a\":{nested}}}", framework.Extensions);
        Assert.Equal(framework.ToJson(), CompetencyFramework.Parse(framework.ToJson(), options).ToJson());
        Assert.Equal("too-deep", Assert.Single(CompetencyFramework.Validate(deep, ReadOptions.Default.WithMaxDepth(10_001))).Rule);
    }

    [Fact]
    public void Validate_MoreFaultsThanTheLimit_TellsHowManyThereAreBeyond()
    {
        string units = string.Join(",", Enumerable.Repeat("7", 50));
        string faulty = $"{{\"formatVersion\":1,\"id\":\"f\",\"title\":\"F\",\"edition\":\"1\",\"units\":[{units}]}}";
        Assert.Equal(50, CompetencyFramework.Validate(faulty).Count);
        IReadOnlyList<Fault> faults = CompetencyFramework.Validate(faulty, ReadOptions.Default.WithMaxFaults(20));
        Assert.Equal(21, faults.Count);
        Assert.Equal("more-faults", faults[20].Rule);
        Assert.Equal("The file has 30 more faults.", faults[20].Message);
    }

    [Fact]
    public void Validate_AFramework_HasWhatParseWouldThrow()
    {
        Assert.Empty(CompetencyFramework.Validate(json));
        string faulty = json.Replace("\"credit\": 2.5", "\"credit\": -1", StringComparison.Ordinal).Replace("Idler", " ", StringComparison.Ordinal);
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(faulty));
        Assert.Equal(failure.Faults.Select(fault => fault.ToString()), CompetencyFramework.Validate(faulty).Select(fault => fault.ToString()));
        Assert.Equal(["number-range", "empty-text"], failure.Faults.Select(fault => fault.Rule));
    }

    [Fact]
    public void Parse_APathInsteadOfText_SaysHowFilesAreRead() =>
        Assert.Contains("Give the JSON text itself; a file is read by its path with Load, and a framework's is checked with ValidateFile.", Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse("data/acme.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void ReadOptions_OutOfRange_AreRefused()
    {
        Assert.Equal("at most 67108864 bytes, 64 deep, 100000 faults", ReadOptions.Default.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadOptions.Default.WithMaxBytes(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadOptions.Default.WithMaxBytes(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadOptions.Default.WithMaxDepth(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadOptions.Default.WithMaxDepth(1_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadOptions.Default.WithMaxFaults(0));
    }
}
