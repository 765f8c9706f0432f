using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Which offers close the open gaps of a report. Gaps that no offer closes are listed, and the plan is for the rest. Two plans are equal when report, chosen
/// offers, proof and lower bound are.
/// </summary>
/// <remarks>
/// An offer closes a gap alone: it gives the unit, or a level that is at least the one asked for. What the person holds does not help it, and offers do not
/// add up. The best plan costs least; of several, it has the fewest offers; of several, its offers stand first: of the places of the offers among those that
/// were handed in, sorted, the first that differs is lower.
/// </remarks>
[TypeFormatterSource]
public sealed partial class TrainingPlan : IEquatable<TrainingPlan>
{
    internal TrainingPlan(GapReport report, PlannedOffer[] choices, Gap[] closed, Gap[] notClosable, decimal? factor, decimal lowerBound)
    {
        Report = report;
        Choices = Array.AsReadOnly(choices);
        Offers = Array.AsReadOnly(Array.ConvertAll(choices, choice => choice.Offer));
        Cost = choices.Sum(choice => choice.Offer.Cost);
        Closed = Array.AsReadOnly(closed);
        NotClosable = Array.AsReadOnly(notClosable);
        Factor = factor;
        LowerBound = lowerBound;
    }

    /// <summary>The report whose open gaps the plan closes.</summary>
    public GapReport Report { get; }

    /// <summary>The open gaps that no offer closes, in the order of the report.</summary>
    public IReadOnlyList<Gap> NotClosable { get; }

    /// <summary>The open gaps that the plan closes, in the order of the report: all but <see cref="NotClosable"/>.</summary>
    public IReadOnlyList<Gap> Closed { get; }

    /// <summary>
    /// The offers chosen. A proved plan has them in the order in which they were handed in; any other in the order in which they were picked, and one picked
    /// early may turn out not to be needed.
    /// </summary>
    public IReadOnlyList<TrainingOffer> Offers { get; }

    /// <summary>The offers chosen, in the order of <see cref="Offers"/>, each with the gaps that it closes.</summary>
    public IReadOnlyList<PlannedOffer> Choices { get; }

    /// <summary>The sum of the costs of the offers chosen.</summary>
    public decimal Cost { get; }

    /// <summary>
    /// Whether the plan is proved to be the best. If not, the steps of <see cref="TrainingOptions.MaxSteps"/> did not suffice, and this is the greedy plan: again and
    /// again the offer that costs least for each gap it newly closes, of several the one that was handed in first.
    /// </summary>
    public bool IsProved => Factor is null;

    /// <summary>
    /// How many times the least cost a greedy plan costs at most: 1 + 1/2 + … + 1/d, where d is the greatest number of gaps that one offer closes. Rounded to
    /// 12 decimal places, half to even; <see langword="null"/> for a proved plan, which needs none.
    /// </summary>
    public decimal? Factor { get; }

    /// <summary>
    /// A cost below which there is no plan, 0 or more: <see cref="Cost"/> for a proved plan, otherwise the best bound that was found, rounded down to 9 decimal
    /// places. Where it is the cost of a greedy plan, none costs less, though it is not proved that none comes before it.
    /// </summary>
    public decimal LowerBound { get; }

    /// <summary>Returns whether another plan is for an equal report and has the same offers, proof and lower bound.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(TrainingPlan? other) =>
        other is not null && Report.Equals(other.Report) && Choices.SequenceEqual(other.Choices) && Factor == other.Factor && LowerBound == other.LowerBound;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TrainingPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => (Report, Cost, Offers.Count, IsProved).GetHashCode();

    /// <summary>Returns how many gaps how many offers close at what cost, and whether that is proved.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} of {1} gaps closed by {2} {3} at a cost of {4:0.#########} ({5})",
        Closed.Count,
        Report.Open.Count,
        Offers.Count,
        Offers.Count == 1 ? "offer" : "offers",
        Cost,
        IsProved ? "proved" : "not proved");
}
