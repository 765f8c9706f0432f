using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Compares the roles of two editions.</summary>
internal sealed class RoleComparison(ChangeCollector changes)
{
    private readonly EditionMatches matches = changes.Matches;

    public void Compare(Role old, Role @new)
    {
        changes.CompareIdentity(old, @new);
        changes.CompareReference(
            old, @new, "specialty", (old.Specialty, @new.Specialty), matches.Specialties.ArePartners(old.Specialty, @new.Specialty), FrameworkChangeKind.Moved);
        changes.CompareReference(old, @new, "rung", (old.Rung, @new.Rung), matches.ArePartners(old.Rung, @new.Rung), FrameworkChangeKind.Moved);
        changes.Compare(old, @new, "rung.extensions", old.RungExtensions, @new.RungExtensions);
        changes.Compare(old, @new, "jobTitles", old.JobTitles, @new.JobTitles);
        changes.Compare(old, @new, "jobTitlesText", old.JobTitlesText, @new.JobTitlesText);
        changes.Compare(old, @new, "purposes", old.Purposes, @new.Purposes);
        changes.Compare(old, @new, "generalRequirements", old.GeneralRequirements, @new.GeneralRequirements);
        CompareRequirements(old, @new);
        CompareQualifications(old, @new);
        changes.Compare(old, @new, "learningOutcomes", Outcomes(old, unit => NewIdOf(matches.Competencies, unit)), Outcomes(@new, unit => unit.Id));
        changes.Compare(old, @new, "onTheJobLearning", old.OnTheJobLearning, @new.OnTheJobLearning);
        changes.Compare(
            old, @new, "courses", [.. old.Courses.Select(course => NewIdOf(matches.Courses, course))], [.. @new.Courses.Select(course => course.Id)]);
    }

    private void CompareRequirements(Role old, Role @new)
    {
        var followed = new HashSet<Requirement>();
        foreach (Requirement after in @new.Requirements)
        {
            Requirement? before = matches.Competencies.PartnerOf(after.Competency) is { } partner ? old.RequirementFor(partner) : null;
            int? rank = before is null ? null : RankNow(before, after);
            if (before is null || rank is null)
            {
                Add(FrameworkChangeKind.RequirementAdded, null, after);
                continue;
            }

            followed.Add(before);
            if (rank != after.Rank)
            {
                Add(after.Rank > rank ? FrameworkChangeKind.RequirementRaised : FrameworkChangeKind.RequirementLowered, before, after);
            }

            if (before.Kind != after.Kind || before.Weight != after.Weight || before.Extensions != after.Extensions)
            {
                Add(FrameworkChangeKind.RequirementChanged, before, after);
            }
        }

        foreach (Requirement before in old.Requirements.Where(before => !followed.Contains(before)))
        {
            Add(FrameworkChangeKind.RequirementRemoved, before, null);
        }

        void Add(FrameworkChangeKind kind, Requirement? before, Requirement? after) => changes.Add(new FrameworkChange(
            kind,
            [old],
            [@new],
            "requirements",
            Text(before),
            Text(after),
            competency: (after ?? before)!.Competency,
            isBreakingForTargets: kind is FrameworkChangeKind.RequirementAdded or FrameworkChangeKind.RequirementRaised));
    }

    // The rank that was asked for on the ladder of the new edition; null where the level is gone or the competency is of another kind.
    private int? RankNow(Requirement before, Requirement after) => (before.Competency, after.Competency) switch
    {
        (UnitOfCompetency, UnitOfCompetency) => 1,
        (GradedCompetency was, GradedCompetency now) => matches.LevelsOf(was.Ladder, now.Ladder).SuccessorOf(before.Level!)?.Rank,
        _ => null,
    };

    private void CompareQualifications(Role old, Role @new)
    {
        Qualification? before = old.Qualification;
        Qualification? after = @new.Qualification;
        if (before is null || after is null)
        {
            changes.Compare(old, @new, "qualification", before?.Title, after?.Title);
            return;
        }

        changes.Compare(old, @new, "qualification.title", before.Title, after.Title);
        changes.Compare(old, @new, "qualification.awards", before.Awards, after.Awards);
        changes.Compare(old, @new, "qualification.fields", before.Fields, after.Fields);
        changes.CompareReference(
            old, @new, "qualification.level", (before.Level, after.Level), matches.ArePartners(before.Level, after.Level), FrameworkChangeKind.Relevelled);
        changes.Compare(old, @new, "qualification.credit", before.Credit, after.Credit, FrameworkChangeKind.Recredited);
        changes.Compare(old, @new, "qualification.unitShare", before.UnitShare, after.UnitShare);
        changes.Compare(old, @new, "qualification.academicEntry", before.AcademicEntry, after.AcademicEntry);
        changes.CompareReference(
            old,
            @new,
            "qualification.qualificationEntry.level",
            (before.QualificationEntry?.Level, after.QualificationEntry?.Level),
            matches.ArePartners(before.QualificationEntry?.Level, after.QualificationEntry?.Level));
        changes.Compare(old, @new, "qualification.qualificationEntry.text", Text(before.QualificationEntry), Text(after.QualificationEntry));
        changes.Compare(old, @new, "qualification.objective", before.Objective, after.Objective);
        changes.Compare(old, @new, "qualification.educationPathway", before.EducationPathway, after.EducationPathway);
        changes.Compare(old, @new, "qualification.employmentPathway", before.EmploymentPathway, after.EmploymentPathway);
        changes.Compare(old, @new, "qualification.extensions", before.Extensions, after.Extensions);
    }

    private static string? Text(QualificationEntry? entry) => entry is null ? null : ChangeCollector.Text(entry, entry.Text);

    private static string? Text(Requirement? requirement)
    {
        if (requirement is null)
        {
            return null;
        }

        string level = requirement.Level is null ? "" : $" at {Quote.Text(requirement.Level.Id)}";
        string weight = requirement.Weight == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", weight {0}", requirement.Weight);
        return ChangeCollector.Text(requirement, $"{requirement.Kind.ToString().ToLowerInvariant()}{level}{weight}");
    }

    private static string[] Outcomes(Role role, Func<UnitOfCompetency, string> idOf) =>
        [.. role.LearningOutcomes.Select(outcome => ChangeCollector.Text(outcome, $"{idOf(outcome.Unit)}: {outcome.Text}"))];

    private static string NewIdOf<T>(ItemMatches<T> items, T old)
        where T : FrameworkItem =>
        items.SuccessorOf(old) is { } now && items.ArePartners(old, now) ? now.Id : old.Id;
}
