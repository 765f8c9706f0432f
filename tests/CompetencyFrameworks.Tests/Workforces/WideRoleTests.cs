using System.Globalization;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>
/// Three hundred graded competencies on ladders of one level to 300: sums of rungs past a byte and past two, levels past a byte. Whoever has everything at level L
/// of n lacks 300 × (n - L) rungs.
/// </summary>
public sealed class WideRoleTests
{
    private const int Competencies = 300;
    private const int People = 131;

    public static TheoryData<int, string> Ladders()
    {
        var data = new TheoryData<int, string>();
        foreach (int levels in (int[])[1, 2, 7, 254, 255, 256, 300])
        {
            Array.ForEach(Enum.GetNames<ColumnForm>(), form => data.Add(levels, form));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Rungs_OfTheHighestLevel_AreThoseWorkedOutByHand(int levels, string form)
    {
        Workforce team = Team(levels, form);
        WorkforceGaps gaps = team.GapsTo(Role.AtLevel(team.Frameworks[0].Ladders[0].Levels[^1]));
        for (int place = 0; place < People; place++)
        {
            int held = LevelOf(place, levels);
            bool isHighest = held == levels;
            PersonGaps person = gaps[place];
            Assert.Equal((isHighest ? 0 : 300, 300L * (levels - held), isHighest), (person.OpenCount, person.RungsMissing, person.IsReady));
            Assert.Equal((0, 0m), (person.UnitsMissing, person.CreditsMissing));
            Assert.Equal(held == 0 || isHighest ? 0 : 300, person.PartialCount);
            Assert.Equal(300 * Math.Round((decimal)held / levels, 12), person.Progress?.Numerator);
            Assert.Equal(isHighest ? 300m : 0, person.GradedCoverage?.Numerator);
        }

        Assert.Equal(Enumerable.Range(0, People).Sum(place => 300L * (levels - LevelOf(place, levels))), gaps.Summary.RungsMissing);
        Assert.Equal(Enumerable.Range(0, People).OrderByDescending(place => LevelOf(place, levels)).ThenBy(place => place).Select(place => team.Ids[place]), gaps.Ranking().Select(person => person.Id));
    }

    // Whoever holds more than the third level lacks nothing, and makes up for nothing.
    [Theory]
    [InlineData(7, nameof(ColumnForm.Dense))]
    [InlineData(7, nameof(ColumnForm.Sparse))]
    [InlineData(255, nameof(ColumnForm.Dense))]
    [InlineData(300, nameof(ColumnForm.Smallest))]
    public void Rungs_OfALevelInTheMiddle_CountNothingBeyondIt(int levels, string form)
    {
        Workforce team = Team(levels, form);
        WorkforceGaps gaps = team.GapsTo(Role.AtLevel(team.Frameworks[0].Ladders[0].Levels[2]));
        Assert.All(Enumerable.Range(0, People), place =>
        {
            int held = Math.Min(3, LevelOf(place, levels));
            Assert.Equal((held == 3 ? 0 : 300, 300L * (3 - held)), (gaps[place].OpenCount, gaps[place].RungsMissing));
            Assert.Equal(LevelOf(place, levels) > 3 ? GapStatus.Exceeded : held == 3 ? GapStatus.Met : held > 0 ? GapStatus.Partial : GapStatus.Missing, gaps.ToMatrix().StatusAt(place, 299));
        });
        Assert.Equal(levels, team.HoldersOf(team.Frameworks[0].GradedCompetencies[0]).ByLevel.Count);
    }

    // The person at place 77 has every third competency at the highest level, and lacks 200 of them.
    [Theory]
    [MemberData(nameof(Ladders))]
    public void Rungs_OfAMixedPerson_AreThoseOfTheGapReport(int levels, string form)
    {
        Workforce team = Team(levels, form);
        CompetencyFramework framework = team.Frameworks[0];
        CompetencyProfile mixed = CompetencyProfile.Restore(
            "p077", null, [.. framework.GradedCompetencies.Where((_, i) => i % 3 == 0).Select(competency => new Holding(competency, levels))], []);
        Role highest = Role.AtLevel(framework.Ladders[0].Levels[^1]);
        Workforce with = team.With(mixed);
        Assert.Equal((200, 200L * levels), (with.GapsTo(highest)["p077"].OpenCount, with.GapsTo(highest)["p077"].RungsMissing));
        GapReportFigures.AssertSame(mixed.GapTo(highest), with.GapsTo(highest)["p077"]);
        Assert.Equal(mixed, with.ProfileOf("p077"));
    }

    private static int LevelOf(int place, int levels) => place * levels / (People - 1);

    private static Workforce Team(int levels, string form)
    {
        CompetencyFramework framework = Framework(levels);
        IEnumerable<CompetencyProfile> profiles = Enumerable.Range(0, People).Select(place => CompetencyProfile.Restore(
            "p" + place.ToString("000", CultureInfo.InvariantCulture),
            null,
            [.. framework.GradedCompetencies.Where(_ => LevelOf(place, levels) > 0).Select(competency => new Holding(competency, LevelOf(place, levels)))],
            []));
        return Workforce.Of(new CompetencyColumns([framework]), profiles, null, Enum.Parse<ColumnForm>(form));
    }

    private static CompetencyFramework Framework(int levels)
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("wide", "Wide", "1").WithLanguage("en").AddLadder("ladder", "Ladder", ladder =>
        {
            for (int level = 1; level <= levels; level++)
            {
                ladder.AddLevel(level.ToString(CultureInfo.InvariantCulture), $"Level {level}");
            }
        });
        for (int i = 0; i < Competencies; i++)
        {
            builder = builder.AddGradedCompetency("c" + i.ToString("000", CultureInfo.InvariantCulture), $"Competency {i}", "ladder");
        }

        return builder.Build();
    }
}
