using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>An offer of a training plan, with the gaps that it closes. Two are equal when offer and gaps are.</summary>
[TypeFormatterSource]
public sealed class PlannedOffer : IEquatable<PlannedOffer>
{
    internal PlannedOffer(TrainingOffer offer, Gap[] closes)
    {
        Offer = offer;
        Closes = Array.AsReadOnly(closes);
    }

    /// <summary>The offer.</summary>
    public TrainingOffer Offer { get; }

    /// <summary>All open gaps that the offer closes alone, in the order of the report; other offers of the plan may close some of them, too.</summary>
    public IReadOnlyList<Gap> Closes { get; }

    /// <summary>Returns whether another one has an equal offer that closes equal gaps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(PlannedOffer? other) => other is not null && Offer.Equals(other.Offer) && Closes.SequenceEqual(other.Closes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlannedOffer);

    /// <inheritdoc/>
    public override int GetHashCode() => (Offer, Closes.Count).GetHashCode();

    /// <summary>Returns the offer and how many gaps it closes.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: closes {1} {2}", Offer, Closes.Count, Closes.Count == 1 ? "gap" : "gaps");
}
