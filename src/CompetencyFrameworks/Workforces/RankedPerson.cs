using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>A person at a place of a ranking. Two are equal when place and figures are.</summary>
[TypeFormatterSource]
public sealed class RankedPerson : IEquatable<RankedPerson>
{
    internal RankedPerson(int place, PersonGaps gaps)
    {
        Place = place;
        Gaps = gaps;
    }

    /// <summary>The place, from 1: one more than there are people whose figures are better. People with the same figures share a place.</summary>
    public int Place { get; }

    /// <summary>The person's figures.</summary>
    public PersonGaps Gaps { get; }

    /// <summary>The person's id.</summary>
    public string Id => Gaps.Id;

    /// <summary>The person's name; <see langword="null"/> where none is given.</summary>
    public string? Name => Gaps.Name;

    /// <summary>Returns whether another one has the same place and the same figures.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RankedPerson? other) => other is not null && Place == other.Place && Gaps.Equals(other.Gaps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RankedPerson);

    /// <inheritdoc/>
    public override int GetHashCode() => (Place, Id).GetHashCode();

    /// <summary>Returns the place and the figures.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}. {1}", Place, Gaps);
}
