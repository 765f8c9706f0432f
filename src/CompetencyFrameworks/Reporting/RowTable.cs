using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Flat records of one kind: what each has in which column. Every record has every column; what is missing is null.</summary>
/// <typeparam name="T">What a record is made of.</typeparam>
internal sealed class RowTable<T>
{
    private readonly List<(string Name, Func<T, object?> Value)> columns = [];

    /// <summary>Adds a column of texts, numbers or truth values, behind the others.</summary>
    public RowTable<T> With(string name, Func<T, object?> value)
    {
        columns.Add((name, value));
        return this;
    }

    /// <summary>Adds columns for a competency: framework, edition, competency, title.</summary>
    public RowTable<T> WithCompetency(Func<T, Competency> competency) => this
        .With("framework", row => competency(row).Framework.Id)
        .With("edition", row => competency(row).Framework.Edition)
        .With("competency", row => competency(row).Id)
        .With("title", row => competency(row).Title);

    /// <summary>Adds columns for a role: its id, and its title under the same name with "Title" behind it.</summary>
    public RowTable<T> WithRole(string name, Func<T, Role> role) => this
        .With(name, row => role(row).Id)
        .With(name + "Title", row => role(row).Title);

    /// <summary>Adds columns for a level: its rank, its id and its title. A rank of 0 is one that was recorded.</summary>
    public RowTable<T> WithLevel(string name, Func<T, (int? Rank, Level? Level)> level) => this
        .With(name + "Rank", row => level(row).Rank)
        .With(name + "Level", row => level(row).Level?.Id)
        .With(name + "LevelTitle", row => level(row).Level?.Title);

    /// <summary>Adds columns for a ratio: numerator and denominator, both null where there is nothing to cover.</summary>
    public RowTable<T> WithRatio(string name, Func<T, Ratio?> ratio) => this
        .With(name, row => ratio(row)?.Numerator)
        .With(name + "Of", row => ratio(row)?.Denominator);

    /// <summary>Writes records as a JSON array of objects, two spaces of indentation, "\n" at line ends.</summary>
    /// <exception cref="ArgumentNullException">A record is <see langword="null"/>.</exception>
    public string ToJson(IEnumerable<T> rows)
    {
        var json = new IndentedJsonWriter();
        json.BeginArray();
        foreach (T row in rows)
        {
            if (row is null)
            {
                throw new ArgumentNullException(nameof(rows), "One of the results is null.");
            }

            json.BeginObject();
            foreach ((string name, Func<T, object?> value) in columns)
            {
                Write(json, name, value(row));
            }

            json.EndObject();
        }

        json.EndArray();
        return json.ToString();
    }

    private static void Write(IndentedJsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool truth:
                json.Write(name, truth);
                break;
            case int number:
                json.Write(name, number);
                break;
            case long number:
                json.Write(name, number);
                break;
            case decimal number:
                json.WriteShortest(name, number);
                break;
            case Enum word:
                string text = word.ToString();
                json.Write(name, char.ToLowerInvariant(text[0]) + text.Substring(1));
                break;
            default:
                json.Write(name, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }
}
