using System.Globalization;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>People who are always the same, of whom one in three competencies is recorded, at whatever level.</summary>
public static class MadeUpPeople
{
    private const int OneIn = 3;

    // A prime above every number of people, so that the ids come in no order.
    private const long Ids = 9_999_991;

    /// <summary>What people hold, person by person; for each of them a row that names them comes first.</summary>
    public static IEnumerable<HoldingRow> Rows(CompetencyFramework framework, int people)
    {
        var numbers = new LinearCongruential(7);
        (string Id, string?[] Levels)[] competencies = [.. framework.Competencies.Select(competency => (competency.Id, LevelIds(competency)))];
        for (int number = 0; number < people; number++)
        {
            string person = Id(number);
            yield return HoldingRow.OfPerson(person);
            foreach ((string id, string?[] levels) in competencies)
            {
                if (numbers.Below(OneIn) == 0)
                {
                    yield return HoldingRow.Of(person, id, levels[numbers.Below(levels.Length)]);
                }
            }
        }
    }

    /// <summary>The id of a person; those of people who come after each other stand far apart.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"e-{number * 5_141_229L % Ids:D7}");

    /// <summary>The set of ids that each person holds, as it is usually written by hand: it knows no levels.</summary>
    public static Dictionary<string, HashSet<string>> Sets(IEnumerable<HoldingRow> rows)
    {
        var sets = new Dictionary<string, HashSet<string>>();
        foreach (HoldingRow row in rows)
        {
            if (!sets.TryGetValue(row.Person!, out HashSet<string>? held))
            {
                sets.Add(row.Person!, held = []);
            }

            if (row.Competency is not null)
            {
                held.Add(row.Competency);
            }
        }

        return sets;
    }

    /// <summary>The ids that each role asks for, optional ones aside.</summary>
    public static string[][] Asked(IEnumerable<Role> roles) =>
        [.. roles.Select(role => role.Requirements.Where(asked => asked.Kind != RequirementKind.Optional).Select(asked => asked.Competency.Id).ToArray())];

    private static string?[] LevelIds(Competency competency) =>
        competency is GradedCompetency graded ? [.. graded.ApplicableLevels.Select(level => level.Id)] : [null];
}
