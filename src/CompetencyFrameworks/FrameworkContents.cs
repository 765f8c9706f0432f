namespace CompetencyFrameworks;

/// <summary>Everything inside a framework, made and checked before the framework is complete. It is filled in one place, and read in one.</summary>
internal sealed class FrameworkContents
{
    public Deferred<FrameworkSource>? Source;

    public Ladder? QualificationLadder;

    public Ladder? RoleLadder;

    public Ladder[] Ladders = [];

    public Category[] Categories = [];

    public UnitOfCompetency[] Units = [];

    public GradedCompetency[] GradedCompetencies = [];

    public Specialty[] Specialties = [];

    public Course[] Courses = [];

    public Role[] Roles = [];
}
