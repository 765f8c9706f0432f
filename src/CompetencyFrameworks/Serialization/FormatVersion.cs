namespace CompetencyFrameworks;

/// <summary>The version of the file formats.</summary>
internal static class FormatVersion
{
    /// <summary>The version that is read and written.</summary>
    public const decimal Current = 1;

    /// <summary>Checks the version before all else: a file of another version would break rules that are not its own.</summary>
    public static bool IsCurrent(JsonTree tree, FaultList faults)
    {
        if (tree.KindOf(0) != JsonKind.Object)
        {
            return true;
        }

        for (int name = JsonTree.Inside(0); name < tree.After(0); name = tree.After(JsonTree.Inside(name)))
        {
            int value = JsonTree.Inside(name);
            if (tree.TextOf(name) == "formatVersion" && tree.KindOf(value) == JsonKind.Number && tree.NumberOf(value) != Current)
            {
                faults.Add(
                    "format-version",
                    value,
                    $"The file is made for {NameOf(tree.ExactTextOf(value))}; this library reads 1.",
                    "Write the file in format 1, or use a version of the library that reads the other.");
                return false;
            }
        }

        return true;
    }

    // A number may have as many digits as the file has bytes.
    private static string NameOf(string version) => version.Length < 30 ? "format " + version : "another format";

    /// <summary>Reads the member of a file whose version, if it is a number at all, is known to be the current one.</summary>
    public static void Read(ObjectMembers file) => file.Number("formatVersion", "1", version => version == Current);
}
