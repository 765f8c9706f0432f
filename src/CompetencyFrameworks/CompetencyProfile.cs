using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// What a person holds: units of competency, and graded competencies at levels. A profile never changes; <c>With</c> and <c>Without</c> return another one.
/// It holds one edition of a framework. Two profiles are equal when id, name, holdings and unplaced holdings are.
/// </summary>
[TypeFormatterSource]
public sealed partial class CompetencyProfile : IEquatable<CompetencyProfile>
{
    // In ordinal order of framework id and competency id, each pair once.
    private readonly Holding[] holdings;
    private readonly UnplacedHolding[] unplaced;

    private CompetencyProfile(string id, string? name, Holding[] holdings, UnplacedHolding[] unplaced)
    {
        Id = id;
        Name = name;
        this.holdings = holdings;
        this.unplaced = unplaced;
        Holdings = Array.AsReadOnly(holdings);
        Unplaced = Array.AsReadOnly(unplaced);
    }

    /// <summary>The person's id: 1 to 200 characters, none of them a control character.</summary>
    public string Id { get; }

    /// <summary>The person's name; <see langword="null"/> where none is given.</summary>
    public string? Name { get; }

    /// <summary>What is recorded, in ordinal order of framework id and competency id. Rank 0 ("none") is recorded too.</summary>
    public IReadOnlyList<Holding> Holdings { get; }

    /// <summary>
    /// What a file recorded of frameworks, editions, competencies or levels that the catalogue did not have, in ordinal order of framework id and competency
    /// id; kept, and written back.
    /// </summary>
    public IReadOnlyList<UnplacedHolding> Unplaced { get; }

    /// <summary>Makes a profile that records nothing yet.</summary>
    /// <param name="id">The person's id: 1 to 200 characters, none of them a control character.</param>
    /// <param name="name">The person's name, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id is empty, too long or has control characters, or a text holds half a surrogate pair.</exception>
    public static CompetencyProfile Of(string id, string? name = null)
    {
        Guard.NotNull(id);
        if (FaultOfId(id) is { } fault)
        {
            throw new ArgumentException(fault, nameof(id));
        }

        return name is null || UnicodeText.IsWellFormed(name)
            ? new CompetencyProfile(id, name, [], [])
            : throw new ArgumentException("The name holds half a surrogate pair.", nameof(name));
    }

    /// <summary>A profile of holdings that are known to be in order and of one edition of each framework.</summary>
    internal static CompetencyProfile Restore(string id, string? name, Holding[] holdings, UnplacedHolding[] unplaced) => new(id, name, holdings, unplaced);

    /// <summary>Returns the profile with all that a role asks for, optional requirements aside. Nothing that is held higher is lowered.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile holds another edition of the role's framework, or a holding that could not be placed stands in the way.</exception>
    public CompetencyProfile With(Role role)
    {
        IReadOnlyList<Requirement> asked = Guard.NotNull(role).Requirements;
        var added = new List<Holding>(asked.Count);
        for (int i = 0; i < asked.Count; i++)
        {
            if (asked[i].Kind != RequirementKind.Optional)
            {
                added.Add(new Holding(asked[i].Competency, asked[i].Rank));
            }
        }

        return WithAll(added, nameof(role));
    }

    /// <summary>Returns the profile with a unit held.</summary>
    /// <param name="unit">The unit of competency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile holds another edition of the unit's framework, or a holding that could not be placed stands in the way.</exception>
    public CompetencyProfile With(UnitOfCompetency unit) => WithOne(new Holding(Guard.NotNull(unit), 1), nameof(unit));

    /// <summary>Returns the profile with units held.</summary>
    /// <param name="units">The units of competency, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile holds another edition of the units' framework, or a holding that could not be placed stands in the way.</exception>
    public CompetencyProfile With(IEnumerable<UnitOfCompetency> units) =>
        WithAll(Guard.NotNull(units).Select(unit => new Holding(Guard.NotNull(unit, nameof(units)), 1)).ToArray(), nameof(units));

    /// <summary>Returns the profile with a graded competency held at a level, or higher where it was held higher.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="level">A level that applies to it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The level is of another ladder or does not apply to the competency; or the profile holds another edition of the framework; or a holding that could not
    /// be placed stands in the way.
    /// </exception>
    public CompetencyProfile With(GradedCompetency competency, Level level) =>
        WithLevel(Guard.NotNull(competency), Guard.NotNull(level), nameof(level));

    /// <summary>Returns the profile with a graded competency held at a level, or higher where it was held higher.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="levelId">The id of a level that applies to it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The ladder has no such level, or the level does not apply to the competency; or the profile holds another edition of the framework; or a holding that
    /// could not be placed stands in the way.
    /// </exception>
    public CompetencyProfile With(GradedCompetency competency, string levelId) =>
        WithLevel(Guard.NotNull(competency), competency.Ladder.LevelNamed(levelId, nameof(levelId)), nameof(levelId));

    /// <summary>
    /// Returns the profile with "none" (rank 0) recorded for a competency: assessed, and not held. Where something is recorded already it stays.
    /// </summary>
    /// <param name="competency">The competency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile holds another edition of the framework, or a holding that could not be placed stands in the way.</exception>
    public CompetencyProfile WithNone(Competency competency) => WithOne(new Holding(Guard.NotNull(competency), 0), nameof(competency));

    /// <summary>Returns the profile with nothing recorded for a competency, placed or not.</summary>
    /// <param name="competency">The competency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is <see langword="null"/>.</exception>
    public CompetencyProfile Without(Competency competency)
    {
        Guard.NotNull(competency);
        string framework = competency.Framework.Id;
        return new CompetencyProfile(
            Id,
            Name,
            Array.FindAll(holdings, holding => holding.Competency.Framework.Id != framework || holding.Competency.Id != competency.Id),
            Array.FindAll(unplaced, holding => holding.FrameworkId != framework || holding.CompetencyId != competency.Id));
    }

    /// <summary>Returns what is recorded of a competency; <see langword="null"/> where nothing is.</summary>
    /// <param name="competency">The competency, found by its framework's id and its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is <see langword="null"/>.</exception>
    public Holding? HoldingOf(Competency competency)
    {
        Guard.NotNull(competency);
        int place = HoldingOrder.PlaceOf(holdings, holdings.Length, competency);
        return place >= 0 ? holdings[place] : null;
    }

    /// <summary>Returns whether another profile has the same id, name, holdings and unplaced holdings.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CompetencyProfile? other) =>
        other is not null && Id == other.Id && Name == other.Name && holdings.SequenceEqual(other.holdings) && unplaced.SequenceEqual(other.unplaced);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetencyProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Name, holdings.Length, unplaced.Length).GetHashCode();

    /// <summary>Returns the name, or else the id, and how much is recorded.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} ({1} {2})", ShownName, holdings.Length + unplaced.Length, holdings.Length + unplaced.Length == 1 ? "holding" : "holdings");

    /// <summary>The name, or else the id.</summary>
    internal string ShownName => string.IsNullOrWhiteSpace(Name) ? Id : Name!;

    private CompetencyProfile WithLevel(GradedCompetency competency, Level level, string argument)
    {
        competency.RequireApplicable(level, argument);
        return WithOne(new Holding(competency, level.Rank), nameof(competency));
    }
}
