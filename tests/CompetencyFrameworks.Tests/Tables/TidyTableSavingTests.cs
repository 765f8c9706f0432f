using System.Text;
using CompetencyFrameworks.Tests.Serialization;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>Tables as CSV, written in pieces without holding up a thread.</summary>
public sealed class TidyTableSavingTests
{
    private static readonly TidyTable table = BuiltInFrameworks.HkHrm.ToTables().Statements;
    private static readonly CsvOptions options = CsvOptions.Default.WithByteOrderMark().WithDecimalComma();

    [Fact]
    public async Task SaveCsvAsync_ToAStreamThatIsOnlyAsynchronous_WritesTheSameBytesInPieces()
    {
        using var stream = new AsynchronousStream();
        await table.SaveCsvAsync(stream);
        Assert.False(stream.IsClosed);
        Assert.Equal(Saved(null), stream.ToArray());
        Assert.StartsWith("Framework,Edition,", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.InRange(stream.Blocks.Count, 3, 20);
        Assert.All(stream.Blocks.SkipLast(1), block => Assert.InRange(block, 32 * 1024, 64 * 1024));
        using var again = new AsynchronousStream();
        await table.SaveCsvAsync(again, options);
        Assert.Equal(Saved(options), again.ToArray());
        Assert.Equal([0xEF, 0xBB, 0xBF], again.ToArray()[..3]);
    }

    [Fact]
    public async Task SaveCsvAsync_OfEveryTable_WritesTheSameBytes()
    {
        foreach (TidyTable every in FrameworkTables.Of(BuiltInFrameworks.All).All)
        {
            using var stream = new AsynchronousStream();
            await every.SaveCsvAsync(stream);
            using var saved = new MemoryStream();
            every.SaveCsv(saved);
            Assert.Equal(saved.ToArray(), stream.ToArray());
        }
    }

    [Fact]
    public async Task SaveCsvAsync_ToAFile_ReplacesIt()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, new byte[10_000_000]);
            await table.SaveCsvAsync(path, options);
            Assert.Equal(Saved(options), await File.ReadAllBytesAsync(path));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.SaveCsvAsync(path, null, new CancellationToken(canceled: true)));
            Assert.Equal(Saved(options), await File.ReadAllBytesAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task SaveCsvAsync_CancelledHalfWay_GoesNoFurther()
    {
        using var source = new CancellationTokenSource();
        using var stream = new AsynchronousStream(onWrite: block =>
        {
            if (block == 2)
            {
                source.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.SaveCsvAsync(stream, null, source.Token));
        Assert.Equal(2, stream.Blocks.Count);
        Assert.False(stream.IsClosed);
        using var untouched = new AsynchronousStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.SaveCsvAsync(untouched, null, source.Token));
        Assert.Empty(untouched.Blocks);
    }

    [Fact]
    public async Task SaveCsvAsync_WhereNothingCanBeWritten_SaysWhatSaveCsvSays()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        await Assert.ThrowsAsync<ArgumentException>("stream", () => table.SaveCsvAsync(closed));
        await Assert.ThrowsAsync<ArgumentException>("path", () => table.SaveCsvAsync(""));
        Assert.Throws<ArgumentException>("path", () => table.SaveCsv(""));
        Assert.Throws<ArgumentException>("path", () => BuiltInFrameworks.Icci.ToTables().SaveCsv(""));
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Assert.Throws<DirectoryNotFoundException>(() => table.SaveCsv(Path.Combine(folder, "x.csv")));
        Directory.CreateDirectory(folder);
        try
        {
            Assert.Throws<UnauthorizedAccessException>(() => table.SaveCsv(folder));
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => table.SaveCsvAsync(folder));
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    private static byte[] Saved(CsvOptions? options)
    {
        using var stream = new MemoryStream();
        table.SaveCsv(stream, options);
        return stream.ToArray();
    }
}
