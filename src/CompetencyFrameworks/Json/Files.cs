using System.Text;

namespace CompetencyFrameworks;

/// <summary>Gets the bytes of files and streams, and puts them there.</summary>
internal static class Files
{
    public static byte[] ReadToEnd(Stream stream)
    {
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream is closed, or not one to read from.", nameof(stream));
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static void Save(string path, string json) => File.WriteAllBytes(path, Encoding.UTF8.GetBytes(json));

    public static void Save(Stream stream, string json)
    {
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream is closed, or not one to write to.", nameof(stream));
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        stream.Write(utf8, 0, utf8.Length);
    }
}
