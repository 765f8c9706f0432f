using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>
/// Flat records in long form, of which each column holds scalars of one type, ids beside names; what is missing is <see langword="null"/>, never 0. Writes itself as
/// CSV, JSON, Markdown and HTML; the same table always gives the same text. Over <see cref="Columns"/> and <see cref="ValueAt"/> it becomes whatever a data frame is made of.
/// </summary>
[TypeFormatterSource]
public abstract partial class TidyTable
{
    private const int BlockLength = 32 * 1024;

    private protected TidyTable(string name, IReadOnlyList<TidyColumn> columns)
    {
        Name = name;
        Columns = columns;
    }

    /// <summary>The name of the table in small letters, fit for a file: "gaps", "role-requirements".</summary>
    public string Name { get; }

    /// <summary>The columns, in the order in which they are written.</summary>
    public IReadOnlyList<TidyColumn> Columns { get; }

    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>Returns what stands in a cell: a value of the column's type, or <see langword="null"/> where it is missing.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The place of the column in <see cref="Columns"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public object? ValueAt(int row, int column) =>
        (uint)row >= (uint)Count ? throw OutOfRange(nameof(row), row, Count)
        : (uint)column >= (uint)Columns.Count ? throw OutOfRange(nameof(column), column, Columns.Count)
        : ValueOf(row, column);

    /// <summary>
    /// Returns the table as CSV (RFC 4180): the names of the columns, then a line for each row, "\r\n" at line ends, a point in decimals, TRUE and FALSE. A missing
    /// value is an empty field, an empty text stands in quotes. R and pandas read it without cleaning; ids that look like numbers, and texts such as "NA", stay texts there
    /// if they are told so: which columns hold texts is in <see cref="Columns"/>, and in <see cref="DataDictionary"/>.
    /// </summary>
    /// <param name="options">What a spreadsheet needs beyond that; <see langword="null"/> for nothing.</param>
    public string ToCsv(CsvOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteCsv(writer, options);
        return writer.ToString();
    }

    /// <summary>Writes the table as CSV, as <see cref="ToCsv"/> gives it, without holding all of it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="options">What a spreadsheet needs beyond RFC 4180; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteCsv(TextWriter writer, CsvOptions? options = null)
    {
        Guard.NotNull(writer);
        foreach (string block in CsvBlocks(options ?? CsvOptions.Default))
        {
            writer.Write(block);
        }
    }

    /// <summary>Writes the table as CSV into a file, in UTF-8; a file that is there is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What a spreadsheet needs beyond RFC 4180; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void SaveCsv(string path, CsvOptions? options = null)
    {
        using FileStream file = File.Create(Guard.NotNull(path));
        SaveCsv(file, options);
    }

    /// <summary>Writes the table as CSV into a stream, in UTF-8, and leaves the stream open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="options">What a spreadsheet needs beyond RFC 4180; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is closed, or not one to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void SaveCsv(Stream stream, CsvOptions? options = null)
    {
        Files.Writable(Guard.NotNull(stream));
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BlockLength, leaveOpen: true);
        WriteCsv(writer, options);
    }

    /// <summary>
    /// Returns the table as JSON: an array with an object for each row, its members named like the columns but for a small letter at the beginning, two spaces of
    /// indentation, "\n" at line ends. What is missing is null.
    /// </summary>
    public string ToJson()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteJson(writer);
        return writer.ToString();
    }

    /// <summary>Writes the table as JSON, as <see cref="ToJson"/> gives it, without holding all of it.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteJson(TextWriter writer) => TableJson.Write(this, Guard.NotNull(writer));

    /// <summary>Returns the table as a pipe table of Markdown, every text on one line and shown as it is, numbers to the right; lines end with "\n".</summary>
    /// <param name="options">How many rows; <see langword="null"/> for all of them. The caption is not written.</param>
    public string ToMarkdown(TableOptions? options = null)
    {
        options ??= TableOptions.Default;
        return Shown(options).ToMarkdown(options.Texts);
    }

    /// <summary>
    /// Returns the table as HTML: one <c>table</c> element with a caption and <c>th scope="col"</c>, everything encoded, without scripts, styles and ids; numbers are of
    /// the class "number". Where rows are left out, a last line says how many.
    /// </summary>
    /// <param name="options">How many rows, under which caption; <see langword="null"/> for all of them, under the table's name.</param>
    public string ToHtml(TableOptions? options = null)
    {
        options ??= TableOptions.Default;
        var html = MarkupWriter.Html();
        Shown(options).WriteHtml(html, options.Caption ?? Name, options.Texts);
        return html.ToString();
    }

    /// <summary>Returns the name, and how many rows and columns there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1:#,0} rows of {2} columns", Name, Count, Columns.Count);

    /// <summary>What stands in a cell that is there.</summary>
    internal abstract object? ValueOf(int row, int column);

    private ShownTable Shown(TableOptions options)
    {
        var shown = new ShownTable([.. Columns.Select(column => (column.Name, column.IsNumber))]);
        for (int row = 0; row < Math.Min(Count, options.MaxRows ?? Count); row++)
        {
            shown.Add([.. Columns.Select((_, column) => CellText.Of(ValueOf(row, column)))]);
        }

        return shown.LeavingOut(Count - shown.Count);
    }

    private protected static ArgumentOutOfRangeException OutOfRange(string argument, int value, int count) => new(
        argument, value, count == 0 ? "The table has no rows." : string.Format(CultureInfo.InvariantCulture, "There are {0:#,0}, from 0.", count));
}
