using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>A band of years of experience that a source puts beside a level.</summary>
public sealed class YearsOfExperience : FrameworkPart
{
    internal YearsOfExperience(decimal from, decimal? to, string? extensions = null)
        : base(extensions)
    {
        From = from;
        To = to;
    }

    /// <summary>The lower bound in years; 0 or more.</summary>
    public decimal From { get; }

    /// <summary>
    /// The upper bound in years, above <see cref="From"/>; <see langword="null"/> where there is none. The source does not say to which
    /// of two bands that meet at a bound the bound belongs.
    /// </summary>
    public decimal? To { get; }

    /// <summary>Returns the band, such as <c>3-5 years</c> or <c>over 5 years</c>.</summary>
    public override string ToString() => To is null
        ? string.Format(CultureInfo.InvariantCulture, "over {0} years", From)
        : string.Format(CultureInfo.InvariantCulture, "{0}-{1} years", From, To);
}
