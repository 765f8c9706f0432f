using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// A course, a coaching or another way to learn that is on offer: what it gives, and what it costs. An offer never changes; <c>With</c> returns another one.
/// It gives of one edition of a framework. Two offers are equal when id, title, cost and what they give are.
/// </summary>
[TypeFormatterSource]
public sealed class TrainingOffer : IEquatable<TrainingOffer>
{
    // What somebody holds who took up the offer and nothing else.
    private readonly CompetencyProfile given;

    private TrainingOffer(string id, string title, decimal cost, CompetencyProfile given)
    {
        Id = id;
        Title = title;
        Cost = cost;
        this.given = given;
    }

    /// <summary>The id, unique among the offers of a plan: 1 to 200 characters, none of them a control character; compared ordinally.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What the offer costs, 0 or more, in the caller's own unit: money, hours, credits.</summary>
    public decimal Cost { get; }

    /// <summary>What the offer gives, in ordinal order of framework id and competency id: each competency once, at the highest level given.</summary>
    public IReadOnlyList<Holding> Gives => given.Holdings;

    /// <summary>Makes an offer that gives nothing yet.</summary>
    /// <param name="id">The id: 1 to 200 characters, none of them a control character.</param>
    /// <param name="title">The title.</param>
    /// <param name="cost">The cost, 0 or more, with at most 9 digits before the point and 9 after it, so that sums of costs are exact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id is empty, too long or has control characters, or a text holds half a surrogate pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cost is below 0 or has too many digits.</exception>
    public static TrainingOffer Of(string id, string title, decimal cost)
    {
        Guard.NotNull(id);
        Guard.NotNull(title);
        if (CompetencyProfile.FaultOfId(id) is not null)
        {
            throw new ArgumentException("An offer's id has 1 to 200 characters, none of them a control character or half a surrogate pair.", nameof(id));
        }

        if (!UnicodeText.IsWellFormed(title))
        {
            throw new ArgumentException("The title holds half a surrogate pair.", nameof(title));
        }

        return cost >= 0 && ExactNumber.IsShort(cost)
            ? new TrainingOffer(id, title, cost, CompetencyProfile.Of(id))
            : throw new ArgumentOutOfRangeException(nameof(cost), cost, "A cost is 0 or more, and has at most 9 digits before the point and 9 after it.");
    }

    /// <summary>Returns the offer with a unit among what it gives.</summary>
    /// <param name="unit">The unit of competency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The offer gives of another edition of the unit's framework.</exception>
    public TrainingOffer With(UnitOfCompetency unit)
    {
        RequireEdition(Guard.NotNull(unit), nameof(unit));
        return new TrainingOffer(Id, Title, Cost, given.With(unit));
    }

    /// <summary>Returns the offer with units among what it gives.</summary>
    /// <param name="units">The units of competency, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The offer gives of another edition of a unit's framework; or units are of two editions of a framework, or of one that was read twice.
    /// </exception>
    public TrainingOffer With(IEnumerable<UnitOfCompetency> units)
    {
        UnitOfCompetency[] added = [.. Guard.NotNull(units).Select(unit => Guard.NotNull(unit, nameof(units)))];
        Array.ForEach(added, unit => RequireEdition(unit, nameof(units)));
        EditionCheck.RequireOneReading(added.Select(unit => unit.Framework), nameof(units));
        return new TrainingOffer(Id, Title, Cost, given.With(added));
    }

    /// <summary>Returns the offer with a graded competency at a level among what it gives, or at a higher level where it gave that.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="level">A level that applies to it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The level is of another ladder or does not apply to the competency; or the offer gives of another edition of the framework.
    /// </exception>
    public TrainingOffer With(GradedCompetency competency, Level level)
    {
        RequireEdition(Guard.NotNull(competency), nameof(competency));
        return new TrainingOffer(Id, Title, Cost, given.With(competency, level));
    }

    /// <summary>Returns the offer with a graded competency at a level among what it gives, or at a higher level where it gave that.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="levelId">The id of a level that applies to it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The ladder has no such level, or the level does not apply to the competency; or the offer gives of another edition of the framework.
    /// </exception>
    public TrainingOffer With(GradedCompetency competency, string levelId)
    {
        RequireEdition(Guard.NotNull(competency), nameof(competency));
        return new TrainingOffer(Id, Title, Cost, given.With(competency, levelId));
    }

    /// <summary>Returns whether another offer has the same id, title and cost and gives the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(TrainingOffer? other) => other is not null && Title == other.Title && Cost == other.Cost && given.Equals(other.given);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TrainingOffer);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Title, Cost, Gives.Count).GetHashCode();

    /// <summary>Returns the title, or else the id, and the cost.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} (costs {1:0.#########})", string.IsNullOrWhiteSpace(Title) ? Id : Title, Cost);

    private void RequireEdition(Competency competency, string argument)
    {
        CompetencyFramework framework = competency.Framework;
        if (Gives.FirstOrDefault(holding => holding.Competency.Framework.Id == framework.Id) is { } other && other.Competency.Framework.Edition != framework.Edition)
        {
            throw new ArgumentException(
                $"The offer {Quote.Text(Id)} gives of edition {Quote.Text(other.Competency.Framework.Edition)} of {framework.Id}, and {Quote.Text(competency.Id)} is of edition "
                + $"{Quote.Text(framework.Edition)}. Make an offer for each edition.",
                argument);
        }
    }
}
