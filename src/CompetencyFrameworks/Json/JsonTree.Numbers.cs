using System.Globalization;

namespace CompetencyFrameworks;

internal sealed partial class JsonTree
{
    private const int LargestExponent = 1000;

    /// <summary>Returns a number exactly, or <see langword="null"/> where it has too many digits.</summary>
    public decimal? NumberOf(int token)
    {
        if (SmallWholeNumberOf(token) is int small)
        {
            return small;
        }

        string text = ExactTextOf(token);
        if (!IsWithinDigits(text) || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        // Minus zero is zero, and is written so.
        return number == 0 ? 0 : number;
    }

    // Most numbers are: no text is made for them.
    private int? SmallWholeNumberOf(int token)
    {
        ReadOnlySpan<byte> digits = json.AsSpan(tokens[token].Start, tokens[token].Length);
        int number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9' || digits.Length > NumberDigits)
            {
                return null;
            }

            number = (10 * number) + (digit - '0');
        }

        return number;
    }

    private static bool IsWithinDigits(string number)
    {
        int exponentAt = number.IndexOfAny(['e', 'E']);
        int exponent = 0;
        if (exponentAt >= 0
            && (!int.TryParse(number.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs((long)exponent) > LargestExponent))
        {
            return false;
        }

        string mantissa = (exponentAt < 0 ? number : number.Substring(0, exponentAt)).TrimStart('-');
        int point = mantissa.IndexOf('.');
        int places = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        int significant = mantissa.Replace(".", "").TrimStart('0').Length;
        return places <= NumberDigits && significant - places <= NumberDigits;
    }
}
