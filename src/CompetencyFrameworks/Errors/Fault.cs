using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>One thing wrong with a file, or with a framework described in code: where, which rule it breaks, and what would mend it.</summary>
[TypeFormatterSource]
public sealed class Fault
{
    internal Fault(string rule, string path, int line, int column, string message, string fix)
    {
        Rule = rule;
        Path = path;
        Line = line;
        Column = column;
        Message = message;
        Fix = fix;
    }

    /// <summary>The code of the broken rule, such as <c>unknown-member</c>; the table of codes stands in the description of the format.</summary>
    public string Rule { get; }

    /// <summary>The place as a JSON path, such as <c>$.roles[3].requirements[2].competency</c>; <c>$</c> is the whole.</summary>
    public string Path { get; }

    /// <summary>
    /// The line of the place, counted from 1; of what a workforce is made of, the number of the profile, row or line; 0 where there is no file.
    /// </summary>
    public int Line { get; }

    /// <summary>The column of the place in UTF-16 characters, as editors count, from 1; 0 where there is no file, and for a row or profile.</summary>
    public int Column { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>What would mend it.</summary>
    public string Fix { get; }

    /// <summary>Returns the whole fault on one line; line and column only where there is a file, the number of a row where there are rows.</summary>
    public override string ToString()
    {
        string place = Line == 0 ? "" : string.Format(CultureInfo.InvariantCulture, Column == 0 ? "row {0}, " : "line {0}, column {1}, ", Line, Column);
        return $"{place}{Path}: {Message} {Fix} [{Rule}]";
    }
}
