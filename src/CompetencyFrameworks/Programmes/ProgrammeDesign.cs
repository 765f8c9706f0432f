using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>The units that a programme teaches, or is meant to teach. Two are equal when id, title and units are.</summary>
[TypeFormatterSource]
public sealed partial class ProgrammeDesign : IEquatable<ProgrammeDesign>
{
    private readonly HashSet<Competency> members;

    private ProgrammeDesign(string id, string title, UnitOfCompetency[] units)
    {
        Id = id;
        Title = title;
        Units = Array.AsReadOnly(units);
        members = new HashSet<Competency>(units, ModelKey.Comparer);
        Credits = units.Sum(unit => unit.Credit ?? 0);
        UnitsWithoutCredit = units.Count(unit => unit.Credit is null);
    }

    /// <summary>The id: at most 200 characters of <c>A-Z a-z 0-9 . _ : / -</c>, beginning and ending with a letter or a digit.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The units, each once, in ordinal order of framework id, then in the framework's order.</summary>
    public IReadOnlyList<UnitOfCompetency> Units { get; }

    /// <summary>The credits of all units; a unit without a stated credit counts 0.</summary>
    public decimal Credits { get; }

    /// <summary>The number of units that have no credit stated.</summary>
    public int UnitsWithoutCredit { get; }

    /// <summary>Makes a programme design.</summary>
    /// <param name="id">The id: at most 200 characters of <c>A-Z a-z 0-9 . _ : / -</c>, beginning and ending with a letter or a digit.</param>
    /// <param name="title">The title, not blank.</param>
    /// <param name="units">The units, in any order; repetition does not matter. There may be none.</param>
    /// <exception cref="ArgumentNullException">An argument or a unit is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id is none, or the title is blank or holds half a surrogate pair; or units are of two editions of a framework, or of one that was read twice.
    /// </exception>
    public static ProgrammeDesign Of(string id, string title, IEnumerable<UnitOfCompetency> units)
    {
        ItemIdentity.Require(id, title);
        UnitOfCompetency[] distinct = [.. Guard.NotNull(units).Select(unit => Guard.NotNull(unit, nameof(units))).Distinct()];
        EditionCheck.RequireOneReading(distinct.Select(unit => unit.Framework), nameof(units));
        return new ProgrammeDesign(
            id,
            title,
            [.. distinct.OrderBy(unit => unit.Framework.Id, StringComparer.Ordinal).ThenBy(unit => unit.Position)]);
    }

    /// <summary>Returns whether another design has the same id, title and units.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ProgrammeDesign? other) =>
        other is not null && Id == other.Id && Title == other.Title && Units.SequenceEqual(other.Units, ModelKey.Comparer);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgrammeDesign);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Units.Count).GetHashCode();

    /// <summary>Returns the title, the number of units and their credits.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} {2}, {3:0.#########} {4}", Title, Units.Count, Units.Count == 1 ? "unit" : "units", Credits, Credits == 1 ? "credit" : "credits");

    internal bool Teaches(UnitOfCompetency unit) => members.Contains(unit);
}
