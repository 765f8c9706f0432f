namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes many people over a framework, thinly or thickly, always the same for the same seed.</summary>
internal sealed class ArbitraryWorkforce
{
    private uint state;

    private ArbitraryWorkforce(int seed) => state = (uint)seed;

    /// <summary>
    /// Holds a law over people of a generated framework and of a built-in one, however their columns are held: the workforce, its profiles in order, up to three
    /// roles, default kinds or all of them, one thread or two.
    /// </summary>
    public static void ForEvery(Action<Workforce, CompetencyProfile[], Role[], WorkforceOptions> law) => Law.Holds(Choices.Streams, decisions =>
    {
        var choices = new Choices([.. decisions.Reverse()]);
        foreach (CompetencyFramework framework in (CompetencyFramework[])[GeneratedFramework.Of(decisions), choices.Of([.. BuiltInFrameworks.All])])
        {
            CompetencyProfile[] profiles = Profiles(framework, choices);
            Role[] roles = [.. Enumerable.Range(0, 1 + choices.Below(3)).Select(_ => Targets.Role(framework, choices))];
            WorkforceOptions options = WorkforceOptions.Default.WithMaxThreads(1 + choices.Below(2));
            options = choices.Maybe() ? options.WithKinds([.. Targets.AllKinds.Kinds]) : options;
            ColumnForm form = choices.Of([ColumnForm.Smallest, ColumnForm.Dense, ColumnForm.Sparse]);
            var workforce = Workforce.Of(new CompetencyColumns([framework]), profiles, null, form);
            law(workforce, [.. profiles.OrderBy(profile => profile.Id, StringComparer.Ordinal)], roles, options);
        }
    });

    /// <summary>Up to 200 people of a size, a density and a seed that are chosen.</summary>
    public static CompetencyProfile[] Profiles(CompetencyFramework framework, Choices choices)
    {
        int count = choices.Of([3, 0, 1, 2, 63, 64, 65, 130, 200]);
        return Profiles(framework, count, choices.Of([2, 1, 10, 60]), choices.Below(1_000_000));
    }

    /// <summary>People in no order of their ids; of each one in so many competencies is recorded.</summary>
    public static CompetencyProfile[] Profiles(CompetencyFramework framework, int count, int oneIn, int seed)
    {
        var made = new ArbitraryWorkforce(seed);
        return [.. Enumerable.Range(0, count).Select(number => made.Profile(framework, number, oneIn))];
    }

    private CompetencyProfile Profile(CompetencyFramework framework, int number, int oneIn)
    {
        var holdings = new List<Holding>();
        foreach (Competency competency in framework.Competencies.OrderBy(competency => competency.Id, StringComparer.Ordinal).Where(_ => Below(oneIn) == 0))
        {
            IReadOnlyList<int> ranks = competency is GradedCompetency graded ? [0, .. graded.ApplicableLevels.Select(level => level.Rank)] : [0, 1, 1];
            holdings.Add(new Holding(competency, ranks[Below(ranks.Count)]));
        }

        return CompetencyProfile.Restore($"e-{number * 7919 % 100_003}", number % 3 == 0 ? null : $"Person {number}", [.. holdings], []);
    }

    private int Below(int count)
    {
        state = unchecked((state * 1_664_525) + 1_013_904_223);
        return (int)(state >> 8) % count;
    }
}
