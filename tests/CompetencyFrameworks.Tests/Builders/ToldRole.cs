namespace CompetencyFrameworks.Tests.Builders;

/// <summary>Tells a builder everything that the public model of a role has.</summary>
internal static class ToldRole
{
    public static void Tell(RoleBuilder told, Role role)
    {
        ToldFramework.Tell(role.Specialty?.Id, ToldFramework.Item(told, role).WithSpecialty);
        ToldFramework.Tell(role.JobTitlesText, told.WithJobTitlesText);
        told.WithJobTitles([.. role.JobTitles]).WithPurposes([.. role.Purposes]).WithGeneralRequirements([.. role.GeneralRequirements])
            .WithOnTheJobLearning([.. role.OnTheJobLearning]).WithCourses([.. role.Courses.Select(course => course.Id)]);
        if (role.Rung is { } rung && rung.Ladder == role.Framework!.RoleLadder && role.RungExtensions is null)
        {
            told.WithRung(rung.Id);
        }
        else if (role.Rung is { } other)
        {
            told.WithRung(other.Ladder.Id, other.Id, role.RungExtensions);
        }

        ToldFramework.Each(role.Requirements, asked => _ = asked.Level is null
            ? told.Require(asked.Competency.Id, asked.Kind, asked.Weight, asked.Extensions)
            : told.Require(asked.Competency.Id, asked.Level.Id, asked.Kind, asked.Weight, asked.Extensions));
        ToldFramework.Each(role.LearningOutcomes, outcome => told.AddLearningOutcome(outcome.Unit.Id, outcome.Text, outcome.Extensions));
        if (role.Qualification is { } qualification)
        {
            told.WithQualification(qualification.Title, found => Tell(found, qualification));
        }
    }

    private static void Tell(QualificationBuilder told, Qualification qualification)
    {
        told.WithAwards([.. qualification.Awards]).WithFields([.. qualification.Fields])
            .WithEducationPathway([.. qualification.EducationPathway]).WithEmploymentPathway([.. qualification.EmploymentPathway]);
        ToldFramework.Tell(qualification.Level?.Id, told.WithLevel);
        ToldFramework.Tell(qualification.AcademicEntry, told.WithAcademicEntry);
        ToldFramework.Tell(qualification.Objective, told.WithObjective);
        ToldFramework.Tell(qualification.Extensions, told.WithExtensions);
        if (qualification.Credit is { } credit)
        {
            told.WithCredit(credit);
        }

        if (qualification.UnitShare is { } share)
        {
            told.WithUnitShare(share);
        }

        if (qualification.QualificationEntry is { } entry)
        {
            told.WithQualificationEntry(entry.Level.Id, entry.Text, entry.Extensions);
        }
    }
}
