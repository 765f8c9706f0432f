namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of every tick list and its assessment, over the built-in frameworks and over generated ones.</summary>
public sealed class TickListLaws
{
    [Fact]
    public void OrderAndRepetitionOfWith_NeverMatter() => ForEveryFramework((framework, choices) =>
    {
        Func<TickList, TickList>[] steps = [.. Enumerable.Range(0, 1 + choices.Below(12)).Select(_ => ArbitraryTickList.Step(framework, choices))];
        TickList forward = steps.Aggregate(TickList.Of("p"), (list, step) => step(list));
        TickList backward = steps.Reverse().Aggregate(TickList.Of("p"), (list, step) => step(list));
        TickList repeated = steps.Concat(steps).Aggregate(TickList.Of("p"), (list, step) => step(list));
        Assert.Equal(forward, backward);
        Assert.Equal(forward, repeated);
        Assert.Equal(forward.GetHashCode(), backward.GetHashCode());
        Assert.Equal(forward.ToJson(), backward.ToJson());
    });

    [Fact]
    public void Entries_StandInOrderEachOnce() => ForEveryFramework((framework, choices) =>
    {
        TickList list = ArbitraryTickList.Of(framework, choices);
        Assert.Equal(
            list.Entries.OrderBy(entry => entry.Competency.Id, StringComparer.Ordinal).ThenBy(entry => entry.Level?.Rank).Select(entry => (entry.Competency, entry.Level)),
            list.Entries.Select(entry => (entry.Competency, entry.Level)).Distinct());
        Assert.All(list.Entries, entry => Assert.Equal(entry.Statements.Distinct(), Own(entry).Where(entry.Statements.Contains)));
    });

    [Fact]
    public void JsonOutAndIn_IsTheIdentity() => ForEveryFramework((framework, choices) =>
    {
        TickList list = ArbitraryTickList.Of(framework, choices);
        TickList read = TickList.Parse(list.ToJson(), FrameworkCatalogue.Of(framework));
        Assert.Equal(list, read);
        Assert.Empty(read.Unplaced);
        Assert.Equal(list.ToJson(), read.ToJson());
        Assert.Equal(list.Assess(), read.Assess());
    });

    [Fact]
    public void JsonReadWithoutItsFramework_IsKeptAndWrittenBackVerbatim() => ForEveryFramework((framework, choices) =>
    {
        TickList list = ArbitraryTickList.Of(framework, choices);
        TickList read = TickList.Parse(list.ToJson(), FrameworkCatalogue.Of());
        Assert.Empty(read.Entries);
        Assert.Equal(list.Entries.Count, read.Unplaced.Count);
        Assert.Equal(list.ToJson(), read.ToJson());
        Assert.Equal(list, TickList.Parse(read.ToJson(), FrameworkCatalogue.Of(framework)));
        Assert.Equal(list.ToString(), read.ToString());
    });

    // Statements, levels and competencies are renamed here and there, as if the catalogue had lost them.
    [Fact]
    public void JsonOfWhatIsKnownInPart_IsSplitTheSameWayWhenReadAgain() => ForEveryFramework((framework, choices) =>
    {
        IEnumerable<string> lines = ArbitraryTickList.Of(framework, choices).ToJson().Split('\n').Select(line => choices.Below(4) == 3 ? Renamed(line) : line);
        string json = string.Join('\n', lines);
        TickList read = TickList.Parse(json, FrameworkCatalogue.Of(framework));
        TickList again = TickList.Parse(read.ToJson(), FrameworkCatalogue.Of(framework));
        Assert.Equal(read, again);
        Assert.Equal(read.ToJson(), again.ToJson());
        Assert.Equal(json.Length, read.ToJson().Length);
    });

    [Fact]
    public void OneMoreTick_NeverLowersALevelNorTakesAnything() => ForEveryAssessment((framework, list, options, choices) =>
    {
        IReadOnlyList<Func<TickList, TickList>> unticked = ArbitraryTickList.Unticked(framework, list);
        if (unticked.Count == 0)
        {
            return;
        }

        Assessment before = list.Assess(options);
        Assessment after = choices.Of(unticked)(list).Assess(options);
        Assert.Equal(Ticked(before) + 1, Ticked(after));
        AssertNoneLower(before, after);
        Assert.All(before.Assessed, found =>
        {
            CompetencyAssessment next = after.Assessed.Single(other => other.Competency == found.Competency);
            Assert.True((next.HighestMetAlone?.Rank ?? 0) >= (found.HighestMetAlone?.Rank ?? 0));
        });
    });

    // Said once more as the rule has it: from the highest level down, the first at which, and at every one below which, enough are ticked.
    [Fact]
    public void TheLevelReached_IsTheOneOfThePlainRule() => ForEveryAssessment((framework, list, options, choices) =>
    {
        foreach (CompetencyAssessment found in list.Assess(options).Assessed)
        {
            (int Rank, Statement[] All)[] levels = found.Competency is GradedCompetency graded
                ? [.. graded.ApplicableLevels.Select(level => (level.Rank, graded.StatementsAt(level).ToArray()))]
                : [(1, [.. Statements(found.Competency)])];
            int reached = levels.Where(level => level.All.Length > 0).Reverse().FirstOrDefault(level => levels.All(below => below.Rank > level.Rank || IsMet(below))).Rank;
            Assert.Equal(reached, found.Reached.Rank);
            Assert.Equal(levels.Where(level => level.All.Length > 0 && IsMet(level)).Select(level => level.Rank).LastOrDefault(), found.HighestMetAlone?.Rank ?? 0);

            bool IsMet((int Rank, Statement[] All) level) => Ticked(level.Rank, found.Competency) >= options.Share * level.All.Length;
        }

        int Ticked(int rank, Competency competency) =>
            list.Entries.SingleOrDefault(entry => entry.Competency == competency && (entry.Level?.Rank ?? 1) == rank)?.Statements.Count ?? 0;
    });

    [Fact]
    public void ASmallerShare_NeverGivesALowerLevel() => ForEveryAssessment((framework, list, options, choices) =>
    {
        AssessmentOptions less = options.WithShare(options.Share * (1 + choices.Below(9)) / 10);
        AssertNoneLower(list.Assess(options), list.Assess(less));
    });

    [Fact]
    public void WithAllStatementsTicked_TheHighestAssessableLevelIsReached() => ForEveryAssessment((framework, list, options, choices) =>
    {
        TickList full = ArbitraryTickList.Unticked(framework, list).Aggregate(list, (before, tick) => tick(before));
        Assessment assessment = full.Assess(options);
        Assert.Empty(assessment.NotTicked);
        Assert.Equal(framework.Competencies.Count(competency => Statements(competency).Any()), assessment.Assessed.Count);
        Assert.All(assessment.Assessed, found =>
        {
            int top = found.Competency is GradedCompetency graded ? graded.ApplicableLevels.Last(level => graded.StatementsAt(level).Count > 0).Rank : 1;
            Assert.Equal((top, top), (found.Reached.Rank, found.HighestMetAlone!.Rank));
            Assert.Equal((null, 0, 0), (found.NextLevel, found.MissingForNextLevel.Count, found.StillNeeded));
        });
    });

    [Fact]
    public void AssessedNotTickedAndNotAssessable_AreTogetherWhatIsNamed() => ForEveryAssessment((framework, list, options, choices) =>
    {
        Assessment assessment = list.Assess(options);
        Assert.Equal(
            list.Entries.Select(entry => entry.Competency).Distinct(),
            assessment.Assessed.Select(found => found.Competency).Concat(assessment.NotTicked).Concat(assessment.NotAssessable).OrderBy(competency => competency.Id, StringComparer.Ordinal));
        Assert.All(assessment.NotAssessable, competency => Assert.Empty(Statements(competency)));
        Assert.All(assessment.NotTicked, competency => Assert.NotEmpty(Statements(competency)));
        Assert.Equal(assessment.Assessed.Select(found => (found.Competency, found.Reached.Rank)), assessment.Profile.Holdings.Select(holding => (holding.Competency, holding.Rank)));
    });

    // What is said to be missing is enough, and one less is not.
    [Fact]
    public void TickingAsManyAsAreStillNeeded_ReachesTheNextLevelAndOneLessDoesNot() => ForEveryAssessment((framework, list, options, choices) =>
    {
        foreach (CompetencyAssessment found in list.Assess(options).Assessed.Where(found => found.MissingForNextLevel.Count > 0))
        {
            Assert.InRange(found.StillNeeded, 1, found.MissingForNextLevel.Count);
            int next = found.NextLevel?.Rank ?? 1;
            Assert.True(RankWith(found.StillNeeded) >= next);
            Assert.Equal(found.Reached.Rank, RankWith(found.StillNeeded - 1));

            int RankWith(int more)
            {
                IEnumerable<Statement> ticks = found.MissingForNextLevel.Take(more);
                TickList with = found.Competency is GradedCompetency graded ? list.With(graded, found.NextLevel!, ticks) : list.With((UnitOfCompetency)found.Competency, ticks);
                return with.Assess(options).Profile.HoldingOf(found.Competency)!.Rank;
            }
        }
    });

    private static string Renamed(string line)
    {
        bool isValue = line.StartsWith("      \"competency\": \"", StringComparison.Ordinal) || line.StartsWith("      \"level\": \"", StringComparison.Ordinal)
            || (line.StartsWith("        ", StringComparison.Ordinal) && line.Contains('"', StringComparison.Ordinal));

        // One letter more, which no id and no text of a framework ends with.
        return isValue ? line.Insert(line.LastIndexOf('"'), "Z") : line;
    }

    private static void AssertNoneLower(Assessment before, Assessment after) => Assert.All(
        before.Profile.Holdings, holding => Assert.True(after.Profile.HoldingOf(holding.Competency)!.Rank >= holding.Rank));

    private static int Ticked(Assessment assessment) => assessment.TickList.Entries.Sum(entry => entry.Statements.Count);

    private static IEnumerable<Statement> Statements(Competency competency) => competency is GradedCompetency graded
        ? graded.ApplicableLevels.SelectMany(level => graded.StatementsAt(level))
        : ((UnitOfCompetency)competency).AssessmentCriteria;

    private static IEnumerable<Statement> Own(TickListEntry entry) => entry.Competency is GradedCompetency graded
        ? graded.StatementsAt(entry.Level!)
        : ((UnitOfCompetency)entry.Competency).AssessmentCriteria;

    private static void ForEveryAssessment(Action<CompetencyFramework, TickList, AssessmentOptions, Choices> law) => ForEveryFramework((framework, choices) =>
    {
        AssessmentOptions options = AssessmentOptions.Default.WithShare((1 + choices.Below(12)) / 12m);
        law(framework, ArbitraryTickList.Of(framework, choices), options, choices);
    });

    private static void ForEveryFramework(Action<CompetencyFramework, Choices> law) => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework generated = GeneratedFramework.Of(decisions);
        foreach (CompetencyFramework framework in (CompetencyFramework[])[.. BuiltInFrameworks.All, generated])
        {
            law(framework, new Choices([.. decisions.Reverse()]));
        }
    });
}
