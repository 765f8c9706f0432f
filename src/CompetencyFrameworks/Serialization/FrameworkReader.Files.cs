namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    /// <summary>Reads a framework.</summary>
    /// <param name="utf8">The file; <see langword="null"/> for one that is too large.</param>
    /// <param name="options">The limits.</param>
    /// <param name="file">Its path, for the message; <see langword="null"/> where it has none.</param>
    /// <exception cref="InvalidFrameworkException">The file is faulty.</exception>
    public static CompetencyFramework Read(byte[]? utf8, ReadOptions options, string? file)
    {
        (CompetencyFramework? framework, IReadOnlyList<Fault> faults) = Try(utf8, options);
        return framework ?? throw new InvalidFrameworkException(file, faults);
    }

    /// <summary>
    /// Reads a framework that the library carries. It is known to be without faults, so what most questions do without is read when it is first asked for.
    /// </summary>
    /// <param name="utf8">The file.</param>
    public static CompetencyFramework ReadChecked(byte[] utf8)
    {
        var faults = new FaultList(most: 1);
        CompetencyFramework? framework = new FrameworkReader(JsonTree.OfChecked(utf8), faults, isChecked: true).ReadFile();
        return framework is not null && faults.IsEmpty ? framework : Read(utf8, ReadOptions.Default, null);
    }

    /// <summary>Reads a framework, or returns every fault.</summary>
    /// <param name="utf8">The file; <see langword="null"/> for one that is too large.</param>
    /// <param name="options">The limits.</param>
    public static (CompetencyFramework? Framework, IReadOnlyList<Fault> Faults) Try(byte[]? utf8, ReadOptions options)
    {
        var faults = new FaultList(options.MaxFaults);
        JsonTree? tree = JsonTree.Parse(utf8, options, faults);
        CompetencyFramework? framework = tree is null ? null : new FrameworkReader(tree, faults, isChecked: false).ReadFile();
        return (faults.IsEmpty ? framework : null, faults.ToFaults(tree));
    }
}
