using System.Text;

namespace CompetencyFrameworks;

/// <summary>Gets the bytes of files and streams, and puts them there.</summary>
internal static class Files
{
    public static byte[] ReadToEnd(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static void Save(Stream stream, string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        stream.Write(utf8, 0, utf8.Length);
    }
}
