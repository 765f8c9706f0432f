using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>A part of a whole that is not empty. Numerator and denominator stay as they are counted: they are not reduced.</summary>
[TypeFormatterSource]
public sealed class Ratio : IEquatable<Ratio>
{
    private Ratio(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The part, 0 or more.</summary>
    public decimal Numerator { get; }

    /// <summary>The whole, above 0.</summary>
    public decimal Denominator { get; }

    /// <summary>The part divided by the whole, 0 to 1.</summary>
    public decimal Value => Numerator / Denominator;

    /// <summary>Returns whether another ratio has the same numerator and the same denominator: 1 of 2 is not 2 of 4.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Ratio? other) => other is not null && Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ratio);

    /// <inheritdoc/>
    public override int GetHashCode() => (Numerator, Denominator).GetHashCode();

    /// <summary>Returns the ratio in words, such as <c>1 of 25 (4%)</c>: parts to two decimal places, the percentage to none, 0% and
    /// 100% only for nothing and all.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0.##} of {1:0.##} ({2:0}%)", Numerator, Denominator, Percent());

    /// <summary>The percentage without decimal places; 0 and 100 only for nothing and all: almost all is not all, and a little is not nothing.</summary>
    internal decimal Percent()
    {
        decimal percent = Math.Round(Value * 100, MidpointRounding.ToEven);
        return Numerator == 0 || Numerator == Denominator ? percent : Math.Max(1, Math.Min(99, percent));
    }

    /// <summary>The ratio; <see langword="null"/> where there is nothing to have a part of.</summary>
    internal static Ratio? Of(decimal numerator, decimal denominator) => denominator == 0 ? null : new Ratio(numerator, denominator);
}
