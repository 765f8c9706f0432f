using CompetencyFrameworks.Tests.Properties;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Any number of threads may ask one workforce: whatever is found at the first question is found equal by all who find it at once.</summary>
public sealed class WorkforceThreadsTests
{
    private const int Threads = 64;

    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly Role[] roles = [HkHrmTeam.Officer, HkHrmTeam.Manager];
    private static readonly CompetencyProfile[] profiles = ArbitraryWorkforce.Profiles(hk, 70, 3, 11);

    private static readonly Func<Workforce, WorkforceRoleGaps, object>[] questions =
    [
        (_, gaps) => gaps[0].Summary,
        (_, gaps) => gaps[1].Ranking(10),
        (_, gaps) => gaps[0].ByGroup(id => id[^1..])[3],
        (_, gaps) => gaps.ByCompetency[7],
        (_, gaps) => gaps[0].ToMatrix().ToCategoryMatrix(),
        (_, gaps) => string.Join(' ', gaps[1].OpenLists.Select(list => list.Count)),
        (_, gaps) => gaps[1][gaps.Workforce.Ids[40]].ToReport(),
        (team, _) => team.ProfileOf(team.Ids[69]),
        (team, _) => string.Join('\n', team.AllHolders()),
        (team, _) => string.Join('\n', team.SinglePointsOfFailure(roles)),
        (team, _) => team.SmallestCoverOf(roles, WorkforceOptions.Default.WithMaxSteps(10)),
        (team, gaps) => WorkforceChanges.Between(team, team.Without(gaps.Workforce.Ids[5]), roles),
        (team, _) => team.With(HkHrmTeam.Ada).GapsTo(roles[0]),
        (team, _) => Lines(team),
    ];

    [Fact]
    public void Workforce_AskedEverythingByManyThreadsAtOnce_AnswersAsOneAlone()
    {
        object[] alone = [.. questions.Select(question => question(Team(), Team().GapsTo(roles)))];
        for (int round = 0; round < 2; round++)
        {
            // A new one each time, so that nothing was found before; all threads set out together.
            Workforce team = Team();
            WorkforceRoleGaps gaps = team.GapsTo(roles);
            using var start = new Barrier(Threads);
            var answers = new object?[Threads][];
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                answers[number] = Answers(team, gaps, number);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.All(answers, answer => Assert.All(answer.Zip(alone).Where(pair => pair.First is not null), pair => Assert.Equal(pair.Second, pair.First)));
            Assert.All(alone.Select((_, question) => question), question => Assert.Contains(answers, answer => answer[question] is not null));
        }
    }

    [Fact]
    public void GapsTo_WithAnyNumberOfThreads_GivesTheSame()
    {
        Workforce team = Team();
        WorkforceRoleGaps one = team.GapsTo(hk.Roles, WorkforceOptions.Default.WithMaxThreads(1));
        foreach (int threads in (int[])[2, 3, 64, int.MaxValue])
        {
            WorkforceRoleGaps other = team.GapsTo(hk.Roles, WorkforceOptions.Default.WithMaxThreads(threads));
            Assert.Equal(one.Select(gaps => gaps.Summary), other.Select(gaps => gaps.Summary));
            Assert.Equal(one.SelectMany(gaps => gaps), other.SelectMany(gaps => gaps));
        }
    }

    [Fact]
    public void ChangesAndScarceRequirements_WithAnyNumberOfThreads_AreTheSame()
    {
        Workforce team = Team();
        Workforce later = team.Without(team.Ids[5]).With(HkHrmTeam.Ada);
        WorkforceOptions options = WorkforceOptions.Default.WithMaxThreads(1);
        var one = WorkforceChanges.Between(team, later, hk.Roles, options);
        IReadOnlyList<ScarceRequirement> scarce = team.ScarceRequirements(hk.Roles, 20, options);
        Assert.NotEmpty(one.ByCompetency);
        Assert.NotEmpty(scarce);
        foreach (int threads in (int[])[2, 64])
        {
            options = options.WithMaxThreads(threads);
            var other = WorkforceChanges.Between(team, later, hk.Roles, options);
            Assert.Equal(one.ByCompetency, other.ByCompetency);
            Assert.Equal(one.ByRole, other.ByRole);
            Assert.Equal(scarce, team.ScarceRequirements(hk.Roles, 20, options));
        }
    }

    // Each thread asks four questions, from another one on.
    private static object?[] Answers(Workforce team, WorkforceRoleGaps gaps, int first)
    {
        var answers = new object?[questions.Length];
        for (int i = 0; i < 4; i++)
        {
            int question = (first + i) % questions.Length;
            answers[question] = questions[question](team, gaps);
        }

        return answers;
    }

    private static Workforce Team() => Workforce.Of(hk, profiles);

    private static string Lines(Workforce team)
    {
        using var stream = new MemoryStream();
        team.SaveLines(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
