namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes tick lists over a framework, of any of its competencies and statements.</summary>
internal static class ArbitraryTickList
{
    public static TickList Of(CompetencyFramework framework, Choices choices)
    {
        TickList list = TickList.Of("e-17 \"é\"", choices.Maybe() ? "Ada" : null);
        for (int i = choices.Below(12); i > 0; i--)
        {
            list = Step(framework, choices)(list);
        }

        return list;
    }

    /// <summary>One way to tick something; the same one whenever it is called.</summary>
    public static Func<TickList, TickList> Step(CompetencyFramework framework, Choices choices)
    {
        if (framework.Competencies.Count == 0)
        {
            return list => list;
        }

        Competency competency = choices.Of(framework.Competencies);
        bool all = choices.Maybe();
        if (competency is not GradedCompetency graded)
        {
            var unit = (UnitOfCompetency)competency;
            IReadOnlyList<Statement> criteria = all ? unit.AssessmentCriteria : choices.Some(unit.AssessmentCriteria);
            return list => list.With(unit, criteria);
        }

        // Often from the bottom up, so that levels above the lowest are reached as well.
        Level top = choices.Of(graded.ApplicableLevels);
        (Level Level, IReadOnlyList<Statement> Ticked)[] ticks = [.. graded.ApplicableLevels
            .Where(level => level == top || (all && level.Rank < top.Rank))
            .Select(level => (level, all && choices.Below(4) > 0 ? graded.StatementsAt(level) : choices.Some(graded.StatementsAt(level))))];
        return list => ticks.Aggregate(list, (before, tick) => before.With(graded, tick.Level, tick.Ticked));
    }

    /// <summary>The statements that are not ticked of the competencies of a framework, each with the way to tick it.</summary>
    public static IReadOnlyList<Func<TickList, TickList>> Unticked(CompetencyFramework framework, TickList list)
    {
        var ticked = new HashSet<Statement>(list.Entries.SelectMany(entry => entry.Statements));
        return
        [
            .. framework.Units.SelectMany(unit => unit.AssessmentCriteria.Where(criterion => !ticked.Contains(criterion))
                .Select(criterion => (Func<TickList, TickList>)(before => before.With(unit, criterion)))),
            .. framework.GradedCompetencies.SelectMany(graded => graded.ApplicableLevels.SelectMany(level => graded.StatementsAt(level)
                .Where(statement => !ticked.Contains(statement))
                .Select(statement => (Func<TickList, TickList>)(before => before.With(graded, level, statement))))),
        ];
    }
}
