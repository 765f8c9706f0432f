namespace CompetencyFrameworks;

/// <summary>Compares the competencies of two editions.</summary>
internal sealed class CompetencyComparison(ChangeCollector changes)
{
    private readonly EditionMatches matches = changes.Matches;

    public void Compare(Competency old, Competency @new)
    {
        changes.CompareIdentity(old, @new);
        changes.Compare(old, @new, "description", old.Description, @new.Description);
        changes.CompareReference(
            old, @new, "category", (old.Category, @new.Category), matches.Categories.ArePartners(old.Category, @new.Category), FrameworkChangeKind.Moved);
        switch (old, @new)
        {
            case (UnitOfCompetency before, UnitOfCompetency after):
                CompareUnits(before, after);
                break;
            case (GradedCompetency before, GradedCompetency after):
                CompareGraded(before, after);
                break;
            default:
                changes.Add(new FrameworkChange(
                    @new is GradedCompetency ? FrameworkChangeKind.TurnedGraded : FrameworkChangeKind.TurnedUnit, [old], [@new], isBreakingForProfiles: true));
                break;
        }
    }

    private void CompareUnits(UnitOfCompetency old, UnitOfCompetency @new)
    {
        changes.CompareReference(old, @new, "level", (old.Level, @new.Level), matches.ArePartners(old.Level, @new.Level), FrameworkChangeKind.Relevelled);
        changes.Compare(old, @new, "credit", old.Credit, @new.Credit, FrameworkChangeKind.Recredited);
        CompareStatements(old, @new, null, old.AssessmentCriteria, @new.AssessmentCriteria);
    }

    private void CompareGraded(GradedCompetency old, GradedCompetency @new)
    {
        if (!matches.Ladders.ArePartners(old.Ladder, @new.Ladder))
        {
            changes.Add(new FrameworkChange(
                FrameworkChangeKind.LadderChanged, [old], [@new], "ladder", old.Ladder.Id, @new.Ladder.Id, isBreakingForProfiles: true));
        }

        changes.Compare(
            old,
            @new,
            "knowledgeAndSkills",
            old.KnowledgeAndSkills,
            @new.KnowledgeAndSkills,
            (one, other) => one.Text == other.Text && one.Items.SequenceEqual(other.Items, StringComparer.Ordinal),
            entry => entry.Items.Count == 0 ? entry.Text : $"{entry.Text} ({string.Join("; ", entry.Items)})");
        ItemMatches<Level> levels = matches.LevelsOf(old.Ladder, @new.Ladder);
        foreach (Level level in @new.Ladder.Levels)
        {
            if (levels.PartnerOf(level) is not { } before)
            {
                continue;
            }

            bool applied = old.AppliesAt(before);
            bool applies = @new.AppliesAt(level);
            if (applied != applies)
            {
                changes.Add(new FrameworkChange(
                    applies ? FrameworkChangeKind.LevelMadeApplicable : FrameworkChangeKind.LevelMadeNotApplicable,
                    [old],
                    [@new],
                    "levels",
                    applied ? "applies" : "does not apply",
                    applies ? "applies" : "does not apply",
                    level,
                    isBreakingForProfiles: applied));
            }

            CompareStatements(old, @new, level, old.StatementsAt(before), @new.StatementsAt(level));
        }
    }

    // A statement is known by its id, or else by its text: the order is no change.
    private void CompareStatements(Competency old, Competency @new, Level? level, IReadOnlyList<Statement> before, IReadOnlyList<Statement> after)
    {
        var table = new StatementTable(before);
        var known = new HashSet<Statement>();
        foreach (Statement statement in after)
        {
            int place = table.PlaceOf(statement.Id, statement.Text);
            string? was = place < 0 ? null : Text(before[place]);
            if (place >= 0)
            {
                known.Add(before[place]);
            }

            string @is = Text(statement);
            if (was != @is)
            {
                Add(was is null ? FrameworkChangeKind.StatementAdded : FrameworkChangeKind.StatementChanged, was, @is);
            }
        }

        foreach (Statement statement in before.Where(statement => !known.Contains(statement)))
        {
            Add(FrameworkChangeKind.StatementRemoved, Text(statement), null);
        }

        void Add(FrameworkChangeKind kind, string? was, string? @is) =>
            changes.Add(new FrameworkChange(kind, [old], [@new], level is null ? "criteria" : "levels", was, @is, level));
    }

    private static string Text(Statement statement)
    {
        string[] marks = [.. new[] { statement.Id, statement.Code, statement.Uri }.OfType<string>()];
        return ChangeCollector.Text(statement, marks.Length == 0 ? statement.Text : $"{statement.Text} [{string.Join(", ", marks)}]");
    }
}
