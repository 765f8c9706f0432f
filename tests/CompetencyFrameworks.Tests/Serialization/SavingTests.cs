using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Frameworks, profiles and tick lists, written without holding up a thread, to streams and files, or given up.</summary>
public sealed class SavingTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyProfile profile = CompetencyProfile.Of("e-1", "Änn").With(acme.Units["filing"]);
    private static readonly TickList ticks = TickList.Of("e-1", "Änn").With(acme.Units["filing"], acme.Units["filing"].AssessmentCriteria[0]);
    private static readonly CancellationToken cancelled = new(canceled: true);

    private static readonly (string Json, Func<Stream, CancellationToken, Task> ToStream, Func<string, CancellationToken, Task> ToFile)[] things =
    [
        (acme.ToJson(), acme.SaveAsync, acme.SaveAsync), (profile.ToJson(), profile.SaveAsync, profile.SaveAsync), (ticks.ToJson(), ticks.SaveAsync, ticks.SaveAsync),
    ];

    [Fact]
    public async Task SaveAsync_ToAStreamThatIsOnlyAsynchronous_WritesTheJsonAndLeavesItOpen()
    {
        foreach ((string json, Func<Stream, CancellationToken, Task> save, _) in things)
        {
            using var stream = new AsynchronousStream();
            await save(stream, default);
            Assert.False(stream.IsClosed);
            Assert.Equal(json, Encoding.UTF8.GetString(stream.ToArray()));
            Assert.Equal((byte)'{', stream.ToArray()[0]);
        }
    }

    [Fact]
    public async Task SaveAsync_ToAFile_WritesWhatSaveWrites()
    {
        string path = Path.GetTempFileName();
        try
        {
            foreach ((string json, _, Func<string, CancellationToken, Task> save) in things)
            {
                // Longer than any of them: nothing of it is left.
                await File.WriteAllTextAsync(path, new string('x', 100_000));
                await save(path, default);
                Assert.Equal(Encoding.UTF8.GetBytes(json), await File.ReadAllBytesAsync(path));
            }

            profile.Save(path);
            byte[] saved = await File.ReadAllBytesAsync(path);
            await profile.SaveAsync(path);
            Assert.Equal(saved, await File.ReadAllBytesAsync(path));
            Assert.Equal(profile, await CompetencyProfile.LoadAsync(path, FrameworkCatalogue.Of(acme)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task SaveAsync_CancelledBefore_LeavesStreamsAndFilesAsTheyAre()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "as it was");
            foreach ((_, Func<Stream, CancellationToken, Task> toStream, Func<string, CancellationToken, Task> toFile) in things)
            {
                using var stream = new MemoryStream();
                Task writing = toStream(stream, cancelled);
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
                Assert.True(writing.IsCanceled);
                Assert.Equal(0, stream.Length);
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => toFile(path, cancelled));
                Assert.Equal("as it was", await File.ReadAllTextAsync(path));
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => toFile(path + ".new", cancelled));
                Assert.False(File.Exists(path + ".new"));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task SaveAsync_WhereNothingCanBeWritten_SaysWhatSaveSays()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        foreach ((_, Func<Stream, CancellationToken, Task> toStream, Func<string, CancellationToken, Task> toFile) in things)
        {
            await Assert.ThrowsAsync<ArgumentException>("stream", () => toStream(closed, default));
            await Assert.ThrowsAsync<ArgumentException>("stream", () => toStream(new MemoryStream([], writable: false), default));
            await Assert.ThrowsAsync<ArgumentException>("path", () => toFile("", default));
            await Assert.ThrowsAsync<DirectoryNotFoundException>(() => toFile(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "x.json"), default));
        }
    }

    // Of three pieces two are written when it is cancelled, or fails: no file is left, and none was there as long as nothing was asked for.
    [Fact]
    public async Task SaveAsync_OfPiecesGivenUpHalfWay_RemovesTheFile()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var source = new CancellationTokenSource();
        IEnumerable<string> Pieces(Action atTheSecond)
        {
            yield return "one";
            Assert.True(File.Exists(path));
            atTheSecond();
            yield return "two";
            yield return "three";
        }

        await Files.SaveAsync(path, Pieces(() => { }), default);
        Assert.Equal("onetwothree", await File.ReadAllTextAsync(path));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Files.SaveAsync(path, Pieces(source.Cancel), source.Token));
        Assert.False(File.Exists(path));
        await Assert.ThrowsAsync<NotSupportedException>(() => Files.SaveAsync(path, Pieces(() => throw new NotSupportedException()), default));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task SaveAsync_OfPiecesThatFailWhereTheFolderIsGone_GivesTheirOwnException()
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        IEnumerable<string> Pieces()
        {
            yield return "one";

            // Windows keeps a folder of which a file is open.
            if (!OperatingSystem.IsWindows())
            {
                Directory.Delete(folder, recursive: true);
            }

            throw new NotSupportedException();
        }

        await Assert.ThrowsAsync<NotSupportedException>(() => Files.SaveAsync(Path.Combine(folder, "x"), Pieces(), default));
        Assert.False(File.Exists(Path.Combine(folder, "x")));
    }
}
