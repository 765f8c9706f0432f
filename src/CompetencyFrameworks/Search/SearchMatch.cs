using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>The place of a word that was found, in UTF-16 characters of the text as it is written. Two are equal when start and length are.</summary>
[TypeFormatterSource]
public sealed class SearchMatch : IEquatable<SearchMatch>
{
    internal SearchMatch(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The place of the first character, from 0: <c>text.Substring(match.Start, match.Length)</c> is the word.</summary>
    public int Start { get; }

    /// <summary>The number of characters, 1 or more.</summary>
    public int Length { get; }

    internal int End => Start + Length;

    /// <summary>Returns whether another place is the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(SearchMatch? other) => other is not null && Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SearchMatch);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start, Length).GetHashCode();

    /// <summary>Returns start and length, such as <c>12+8</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}+{1}", Start, Length);
}
