using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// The words that reports and charts use beside those of the framework: each English one, and what stands in its place. <see cref="English"/> leaves them as they
/// are; <c>ReportTexts.English.WithLanguage("de").With("Required", "Verlangt")</c> replaces one. A text may have places for values, <c>{0}</c>, <c>{1}</c> and so
/// on, in any order. Enumerated, it gives all of them, so that they can be written down, translated and handed in again. Immutable.
/// </summary>
[TypeFormatterSource]
public sealed class ReportTexts : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly Dictionary<string, string> replaced;

    private ReportTexts(string language, bool isRightToLeft, Dictionary<string, string> replaced)
    {
        Language = language;
        IsRightToLeft = isRightToLeft;
        this.replaced = replaced;
    }

    /// <summary>The English texts.</summary>
    public static ReportTexts English { get; } = new("en", isRightToLeft: false, new(StringComparer.Ordinal));

    /// <summary>The language of the texts as a BCP 47 tag, such as "en": the <c>lang</c> of an HTML page.</summary>
    public string Language { get; }

    /// <summary>Whether the language is written from right to left: the <c>dir</c> of an HTML page.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>How many texts there are.</summary>
    public int Count => EnglishTexts.All.Count;

    /// <summary>The text that stands for an English one.</summary>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="english"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such text; the nearest ones are named.</exception>
    public string this[string english] => TryGet(english, out string? text) ? text : throw new KeyNotFoundException(Unknown(english));

    /// <summary>Looks for the text that stands for an English one.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="text">What stands for it, or <see langword="null"/> where there is no such English text.</param>
    /// <returns>Whether there is such a text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="english"/> is <see langword="null"/>.</exception>
    public bool TryGet(string english, [NotNullWhen(true)] out string? text)
    {
        if (!replaced.TryGetValue(Guard.NotNull(english), out text) && EnglishTexts.Contains(english))
        {
            text = english;
        }

        return text is not null;
    }

    /// <summary>Returns these texts with others in place of some.</summary>
    /// <param name="texts">English texts, and what is to stand for each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such English text, or its places for values are not those of the other, or the other is blank: all of them are named.</exception>
    public ReportTexts With(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var all = new Dictionary<string, string>(replaced, StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (KeyValuePair<string, string> pair in Guard.NotNull(texts))
        {
            string english = Guard.NotNull(pair.Key, nameof(texts));
            string text = Guard.NotNull(pair.Value, nameof(texts));
            if (!EnglishTexts.Contains(english))
            {
                faults.Add(Unknown(english));
            }
            else if (string.IsNullOrWhiteSpace(text) || !UnicodeText.IsWellFormed(text))
            {
                faults.Add($"{Quote.Text(text)} cannot stand for '{english}': a text is not blank, and holds whole characters.");
            }
            else if (!TextPlaces.Of(english).SequenceEqual(TextPlaces.Of(text)))
            {
                faults.Add($"{Quote.Text(text)} cannot stand for '{english}', as it has other places for values.");
            }
            else
            {
                all[english] = text;
            }
        }

        return faults.Count == 0 ? new ReportTexts(Language, IsRightToLeft, all) : throw new ArgumentException(string.Join("\n", faults), nameof(texts));
    }

    /// <summary>Returns these texts with another one in place of one.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="text">What is to stand for it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such English text, or its places for values are not those of the other, or the other is blank.</exception>
    public ReportTexts With(string english, string text) => With([new KeyValuePair<string, string>(Guard.NotNull(english), Guard.NotNull(text))]);

    /// <summary>Returns these texts with the name of their language.</summary>
    /// <param name="language">A BCP 47 tag, such as "de" or "zh-Hant-HK".</param>
    /// <param name="isRightToLeft">Whether it is written from right to left.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no such tag: one to eight letters or digits, with hyphens between such.</exception>
    public ReportTexts WithLanguage(string language, bool isRightToLeft = false)
    {
        string[] parts = Guard.NotNull(language).Split('-');
        bool isTag = parts.All(part => part.Length is > 0 and <= 8 && part.All(c => IsLetter(c) || c is >= '0' and <= '9')) && parts[0].All(IsLetter) && language.Length > 1;
        return isTag
            ? new ReportTexts(language, isRightToLeft, replaced)
            : throw new ArgumentException($"{Quote.Text(language)} is not a language: a tag such as \"de\" or \"zh-Hant-HK\" is asked for.", nameof(language));
    }

    /// <summary>Enumerates the English texts and what stands for each, words first, then headings, then sentences.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => EnglishTexts.All.Select(english => new KeyValuePair<string, string>(english, this[english])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the language and how many texts are replaced.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1} of {2} texts replaced", Language, replaced.Count, Count);

    /// <summary>The text that stands for an English one, with values in its places.</summary>
    internal string Format(string english, params object?[] values) => TextPlaces.Fill(this[english], values);

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static string Unknown(string english) => $"There is no text {Quote.Text(english)}. {NearestIds.Suggest(english, EnglishTexts.All)}";
}
