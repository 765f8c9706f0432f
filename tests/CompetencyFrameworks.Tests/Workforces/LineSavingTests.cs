using System.Text;
using CompetencyFrameworks.Tests.Serialization;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Lines of JSON, read and written without holding up a thread.</summary>
public sealed class LineSavingTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly FrameworkCatalogue catalogue = FrameworkCatalogue.Of(acme);
    private static readonly CancellationToken cancelled = new(canceled: true);

    // 1,000 lines of some 120 bytes: more than is read or written at a time.
    private static readonly Workforce team = Workforce.Of(
        acme, Enumerable.Range(0, 1000).Select(number => CompetencyProfile.Of($"p{number:0000}", "Änn").With(acme.Units[number % 3])));

    [Fact]
    public async Task SaveLinesAsync_ToAStreamThatIsOnlyAsynchronous_WritesTheSameBytesInPieces()
    {
        using var stream = new AsynchronousStream();
        await team.SaveLinesAsync(stream);
        Assert.False(stream.IsClosed);
        Assert.Equal(Saved(team), stream.ToArray());
        Assert.InRange(stream.Blocks.Count, 3, 6);
        using var nobody = new AsynchronousStream();
        await Workforce.Of(acme, []).SaveLinesAsync(nobody);
        Assert.Empty(nobody.ToArray());
    }

    [Fact]
    public async Task LoadLinesAsync_FromAStreamThatIsOnlyAsynchronous_ReadsWhatLoadLinesReads()
    {
        using var stream = new AsynchronousStream(Saved(team));
        Assert.Equal(team, await Workforce.LoadLinesAsync(stream, catalogue));
        Assert.False(stream.IsClosed);
        using var faulty = new AsynchronousStream(Encoding.UTF8.GetBytes("\n{\"formatVersion\":1,\"id\":\"ann\"}\r\nx"));
        InvalidWorkforceException refusal = await Assert.ThrowsAsync<InvalidWorkforceException>(() => Workforce.LoadLinesAsync(faulty, catalogue));
        Assert.Equal((3, "not-json"), (refusal.Faults[0].Line, Assert.Single(refusal.Faults).Rule));
    }

    // Any number of bytes at a time, with and without a line end at the end.
    [Theory]
    [InlineData("", 1)]
    [InlineData("\n\n", 1)]
    [InlineData("\uFEFFA\r\nB", 1)]
    [InlineData("A\nB\n", 2)]
    [InlineData("\nA\n\nB\n\n", 3)]
    [InlineData("A\nB\n", 65_536)]
    public async Task LoadLinesAsync_InPieces_ReadsTheSame(string lines, int pieces)
    {
        lines = lines.Replace("A", """{"formatVersion":1,"id":"ann"}""", StringComparison.Ordinal).Replace("B", """{"formatVersion":1,"id":"bob"}""", StringComparison.Ordinal);
        using var stream = new PiecemealStream(Encoding.UTF8.GetBytes(lines), pieces, knowsItsLength: false);
        Workforce read = await Workforce.LoadLinesAsync(stream, catalogue);
        Assert.Equal(lines.Contains("ann", StringComparison.Ordinal) ? ["ann", "bob"] : [], read.Ids);
    }

    [Fact]
    public async Task Lines_OfAFile_AreReadAndWritten()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, new byte[1_000_000]);
            await team.SaveLinesAsync(path);
            Assert.Equal(Saved(team), await File.ReadAllBytesAsync(path));
            Assert.Equal(team, await Workforce.LoadLinesAsync(path, catalogue));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => team.SaveLinesAsync(path, cancelled));
            Assert.Equal(Saved(team), await File.ReadAllBytesAsync(path));
            await File.WriteAllTextAsync(path, "x");
            Assert.Equal(path, (await Assert.ThrowsAsync<InvalidWorkforceException>(() => Workforce.LoadLinesAsync(path, catalogue))).FileName);
        }
        finally
        {
            File.Delete(path);
        }

        await Assert.ThrowsAsync<FileNotFoundException>(() => Workforce.LoadLinesAsync(path, catalogue));
        await Assert.ThrowsAsync<ArgumentException>("path", () => Workforce.LoadLinesAsync("", catalogue));
        await Assert.ThrowsAsync<ArgumentException>("path", () => team.SaveLinesAsync(""));
    }

    [Fact]
    public async Task Lines_Cancelled_GoNoFurther()
    {
        WorkforceReadOptions options = WorkforceReadOptions.Default.WithCancellation(cancelled);
        using var unread = new PiecemealStream(Saved(team), 100, knowsItsLength: false);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Workforce.LoadLinesAsync(unread, catalogue, options));
        Assert.Equal(0, unread.Position);

        using var source = new CancellationTokenSource();
        using var stream = new PiecemealStream(Saved(team), 100, knowsItsLength: false, onRead: read =>
        {
            if (read > 1000)
            {
                source.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Workforce.LoadLinesAsync(stream, catalogue, options.WithCancellation(source.Token)));
        Assert.InRange(stream.Position, 1001, 1100);

        using var writing = new CancellationTokenSource();
        using var written = new AsynchronousStream(onWrite: _ => writing.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => team.SaveLinesAsync(written, writing.Token));
        Assert.Single(written.Blocks);
    }

    [Fact]
    public async Task Lines_OfAStreamThatIsClosed_AreRefused()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        await Assert.ThrowsAsync<ArgumentException>("stream", () => Workforce.LoadLinesAsync(closed, catalogue));
        await Assert.ThrowsAsync<ArgumentException>("stream", () => team.SaveLinesAsync(closed));
    }

    private static byte[] Saved(Workforce workforce)
    {
        using var stream = new MemoryStream();
        workforce.SaveLines(stream);
        return stream.ToArray();
    }
}
