using System.Globalization;
using System.Text.Json;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>A framework file of about 10 MB, always the same: 5,400 units with criteria, 1,000 graded competencies with statements, 650 roles.</summary>
internal sealed class LargeFramework
{
    private const int Units = 5_400;
    private const int GradedCompetencies = 1_000;
    private const int Roles = 650;
    private const int Categories = 400;
    private const int Levels = 5;

    private static readonly string[] words =
    [
        "apply", "assess", "budget", "coach", "design", "evaluate", "feedback", "governance", "human", "implement", "job", "knowledge", "lead", "manage",
        "negotiate", "organisation", "plan", "quality", "recruit", "strategy", "talent", "understand", "values", "workforce", "l'équipe", "the \"plan\"",
    ];

    private readonly Utf8JsonWriter json;
    private readonly LinearCongruential numbers = new(1);

    private LargeFramework(Utf8JsonWriter json) => this.json = json;

    public static byte[] Make()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new LargeFramework(json).Write();
        }

        return bytes.ToArray();
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        WriteItem("large", "A large framework");
        json.WriteString("edition", "1");
        json.WriteString("qualificationLadder", "ladder");
        json.WriteString("roleLadder", "ladder");
        WriteMany("ladders", 1, _ => WriteLadder());
        WriteMany("categories", Categories, WriteCategory);
        WriteMany("units", Units, WriteUnit);
        WriteMany("gradedCompetencies", GradedCompetencies, WriteGraded);
        WriteMany("roles", Roles, WriteRole);
        json.WriteEndObject();
    }

    private void WriteLadder()
    {
        WriteItem("ladder", "The ladder");
        WriteMany("levels", Levels, level => WriteItem($"level-{level}", $"Level {level}"));
    }

    private void WriteCategory(int place)
    {
        WriteItem($"category-{place}", Text(4));
        if (place >= 20)
        {
            json.WriteString("parent", $"category-{place % 20}");
        }
    }

    private void WriteUnit(int place)
    {
        WriteItem($"unit-{place}", Text(8));
        json.WriteString("description", Text(30));
        json.WriteString("category", $"category-{Below(Categories)}");
        json.WriteString("level", $"level-{Below(Levels)}");
        json.WriteNumber("credit", 1 + Below(12));
        WriteTexts("criteria", 3 + Below(5), place);
    }

    private void WriteGraded(int place)
    {
        WriteItem($"graded-{place}", Text(5));
        json.WriteString("category", $"category-{Below(Categories)}");
        json.WriteString("ladder", "ladder");
        json.WriteStartObject("levels");
        for (int level = 0; level < Levels; level++)
        {
            WriteTexts($"level-{level}", 2 + Below(3), level);
        }

        json.WriteEndObject();
    }

    private void WriteRole(int place)
    {
        WriteItem($"role-{place}", Text(4));
        json.WriteString("rung", $"level-{Below(Levels)}");
        int unit = Below(Units - 200);
        int graded = Below(GradedCompetencies - 200);
        WriteMany("requirements", 30, asked =>
        {
            bool isUnit = asked < 20;
            json.WriteString("competency", isUnit ? $"unit-{unit += 1 + Below(9)}" : $"graded-{graded += 1 + Below(9)}");
            if (!isUnit)
            {
                json.WriteString("level", $"level-{Below(Levels)}");
            }

            json.WriteString("kind", asked % 3 == 0 ? "functional" : "core");
        });
    }

    private void WriteItem(string id, string title)
    {
        json.WriteString("id", id);
        json.WriteString("title", title);
    }

    private void WriteMany(string name, int count, Action<int> write)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < count; i++)
        {
            json.WriteStartObject();
            write(i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A number at the end, as two equal statements of one level need ids.
    private void WriteTexts(string name, int count, int place)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < count; i++)
        {
            json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{Text(12)} ({place}.{i})"));
        }

        json.WriteEndArray();
    }

    private string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[Below(words.Length)]));

    private int Below(int count) => numbers.Below(count);
}
