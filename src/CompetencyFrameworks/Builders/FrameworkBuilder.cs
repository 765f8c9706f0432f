using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Makes a framework in code. What is told to the builder is checked when <see cref="Build"/> is called, by the rules that hold for files: a framework comes out
/// of it whole, or not at all. Each method returns the builder itself, so that calls may be chained; told the same thing twice, the last one stands.
/// </summary>
/// <remarks>
/// A builder changes and is for one thread; a framework that came out of it never changes, whatever the builder is told later. Items are added in the order in
/// which the framework is to have them, and may refer to items that are added after them. The action that describes an item is called at once, and the item is
/// added after it: where the action throws, the builder is as it was before. No limit of size or depth holds for what is made in code; a file of a framework beyond
/// those of <see cref="ReadOptions.Default"/> is read with others.
/// </remarks>
public sealed partial class FrameworkBuilder : PartBuilder<FrameworkBuilder>
{
    private string id;
    private string title;
    private string edition;

    private FrameworkBuilder(string id, string title, string edition)
    {
        // The schema stands first in a file, whenever it is told.
        Members.Reserve("$schema");
        Set("formatVersion", FormatVersion.Current);
        Set("id", this.id = id);
        Set("title", this.title = title);
        Set("edition", this.edition = edition);
    }

    /// <summary>Begins a framework.</summary>
    /// <param name="id">The id: at most 200 characters of <c>A-Z a-z 0-9 . _ : / -</c>, beginning and ending with a letter or a digit, like that of every item.</param>
    /// <param name="title">The title.</param>
    /// <param name="edition">The edition of the framework as a set of data, such as <c>2026</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FrameworkBuilder Of(string id, string title, string edition) => new(Guard.NotNull(id), Guard.NotNull(title), Guard.NotNull(edition));

    /// <summary>Begins with all that a framework holds, to make another edition or a variant of it. The framework itself stays as it is.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>A builder that builds the same framework again until it is told more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    public static FrameworkBuilder From(CompetencyFramework framework)
    {
        Guard.NotNull(framework);
        var builder = new FrameworkBuilder(framework.Id, framework.Title, framework.Edition);
        byte[] utf8 = Files.Encode(framework.ToJson(), ReadOptions.Largest.MaxBytes)!;
        builder.Members.Take(JsonTree.Parse(utf8, ReadOptions.Largest, new FaultList(1))!, token: 0, inner: "source");
        return builder;
    }

    /// <summary>Checks what the builder was told, without making anything of it.</summary>
    /// <returns>
    /// Every fault that <see cref="Build"/> would throw, by what was told first: items of one kind stand together. Empty where it would return a framework. A
    /// fault's path is that in a file of the framework, such as <c>$.units[3].level</c>; as there is no file, its line and column are 0.
    /// </returns>
    public IReadOnlyList<Fault> Validate() => Try().Faults;

    /// <summary>Makes the framework. The builder may be told more afterwards, and build again.</summary>
    /// <returns>The framework, as if it had been read from a file.</returns>
    /// <exception cref="InvalidFrameworkException">What the builder was told is no valid framework; the exception carries every fault.</exception>
    public CompetencyFramework Build()
    {
        (CompetencyFramework? framework, IReadOnlyList<Fault> faults) = Try();
        return framework ?? throw new InvalidFrameworkException(faults);
    }

    /// <summary>Returns title, id and edition.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} ({1}, edition {2})", title, id, edition);

    // The reader is the one set of checks.
    private (CompetencyFramework? Framework, IReadOnlyList<Fault> Faults) Try()
    {
        ReadOptions options = ReadOptions.Largest;
        (CompetencyFramework? framework, IReadOnlyList<Fault> faults) = FrameworkReader.Try(Files.Encode(Members.ToString(), options.MaxBytes), options);
        return (framework, Array.AsReadOnly(faults.Select(fault => new Fault(fault.Rule, fault.Path, 0, 0, fault.Message, fault.Fix)).ToArray()));
    }
}
