namespace CompetencyFrameworks;

/// <summary>Everything inside a framework, made and checked before the framework is complete.</summary>
internal sealed class FrameworkContents
{
    public Deferred<FrameworkSource>? Source { get; set; }

    public Ladder? QualificationLadder { get; set; }

    public Ladder? RoleLadder { get; set; }

    public Ladder[] Ladders { get; set; } = [];

    public Category[] Categories { get; set; } = [];

    public UnitOfCompetency[] Units { get; set; } = [];

    public GradedCompetency[] GradedCompetencies { get; set; } = [];

    public Specialty[] Specialties { get; set; } = [];

    public Course[] Courses { get; set; } = [];

    public Role[] Roles { get; set; } = [];
}
