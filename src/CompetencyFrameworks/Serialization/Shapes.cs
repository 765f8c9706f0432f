namespace CompetencyFrameworks;

/// <summary>The objects of the framework file, the profile file and the tick list file, member by member.</summary>
internal static class Shapes
{
    public static readonly ObjectShape Framework = new(
        "a framework",
        "formatVersion id title edition",
        "$schema code uri language source qualificationLadder roleLadder ladders categories units gradedCompetencies specialties courses roles extensions");

    public static readonly ObjectShape Source = new("a source", "", "documents readings extensions");
    public static readonly ObjectShape Document = new("a source document", "title", "edition publisher rights extensions");
    public static readonly ObjectShape Reading = new("a reading", "at note", "extensions");
    public static readonly ObjectShape Ladder = new("a ladder", "id title levels", "code uri replaces extensions");
    public static readonly ObjectShape Level = new("a level", "id title", "code uri replaces description years value extensions");
    public static readonly ObjectShape Years = new("a band of years", "from", "to extensions");
    public static readonly ObjectShape Category = new("a category", "id title", "code uri replaces parent extensions");
    public static readonly ObjectShape Unit = new(
        "a unit of competency", "id title", "code uri replaces description category level credit criteria extensions");

    public static readonly ObjectShape Graded = new(
        "a graded competency",
        "id title ladder",
        "code uri replaces description category knowledgeAndSkills levels otherLevels extensions");

    public static readonly ObjectShape KnowledgeOrSkill = new("an entry of knowledge and skills", "text", "items extensions");
    public static readonly ObjectShape Statement = new("a statement", "id text", "code uri extensions");
    public static readonly ObjectShape Specialty = new("a specialty", "id title", "code uri replaces keyActivities extensions");
    public static readonly ObjectShape Course = new(
        "a course", "id", "code uri replaces qualificationTitle programmeTitle level operator extensions");

    public static readonly ObjectShape Role = new(
        "a role",
        "id title",
        "code uri replaces specialty rung jobTitles jobTitlesText purposes generalRequirements requirements qualification learningOutcomes onTheJobLearning courses extensions");

    public static readonly ObjectShape Rung = new("a rung", "ladder level", "extensions");
    public static readonly ObjectShape Requirement = new("a requirement", "competency kind", "level weight extensions");
    public static readonly ObjectShape Outcome = new("a learning outcome", "unit text", "extensions");
    public static readonly ObjectShape Qualification = new(
        "a qualification",
        "title",
        "awards fields level credit unitShare academicEntry qualificationEntry objective educationPathway employmentPathway extensions");

    public static readonly ObjectShape QualificationEntry = new("a qualification entry", "level text", "extensions");

    public static readonly ObjectShape Profile = new("a profile", "formatVersion id", "name holdings");
    public static readonly ObjectShape Holding = new("a holding", "framework edition competency", "level none");

    public static readonly ObjectShape TickList = new("a tick list", "formatVersion id", "name ticks");
    public static readonly ObjectShape TickListEntry = new("an entry", "framework edition competency", "level statements");
    public static readonly ObjectShape StatementReference = new("a reference to a statement", "id", "");
}
