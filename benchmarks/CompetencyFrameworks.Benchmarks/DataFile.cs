namespace CompetencyFrameworks.Benchmarks;

/// <summary>The bytes of the data files, as the library carries them.</summary>
internal static class DataFile
{
    public static byte[] Read(string id)
    {
        using Stream stream = typeof(BuiltInFrameworks).Assembly.GetManifestResourceStream($"CompetencyFrameworks.Data.{id}.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
