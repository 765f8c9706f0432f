namespace CompetencyFrameworks;

internal sealed partial class FrameworkWriter
{
    private void Write(Specialty specialty)
    {
        Begin(specialty);
        json.Write("title", specialty.Title);
        json.WriteOptional("keyActivities", specialty.KeyActivities);
        End(specialty);
    }

    private void Write(Course course)
    {
        Begin(course);
        json.WriteOptional("qualificationTitle", course.QualificationTitle);
        json.WriteOptional("programmeTitle", course.ProgrammeTitle);
        json.WriteOptional("level", course.Level?.Id);
        json.WriteOptional("operator", course.Operator);
        End(course);
    }

    private void Write(Role role)
    {
        Begin(role);
        json.Write("title", role.Title);
        json.WriteOptional("specialty", role.Specialty?.Id);
        WriteRung(role);
        json.WriteOptional("jobTitles", role.JobTitles);
        json.WriteOptional("jobTitlesText", role.JobTitlesText);
        json.WriteOptional("purposes", role.Purposes);
        json.WriteOptional("generalRequirements", role.GeneralRequirements);
        json.WriteOptional("requirements", role.Requirements, Write);
        Write(role.Qualification);
        json.WriteOptional("learningOutcomes", role.LearningOutcomes, outcome =>
        {
            json.BeginObject();
            json.Write("unit", outcome.Unit.Id);
            json.Write("text", outcome.Text);
            End(outcome);
        });
        json.WriteOptional("onTheJobLearning", role.OnTheJobLearning);
        json.WriteOptional("courses", role.Courses, course => json.Write(null, course.Id));
        End(role);
    }

    private void WriteRung(Role role)
    {
        if (role.Rung is not { } rung)
        {
            return;
        }

        if (ReferenceEquals(rung.Ladder, framework.RoleLadder) && role.RungExtensions is null)
        {
            json.Write("rung", rung.Id);
            return;
        }

        json.BeginObject("rung");
        json.Write("ladder", rung.Ladder.Id);
        json.Write("level", rung.Id);
        if (role.RungExtensions is { } extensions)
        {
            json.WriteRaw("extensions", extensions);
        }

        json.EndObject();
    }

    private void Write(Requirement requirement)
    {
        json.BeginObject();
        json.Write("competency", requirement.Competency.Id);
        json.WriteOptional("level", requirement.Level?.Id);
        json.Write("kind", RequirementKinds.Word(requirement.Kind));
        json.WriteOptional("weight", requirement.Weight == 1 ? null : requirement.Weight);
        End(requirement);
    }

    private void Write(Qualification? qualification)
    {
        if (qualification is null)
        {
            return;
        }

        json.BeginObject("qualification");
        json.Write("title", qualification.Title);
        json.WriteOptional("awards", qualification.Awards);
        json.WriteOptional("fields", qualification.Fields);
        json.WriteOptional("level", qualification.Level?.Id);
        json.WriteOptional("credit", qualification.Credit);
        json.WriteOptional("unitShare", qualification.UnitShare);
        json.WriteOptional("academicEntry", qualification.AcademicEntry);
        if (qualification.QualificationEntry is { } entry)
        {
            json.BeginObject("qualificationEntry");
            json.Write("level", entry.Level.Id);
            json.Write("text", entry.Text);
            End(entry);
        }

        json.WriteOptional("objective", qualification.Objective);
        json.WriteOptional("educationPathway", qualification.EducationPathway);
        json.WriteOptional("employmentPathway", qualification.EmploymentPathway);
        End(qualification);
    }
}
