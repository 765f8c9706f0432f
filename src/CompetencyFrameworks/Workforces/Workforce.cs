using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// People and what they hold of one or several frameworks, packed, so that questions about all of them at once are answered in milliseconds, with the figures
/// that the gap report gives person by person. A workforce never changes; <c>With</c> and <c>Without</c> return another one, and any number of threads may ask
/// one. Two are equal when frameworks, people and what is recorded of them are.
/// </summary>
[TypeFormatterSource]
public sealed partial class Workforce : IEquatable<Workforce>
{
    private readonly CompetencyColumns columns;

    // In ordinal order, each once.
    private readonly string[] ids;
    private readonly string?[]? names;
    private readonly RankColumn[] held;
    private readonly Dictionary<int, IReadOnlyList<UnplacedHolding>> unplaced;

    internal Workforce(
        CompetencyColumns columns,
        string[] ids,
        string?[]? names,
        RankColumn[] held,
        Dictionary<int, IReadOnlyList<UnplacedHolding>> unplaced,
        IReadOnlyList<Fault> faults)
    {
        this.columns = columns;
        this.ids = ids;
        this.names = names;
        this.held = held;
        this.unplaced = unplaced;
        Faults = faults;
        Ids = Array.AsReadOnly(ids);
    }

    /// <summary>The frameworks that are asked about, in the order in which they were given.</summary>
    public IReadOnlyList<CompetencyFramework> Frameworks => columns.Frameworks;

    /// <summary>The number of people.</summary>
    public int Count => ids.Length;

    /// <summary>The people's ids, in ordinal order. A person's place in it is the person's place in every answer that has one entry for each person.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>
    /// The profiles, rows or lines that were left out, in their order; empty where nothing was. <see cref="Fault.Line"/> is the number of the profile, row or
    /// line, from 1. A workforce that is made of others has none.
    /// </summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The number of holdings that could not be placed, as the catalogue lacked what they name. They count for nothing; the profiles have them.</summary>
    public int UnplacedCount => unplaced.Values.Sum(holdings => holdings.Count);

    /// <summary>
    /// The people's profiles, in the order of <see cref="Ids"/>, each made when it is asked for: what the person holds of the frameworks of the workforce, and what could
    /// not be placed.
    /// </summary>
    public IReadOnlyList<CompetencyProfile> Profiles => new ProfileList(this);

    /// <summary>Returns whether a person is there.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool Contains(string id) => Find(id) >= 0;

    /// <summary>Returns a person's name; <see langword="null"/> where none is given.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such person; the message names those who stand beside.</exception>
    public string? NameOf(string id) => NameAt(PlaceOf(id));

    /// <summary>Returns a person's profile: what the person holds of the frameworks of the workforce, and what could not be placed.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such person; the message names those who stand beside.</exception>
    public CompetencyProfile ProfileOf(string id) => ProfileAt(PlaceOf(id));

    /// <summary>Looks for a person's profile: what the person holds of the frameworks of the workforce, and what could not be placed.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <param name="profile">The profile, or <see langword="null"/> where there is no such person.</param>
    /// <returns>Whether there is such a person.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGetProfile(string id, [NotNullWhen(true)] out CompetencyProfile? profile)
    {
        int place = Find(id);
        profile = place >= 0 ? ProfileAt(place) : null;
        return profile is not null;
    }

    /// <summary>Returns whether another workforce has the same people, with the same names, holdings and unplaced holdings, over the same frameworks.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Workforce? other) =>
        ReferenceEquals(this, other) || (columns.AreSame(other?.columns) && ids.SequenceEqual(other!.ids) && WorkforceEquality.HoldSame(this, other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Workforce);

    /// <inheritdoc/>
    public override int GetHashCode() => (ids.Length, ids.Length == 0 ? "" : ids[0], held.Length).GetHashCode();

    /// <summary>Returns the number of people and the frameworks.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0:#,0} {1} over {2}", ids.Length, ids.Length == 1 ? "person" : "people", string.Join("; ", Frameworks.Select(framework => framework.Name)));

    internal CompetencyColumns Columns => columns;

    internal string IdAt(int place) => ids[place];

    internal string? NameAt(int place) => names?[place];

    internal RankColumn ColumnAt(int column) => held[column];

    internal int RankOf(AskedColumn asked, int step) => columns.TryFind(asked.Requirement.Competency, out int column) ? columns.RankOf(column, step) : step;

    internal IReadOnlyList<UnplacedHolding> UnplacedAt(int place) => unplaced.TryGetValue(place, out IReadOnlyList<UnplacedHolding>? holdings) ? holdings : [];

    /// <summary>The place of a person; below 0 where there is no such person.</summary>
    internal int Find(string id) => Array.BinarySearch(ids, Guard.NotNull(id), StringComparer.Ordinal);

    internal int PlaceOf(string id)
    {
        int place = Find(id);
        return place >= 0 ? place : throw new KeyNotFoundException($"The workforce has no person {Quote.Text(id)}. {Beside(id, ~place)}");
    }

    internal CompetencyProfile ProfileAt(int place)
    {
        var holdings = new List<Holding>();
        foreach (int column in columns.InHoldingOrder)
        {
            int code = held[column].CodeOf(place);
            if (code != RankColumn.NotRecorded)
            {
                holdings.Add(new Holding(columns[column], columns.RankOf(column, code - 1)));
            }
        }

        return CompetencyProfile.Restore(ids[place], NameAt(place), [.. holdings], [.. UnplacedAt(place)]);
    }

    // Among very many ids no search for the nearest; those before and after in the order help as much.
    private string Beside(string asked, int place) => ids.Length == 0
        ? "It has nobody."
        : Array.Find(ids, id => string.Equals(id, asked, StringComparison.OrdinalIgnoreCase)) is { } near ? $"It has {Quote.Text(near)}: case counts."
        : $"Ids beside it in ordinal order: {Quote.All([.. ids.Skip(place - 1).Take(place == 0 ? 1 : 2)])}.";
}
