using System.Globalization;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>A framework of 139 graded competencies on a ladder of 7 levels, with 12 roles of 28 to 39 requirements, always the same.</summary>
public static class GradedFramework
{
    private const int Competencies = 139;
    private const int Levels = 7;
    private const int Roles = 12;

    public static CompetencyFramework Make()
    {
        var numbers = new LinearCongruential(5);
        FrameworkBuilder builder = FrameworkBuilder.Of("graded", "Graded competencies", "1");
        builder.AddLadder("ladder", "The ladder", ladder =>
        {
            for (int level = 1; level <= Levels; level++)
            {
                ladder.AddLevel(Id("level", level), Id("Level", level));
            }
        });
        for (int competency = 0; competency < Competencies; competency++)
        {
            builder.AddGradedCompetency(Id("competency", competency), Id("Competency", competency), "ladder");
        }

        for (int role = 0; role < Roles; role++)
        {
            int count = 28 + role;
            builder.AddRole(Id("role", role), Id("Role", role), made =>
            {
                int place = numbers.Below(Competencies);
                for (int i = 0; i < count; i++)
                {
                    made.Require(Id("competency", place % Competencies), Id("level", 1 + numbers.Below(Levels)));
                    place += 1 + numbers.Below(Competencies / count);
                }
            });
        }

        return builder.Build();
    }

    private static string Id(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word}-{number}");
}
