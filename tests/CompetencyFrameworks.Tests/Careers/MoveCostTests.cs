using System.Globalization;

namespace CompetencyFrameworks.Tests.Careers;

/// <summary>What every move costs, counted in the competency tables of the Vocational Qualification Specifications of the three specialties.</summary>
public sealed class MoveCostTests
{
    // Credits and rungs of the move from the role of the line to the role of the column, both in the framework's order: Talent Management, Human Resource Generalist,
    // Workforce Planning, each from Head to Associate. Credits: the printed total of the role taken up less the credits of shared units. All units of the associate of
    // Workforce Planning are asked for by that of Human Resource Generalist: 0. Rungs: 5 from associate to officer, 7 to manager, 7 to head, 0 on the same rung.
    private static readonly string[] table =
    [
        "-      -      -     -     54/0   -      -     -     57/0   -      -     -",
        "175/7  -      -     -     175/7  65/0   -     -     156/7  68/0   -     -",
        "-      128/7  -     -     -      130/7  32/0  -     -      128/7  42/0  -",
        "-      -      70/5  -     -      -      89/5  17/0  -      -      87/5  10/0",
        "48/0   -      -     -     -      -      -     -     46/0   -      -     -",
        "175/7  63/0   -     -     181/7  -      -     -     146/7  53/0   -     -",
        "-      128/7  13/0  -     -      130/7  -     -     -      128/7  30/0  -",
        "-      -      70/5  3/0   -      -      89/5  -     -      -      87/5  0/0",
        "66/0   -      -     -     61/0   -      -     -     -      -      -     -",
        "175/7  68/0   -     -     181/7  55/0   -     -     151/7  -      -     -",
        "-      128/7  25/0  -     -      130/7  32/0  -     -      128/7  -     -",
        "-      -      70/5  12/0  -      -      89/5  16/0  -      -      87/5  -",
    ];

    private static readonly ModelList<Role> roles = BuiltInFrameworks.HkHrm.Roles;

    [Fact]
    public void Effort_OfEveryMove_IsThatOfTheTable()
    {
        foreach ((Role from, Role to, string cost) in Moves().Where(move => move.Cost != "-"))
        {
            RoleTransition transition = from.TransitionTo(to);
            Assert.Equal($"{from.Id} -> {to.Id}: {cost}", $"{from.Id} -> {to.Id}: {Cost(transition.Credits, transition.Rungs)}");
        }
    }

    [Fact]
    public void Moves_OfEveryPath_AreInTheTableAndCostWhatItSays()
    {
        var costs = Moves().ToDictionary(move => (move.From, move.To), move => move.Cost);
        CareerPath[] paths = [.. Moves().Select(move => move.From.PathTo(move.To)).OfType<CareerPath>()];

        // To itself 12; to the two others on the rung 12 x 2; to the three on each higher rung: 3 x 3 x (3 + 2 + 1).
        Assert.Equal(12 + 24 + 54, paths.Length);
        Assert.All(paths.SelectMany(path => path.Moves), move => Assert.Equal(costs[(move.From, move.To)], Cost(move.Credits, move.Rungs)));
        Assert.All(paths, path => Assert.Equal((path.Moves.Sum(move => move.Credits), path.Moves.Sum(move => move.Rungs)), (path.Credits, path.Rungs)));
    }

    // No move is more than one rung up, and none leads down.
    [Fact]
    public void Moves_OfEveryPath_LeadToTheSameRungOrTheNext() => Assert.All(
        Moves().SelectMany(move => move.From.PathTo(move.To)?.Moves ?? []),
        move => Assert.InRange(move.To.Rung!.Rank - move.From.Rung!.Rank, 0, 1));

    private static IEnumerable<(Role From, Role To, string Cost)> Moves() =>
        from left in Enumerable.Range(0, 12)
        let line = table[left].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from taken in Enumerable.Range(0, 12)
        select (roles[left], roles[taken], line[taken]);

    private static string Cost(decimal credits, int rungs) => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", credits, rungs);
}
