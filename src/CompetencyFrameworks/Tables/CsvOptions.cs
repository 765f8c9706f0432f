namespace CompetencyFrameworks;

/// <summary>What CSV for a spreadsheet needs beyond RFC 4180; <see cref="Default"/> adds nothing. Immutable.</summary>
public sealed class CsvOptions
{
    private CsvOptions(bool hasByteOrderMark, bool protectsFormulas, bool hasDecimalComma)
    {
        HasByteOrderMark = hasByteOrderMark;
        ProtectsFormulas = protectsFormulas;
        HasDecimalComma = hasDecimalComma;
    }

    /// <summary>Commas between fields, points in decimals, neither a byte-order mark nor protection against formulas.</summary>
    public static CsvOptions Default { get; } = new(hasByteOrderMark: false, protectsFormulas: false, hasDecimalComma: false);

    /// <summary>Whether the text begins with U+FEFF, by which some spreadsheets tell UTF-8.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Whether texts that a spreadsheet would compute stand behind an apostrophe.</summary>
    public bool ProtectsFormulas { get; }

    /// <summary>Whether decimals have a comma, and fields a semicolon between them.</summary>
    public bool HasDecimalComma { get; }

    /// <summary>Returns options by which the text begins with a byte-order mark.</summary>
    public CsvOptions WithByteOrderMark() => new(hasByteOrderMark: true, ProtectsFormulas, HasDecimalComma);

    /// <summary>
    /// Returns options by which a text that begins with =, +, -, @ (or their full-width forms), a tab or a line end stands behind an apostrophe, so that no spreadsheet
    /// computes it. Numbers stay as they are. What is written then is no longer what was there: for people to look at, not for programs to read.
    /// </summary>
    public CsvOptions WithFormulaProtection() => new(HasByteOrderMark, protectsFormulas: true, HasDecimalComma);

    /// <summary>
    /// Returns options by which decimals have a comma and fields a semicolon between them, as spreadsheets expect where that is how numbers are written, such as in
    /// German or French.
    /// </summary>
    public CsvOptions WithDecimalComma() => new(HasByteOrderMark, ProtectsFormulas, hasDecimalComma: true);

    /// <summary>Returns what is added, in words.</summary>
    public override string ToString()
    {
        string[] added =
        [
            .. HasByteOrderMark ? ["a byte-order mark"] : (string[])[],
            .. ProtectsFormulas ? ["formulas protected"] : (string[])[],
            .. HasDecimalComma ? ["decimal commas and semicolons"] : (string[])[],
        ];
        return added.Length == 0 ? "RFC 4180" : string.Join(", ", added);
    }

    /// <summary>What stands between fields.</summary>
    internal char Separator => HasDecimalComma ? ';' : ',';
}
