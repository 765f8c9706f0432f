namespace CompetencyFrameworks;

/// <summary>What CSV for a spreadsheet needs beyond RFC 4180; <see cref="Default"/> adds nothing. Immutable.</summary>
public sealed class CsvOptions
{
    private CsvOptions(bool hasByteOrderMark, bool protectsFormulas)
    {
        HasByteOrderMark = hasByteOrderMark;
        ProtectsFormulas = protectsFormulas;
    }

    /// <summary>Neither a byte-order mark nor protection against formulas.</summary>
    public static CsvOptions Default { get; } = new(hasByteOrderMark: false, protectsFormulas: false);

    /// <summary>Whether the text begins with U+FEFF, by which some spreadsheets tell UTF-8.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Whether texts that a spreadsheet would compute stand behind an apostrophe.</summary>
    public bool ProtectsFormulas { get; }

    /// <summary>Returns options by which the text begins with a byte-order mark.</summary>
    public CsvOptions WithByteOrderMark() => new(hasByteOrderMark: true, ProtectsFormulas);

    /// <summary>
    /// Returns options by which a text that begins with =, +, -, @ (or their full-width forms), a tab or a line end stands behind an apostrophe, so that no spreadsheet
    /// computes it. Numbers stay as they are. What is written then is no longer what was there: for people to look at, not for programs to read.
    /// </summary>
    public CsvOptions WithFormulaProtection() => new(HasByteOrderMark, protectsFormulas: true);

    /// <summary>Returns what is added, in words.</summary>
    public override string ToString() => (HasByteOrderMark, ProtectsFormulas) switch
    {
        (true, true) => "a byte-order mark, formulas protected",
        (true, false) => "a byte-order mark",
        (false, true) => "formulas protected",
        _ => "RFC 4180",
    };
}
