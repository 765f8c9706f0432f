using System.Text.Json;

namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private Specialty? ReadSpecialty(CompetencyFramework framework, ObjectMembers members, int position)
    {
        string title = members.RequiredText("title");
        IReadOnlyList<string> keyActivities = members.Texts("keyActivities");
        if (members.Identity() is not { } identity)
        {
            return null;
        }

        var specialty = new Specialty(framework, position, identity, title, keyActivities);
        specialties.Declare(identity.Id, members.Token, specialty);
        return specialty;
    }

    private Course? ReadCourse(CompetencyFramework framework, ObjectMembers members, int position)
    {
        ItemIdentity? identity = members.Identity();
        var course = new Course(
            framework,
            position,
            identity ?? new ItemIdentity(""),
            members.Text("qualificationTitle"),
            members.Text("programmeTitle"),
            QualificationLevel(members),
            members.Text("operator"));
        if (identity is null)
        {
            return null;
        }

        courses.Declare(identity.Id, members.Token, course);
        return course;
    }

    private Role? ReadRole(CompetencyFramework framework, ObjectMembers members)
    {
        ItemIdentity? identity = members.Identity();
        bool allRequirementsRead = ReadRequirements(members, out List<Requirement> requirements);
        Level? rung = ReadRung(members, out string? rungExtensions);
        var role = new Role(
            framework,
            identity ?? new ItemIdentity(""),
            members.RequiredText("title"),
            Array.AsReadOnly(requirements.ToArray()),
            Reference(members, "specialty", specialties),
            rung,
            rungExtensions,
            members.Texts("jobTitles"),
            members.Text("jobTitlesText"),
            members.Texts("purposes"),
            members.Texts("generalRequirements"),
            ReadQualification(members, allRequirementsRead ? requirements : null),
            ReadOutcomes(members, requirements),
            members.Texts("onTheJobLearning"),
            ReadCourseReferences(members));
        if (identity is null)
        {
            return null;
        }

        roles.Declare(identity.Id, members.Token, role);
        return role;
    }

    private Level? ReadRung(ObjectMembers members, out string? extensions)
    {
        extensions = null;
        if (!members.TryFind("rung", out int token) || tree.KindOf(token) != JsonTokenType.StartObject)
        {
            return LevelOf(members, "rung", roleLadder, "roleLadder");
        }

        if (Read(Shapes.Rung, token) is not { } rung)
        {
            return null;
        }

        extensions = rung.Extensions();
        return LevelOf(rung, "level", new LadderReference(isStated: true, Reference(rung, "ladder", ladders)), "ladder");
    }

    private bool ReadRequirements(ObjectMembers members, out List<Requirement> requirements)
    {
        requirements = [];
        IReadOnlyList<int> items = members.Items("requirements");
        var asked = new HashSet<Competency>();
        foreach (int item in items)
        {
            if (Read(Shapes.Requirement, item) is not { } written || ReadRequirement(written) is not { } requirement)
            {
                continue;
            }

            if (asked.Add(requirement.Competency))
            {
                requirements.Add(requirement);
            }
            else
            {
                faults.Add(
                    "doubled-requirement", item, $"The role asks for {Quote.Text(requirement.Competency.Id)} already.", "Ask for each competency once.");
            }
        }

        return requirements.Count == items.Count;
    }

    private Requirement? ReadRequirement(ObjectMembers members)
    {
        RequirementKind kind = ReadKind(members);
        decimal? weight = members.Number("weight", "above 0", number => number > 0);
        Competency? competency = Reference(members, "competency", competencies);
        bool hasLevel = members.TryFind("level", out int token);
        string? extensions = members.Extensions();
        if (competency is UnitOfCompetency unit)
        {
            if (hasLevel)
            {
                faults.Add("level-refused", token, $"{Quote.Text(unit.Id)} is a unit of competency: it is held or not held.", "Leave 'level' out.");
            }

            return new Requirement(unit, null, kind, weight ?? 1, extensions);
        }

        if (competency is not GradedCompetency graded)
        {
            return null;
        }

        if (!hasLevel)
        {
            faults.Add("level-required", members.Token, $"{Quote.Text(graded.Id)} is asked for at no level.", $"Add 'level'. {NearestIds.Suggest("", graded.ApplicableLevels.Select(level => level.Id))}");
            return null;
        }

        if (JsonValues.Id(tree, faults, token) is not { } levelId || LevelIn(graded.Ladder, levelId, token) is not { } level)
        {
            return null;
        }

        if (!graded.AppliesAt(level))
        {
            faults.Add(
                "level-not-applicable",
                token,
                $"The level {Quote.Text(level.Id)} does not apply to {Quote.Text(graded.Id)}.",
                $"Ask for a level that applies. {NearestIds.Suggest("", graded.ApplicableLevels.Select(applicable => applicable.Id))}");
            return null;
        }

        return new Requirement(graded, level, kind, weight ?? 1, extensions);
    }

    private RequirementKind ReadKind(ObjectMembers members)
    {
        if (members.TryFind("kind", out int token) && JsonValues.Text(tree, faults, token) is { } word)
        {
            if (RequirementKinds.TryParse(word, out RequirementKind kind))
            {
                return kind;
            }

            faults.AddUnknown("unknown-kind", token, "kind of requirement", word, RequirementKinds.Words);
        }

        return RequirementKind.Core;
    }

    private IReadOnlyList<LearningOutcome> ReadOutcomes(ObjectMembers members, List<Requirement> requirements)
    {
        var asked = new HashSet<Competency>(requirements.Select(requirement => requirement.Competency));
        return Array.AsReadOnly(ReadAll(members, "learningOutcomes", Shapes.Outcome, (outcome, _) =>
        {
            string text = outcome.RequiredText("text");
            string? extensions = outcome.Extensions();
            Competency? competency = Reference(outcome, "unit", competencies);
            if (competency is not null && (competency is not UnitOfCompetency || !asked.Contains(competency)))
            {
                outcome.TryFind("unit", out int token);
                faults.Add(
                    "outcome-unit",
                    token,
                    $"{Quote.Text(competency.Id)} is not a unit of competency that the role asks for.",
                    "Name one of the role's units, or add the unit to the requirements.");
            }

            return competency is UnitOfCompetency unit ? new LearningOutcome(unit, text, extensions) : null;
        }));
    }

    private IReadOnlyList<Course> ReadCourseReferences(ObjectMembers members)
    {
        var named = new List<Course>();
        foreach (int item in members.Items("courses"))
        {
            if (JsonValues.Id(tree, faults, item) is not { } id || courses.Resolve(id, item) is not { } course)
            {
                continue;
            }

            if (named.Contains(course))
            {
                faults.Add("doubled-reference", item, $"The course {Quote.Text(id)} is named already.", "Name each course once.");
            }

            named.Add(course);
        }

        return named;
    }
}
