using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// The statements that a person was ticked off on: assessment criteria of units, and statements of graded competencies at levels. A tick list never changes;
/// <c>With</c> and <see cref="Without"/> return another one, and <see cref="Assess"/> says which levels the ticks reach. It holds one edition of a framework.
/// Two tick lists are equal when id, name, entries and unplaced entries are.
/// </summary>
[TypeFormatterSource]
public sealed partial class TickList : IEquatable<TickList>
{
    // In ordinal order of framework id and competency id, then by rank; all entries of one competency refer to the same object.
    private readonly TickListEntry[] entries;
    private readonly UnplacedTickListEntry[] unplaced;

    private TickList(string id, string? name, TickListEntry[] entries, UnplacedTickListEntry[] unplaced)
    {
        Id = id;
        Name = name;
        this.entries = entries;
        this.unplaced = unplaced;
        Entries = Array.AsReadOnly(entries);
        Unplaced = Array.AsReadOnly(unplaced);
    }

    /// <summary>The person's id: 1 to 200 characters, none of them a control character.</summary>
    public string Id { get; }

    /// <summary>The person's name; <see langword="null"/> where none is given.</summary>
    public string? Name { get; }

    /// <summary>
    /// The competencies that were asked about, each level once, with what is ticked: in ordinal order of framework id and competency id, then from the lowest
    /// level up. An entry without a ticked statement says that the competency was asked about.
    /// </summary>
    public IReadOnlyList<TickListEntry> Entries { get; }

    /// <summary>
    /// What a file ticked of frameworks, editions, competencies, levels or statements that the catalogue did not have; kept, and written back. In ordinal order of
    /// framework id and competency id; of one competency first the unknown statements of levels that stand in <see cref="Entries"/>, lowest level first, then the rest
    /// in the order of the file.
    /// </summary>
    public IReadOnlyList<UnplacedTickListEntry> Unplaced { get; }

    /// <summary>Makes a tick list that asks about nothing yet.</summary>
    /// <param name="id">The person's id: 1 to 200 characters, none of them a control character.</param>
    /// <param name="name">The person's name, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id is empty, too long or has control characters, or a text holds half a surrogate pair.</exception>
    public static TickList Of(string id, string? name = null)
    {
        Guard.NotNull(id);
        if (CompetencyProfile.FaultOfId(id) is { } fault)
        {
            throw new ArgumentException(fault, nameof(id));
        }

        return name is null || UnicodeText.IsWellFormed(name)
            ? new TickList(id, name, [], [])
            : throw new ArgumentException("The name holds half a surrogate pair.", nameof(name));
    }

    /// <summary>Returns the tick list without any entry of a competency, placed or not.</summary>
    /// <param name="competency">The competency, found by its framework's id and its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is <see langword="null"/>.</exception>
    public TickList Without(Competency competency)
    {
        Guard.NotNull(competency);
        string framework = competency.Framework.Id;
        return new TickList(
            Id,
            Name,
            Array.FindAll(entries, entry => entry.Competency.Framework.Id != framework || entry.Competency.Id != competency.Id),
            Array.FindAll(unplaced, entry => entry.FrameworkId != framework || entry.CompetencyId != competency.Id));
    }

    /// <summary>Returns whether another tick list has the same id, name, entries and unplaced entries.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(TickList? other) =>
        other is not null && Id == other.Id && Name == other.Name && entries.SequenceEqual(other.entries) && unplaced.SequenceEqual(other.unplaced);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TickList);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Name, entries.Length, unplaced.Length).GetHashCode();

    /// <summary>Returns the name, or else the id, and how many statements are ticked, those that could not be placed among them.</summary>
    public override string ToString()
    {
        int ticked = entries.Sum(entry => entry.Ticked) + unplaced.Sum(entry => entry.Statements.Count);
        return string.Format(CultureInfo.InvariantCulture, "{0} ({1} {2} ticked)", ShownName, ticked, ticked == 1 ? "statement" : "statements");
    }

    /// <summary>The name, or else the id.</summary>
    internal string ShownName => string.IsNullOrWhiteSpace(Name) ? Id : Name!;
}
