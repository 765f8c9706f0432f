using System.Globalization;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// A framework of the size of ESCO, and people to go with it, always the same: 13,900 units, 3,000 roles of 22 to 41 requirements, 60 holdings of each person.
/// A third of requirements and holdings is of 300 units that are common, the others are spread over all the rest.
/// </summary>
public static class EscoSized
{
    private const int Units = 13_900;
    private const int Common = 300;
    private const int Roles = 3_000;
    private const int Holdings = 60;

    /// <summary>Makes the framework.</summary>
    public static CompetencyFramework Framework()
    {
        var numbers = new LinearCongruential(3);
        FrameworkBuilder builder = FrameworkBuilder.Of("esco-sized", "A framework of the size of ESCO", "1");
        for (int unit = 0; unit < Units; unit++)
        {
            builder.AddUnit(UnitId(unit), string.Create(CultureInfo.InvariantCulture, $"Skill {unit}"));
        }

        for (int role = 0; role < Roles; role++)
        {
            builder.AddRole(
                string.Create(CultureInfo.InvariantCulture, $"occupation-{role}"),
                string.Create(CultureInfo.InvariantCulture, $"Occupation {role}"),
                made =>
                {
                    foreach (int unit in Some(numbers, 22 + numbers.Below(20)))
                    {
                        made.Require(UnitId(unit));
                    }
                });
        }

        return builder.Build();
    }

    /// <summary>What people hold, person by person.</summary>
    public static IEnumerable<HoldingRow> Rows(int people)
    {
        var numbers = new LinearCongruential(11);
        string[] ids = [.. Enumerable.Range(0, Units).Select(UnitId)];
        for (int number = 0; number < people; number++)
        {
            string person = MadeUpPeople.Id(number);
            foreach (int unit in Some(numbers, Holdings))
            {
                yield return HoldingRow.Of(person, ids[unit]);
            }
        }
    }

    // So many places of units, each once: the steps never sum to more than there are units to go round.
    private static IEnumerable<int> Some(LinearCongruential numbers, int count)
    {
        int common = count / 3;
        int place = numbers.Below(Common);
        for (int i = 0; i < common; i++)
        {
            yield return place % Common;
            place += 1 + numbers.Below(Common / common);
        }

        const int Others = Units - Common;
        place = numbers.Below(Others);
        for (int i = common; i < count; i++)
        {
            yield return Common + (place % Others);
            place += 1 + numbers.Below(Others / (count - common));
        }
    }

    private static string UnitId(int unit) => string.Create(CultureInfo.InvariantCulture, $"skill-{unit}");
}
