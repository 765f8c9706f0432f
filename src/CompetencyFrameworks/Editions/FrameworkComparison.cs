namespace CompetencyFrameworks;

/// <summary>Compares two editions of a framework, kind of item by kind of item.</summary>
internal sealed class FrameworkComparison
{
    private readonly EditionMatches matches;
    private readonly ChangeCollector changes;

    private FrameworkComparison(EditionMatches matches)
    {
        this.matches = matches;
        changes = new ChangeCollector(matches);
    }

    public static FrameworkChange[] Compare(EditionMatches matches)
    {
        var comparison = new FrameworkComparison(matches);
        comparison.CompareAll();
        return comparison.changes.ToArray();
    }

    private void CompareAll()
    {
        CompareFramework(matches.Before, matches.After);
        changes.AddItems(matches.Ladders, isBreaking: false, changes.CompareIdentity);
        foreach (Ladder ladder in matches.After.Ladders)
        {
            if (matches.Ladders.PartnerOf(ladder) is { } old)
            {
                // Only levels that competencies are held at carry holdings.
                bool isBreaking = matches.Before.GradedCompetencies.Any(graded => graded.Ladder == old);
                changes.AddItems(matches.LevelsOf(old, ladder), isBreaking, (before, after) => CompareLevel(before, after, isBreaking));
            }
        }

        changes.AddItems(matches.Categories, isBreaking: false, CompareCategory);
        var competencies = new CompetencyComparison(changes);
        changes.AddItems(matches.Competencies, isBreaking: true, competencies.Compare);
        changes.AddItems(matches.Specialties, isBreaking: false, (before, after) =>
        {
            changes.CompareIdentity(before, after);
            changes.Compare(before, after, "keyActivities", before.KeyActivities, after.KeyActivities);
        });
        changes.AddItems(matches.Courses, isBreaking: false, CompareCourse);
        var roles = new RoleComparison(changes);
        changes.AddItems(matches.Roles, isBreaking: false, roles.Compare);
    }

    private void CompareFramework(CompetencyFramework old, CompetencyFramework @new)
    {
        changes.CompareIdentity(old, @new);
        changes.Compare(old, @new, "language", old.Language, @new.Language);
        changes.Compare(
            old,
            @new,
            "source.documents",
            old.Source?.Documents ?? [],
            @new.Source?.Documents ?? [],
            (one, other) => Members(one).SequenceEqual(Members(other), StringComparer.Ordinal),
            document => string.Join(", ", Members(document).Select(text => text ?? "-")));
        changes.Compare(old, @new, "source.readings", Readings(old), Readings(@new));
        changes.Compare(old, @new, "source.extensions", old.Source?.Extensions, @new.Source?.Extensions);
        CompareLadder("qualificationLadder", old.QualificationLadder, @new.QualificationLadder);
        CompareLadder("roleLadder", old.RoleLadder, @new.RoleLadder);
    }

    private void CompareLadder(string member, Ladder? before, Ladder? after) =>
        changes.CompareReference(matches.Before, matches.After, member, (before, after), matches.Ladders.ArePartners(before, after));

    private void CompareLevel(Level old, Level @new, bool isBreaking)
    {
        changes.CompareIdentity(old, @new);
        if (old.Rank != @new.Rank)
        {
            changes.Add(new FrameworkChange(
                FrameworkChangeKind.Moved, [old], [@new], "rank", Text(old.Rank), Text(@new.Rank), isBreakingForProfiles: isBreaking));
        }

        changes.Compare(old, @new, "description", old.Description, @new.Description);
        changes.Compare(old, @new, "years", Text(old.Years), Text(@new.Years));
        changes.Compare(old, @new, "value", old.Value, @new.Value);
    }

    private void CompareCategory(Category old, Category @new)
    {
        changes.CompareIdentity(old, @new);
        changes.CompareReference(
            old, @new, "parent", (old.Parent, @new.Parent), matches.Categories.ArePartners(old.Parent, @new.Parent), FrameworkChangeKind.Moved);
    }

    private void CompareCourse(Course old, Course @new)
    {
        changes.CompareIdentity(old, @new);
        changes.Compare(old, @new, "qualificationTitle", old.QualificationTitle, @new.QualificationTitle, FrameworkChangeKind.Retitled);
        changes.Compare(old, @new, "programmeTitle", old.ProgrammeTitle, @new.ProgrammeTitle, FrameworkChangeKind.Retitled);
        changes.CompareReference(old, @new, "level", (old.Level, @new.Level), matches.ArePartners(old.Level, @new.Level), FrameworkChangeKind.Relevelled);
        changes.Compare(old, @new, "operator", old.Operator, @new.Operator);
    }

    private static string?[] Members(SourceDocument document) => [document.Title, document.Edition, document.Publisher, document.Rights];

    private static string[] Readings(CompetencyFramework framework) =>
        [.. (framework.Source?.Readings ?? []).Select(reading => ChangeCollector.Text(reading, reading.ToString()))];

    private static string? Text(YearsOfExperience? years) => years is null ? null : ChangeCollector.Text(years, years.ToString());

    private static string Text(int rank) => rank.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
