namespace CompetencyFrameworks.ColdStart;

internal sealed class CourseObject : ObjectWithExtensions
{
    public string? Id { get; set; }

    public string? Code { get; set; }

    public string? Uri { get; set; }

    public List<string>? Replaces { get; set; }

    public string? QualificationTitle { get; set; }

    public string? ProgrammeTitle { get; set; }

    public string? Level { get; set; }

    public string? Operator { get; set; }
}

internal sealed class RoleObject : ItemObject
{
    public string? Specialty { get; set; }

    public string? Rung { get; set; }

    public List<string>? JobTitles { get; set; }

    public string? JobTitlesText { get; set; }

    public List<string>? Purposes { get; set; }

    public List<string>? GeneralRequirements { get; set; }

    public List<RequirementObject>? Requirements { get; set; }

    public QualificationObject? Qualification { get; set; }

    public List<OutcomeObject>? LearningOutcomes { get; set; }

    public List<string>? OnTheJobLearning { get; set; }

    public List<string>? Courses { get; set; }
}

internal sealed class RequirementObject : ObjectWithExtensions
{
    public string? Competency { get; set; }

    public string? Level { get; set; }

    public string? Kind { get; set; }

    public decimal? Weight { get; set; }
}

internal sealed class OutcomeObject : ObjectWithExtensions
{
    public string? Unit { get; set; }

    public string? Text { get; set; }
}

internal sealed class QualificationObject : ObjectWithExtensions
{
    public string? Title { get; set; }

    public List<string>? Awards { get; set; }

    public List<string>? Fields { get; set; }

    public string? Level { get; set; }

    public decimal? Credit { get; set; }

    public decimal? UnitShare { get; set; }

    public string? AcademicEntry { get; set; }

    public EntryObject? QualificationEntry { get; set; }

    public string? Objective { get; set; }

    public List<string>? EducationPathway { get; set; }

    public List<string>? EmploymentPathway { get; set; }
}

internal sealed class EntryObject : ObjectWithExtensions
{
    public string? Level { get; set; }

    public string? Text { get; set; }
}
