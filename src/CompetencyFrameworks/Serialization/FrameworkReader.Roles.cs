using System.Text.Json;

namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private static Specialty ReadSpecialty(CompetencyFramework framework, ObjectMembers members, ItemIdentity identity, int position) =>
        new(framework, position, identity, members.RequiredText("title"), members.Texts("keyActivities"));

    private Course ReadCourse(CompetencyFramework framework, ObjectMembers members, ItemIdentity identity, int position) => new(
        framework,
        position,
        identity,
        members.Text("qualificationTitle"),
        members.Text("programmeTitle"),
        QualificationLevel(members),
        members.Text("operator"));

    private Role ReadRole(CompetencyFramework framework, ObjectMembers members, ItemIdentity identity)
    {
        long faultsBefore = faults.Count;
        List<Requirement> requirements = ReadRequirements(members);
        bool areAllKnown = faults.Count == faultsBefore && members.IsArrayOrAbsent("requirements");
        Level? rung = ReadRung(members, out string? rungExtensions);
        return new Role(
            framework,
            identity,
            members.RequiredText("title"),
            Array.AsReadOnly(requirements.ToArray()),
            Reference(members, "specialty", specialties),
            rung,
            rungExtensions,
            members.Texts("jobTitles"),
            members.Text("jobTitlesText"),
            members.Texts("purposes"),
            members.Texts("generalRequirements"),
            ReadQualification(members, areAllKnown ? requirements : null),
            ReadOutcomes(members, areAllKnown ? requirements : null),
            members.Texts("onTheJobLearning"),
            ReadCourseReferences(members));
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

    private List<Requirement> ReadRequirements(ObjectMembers members)
    {
        var requirements = new List<Requirement>();
        var asked = new HashSet<Competency>();
        foreach (int item in members.Items("requirements"))
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

        return requirements;
    }

    private Requirement? ReadRequirement(ObjectMembers members)
    {
        RequirementKind kind = ReadKind(members);
        decimal? weight = members.Number("weight", "above 0", number => number > 0);
        Competency? competency = Reference(members, "competency", competencies);
        string? levelId = members.TryFind("level", out int token) ? JsonValues.Id(tree, faults, token) : null;
        string? extensions = members.Extensions();
        if (competency is UnitOfCompetency unit)
        {
            if (levelId is not null)
            {
                faults.Add("level-refused", token, $"{Quote.Text(unit.Id)} is a unit of competency: it is held or not held.", "Leave 'level' out.");
            }

            return new Requirement(unit, null, kind, weight ?? 1, extensions);
        }

        if (competency is not GradedCompetency graded)
        {
            return null;
        }

        if (!members.IsNamed("level"))
        {
            faults.Add("level-required", members.Token, $"{Quote.Text(graded.Id)} is asked for at no level.", "Add 'level'. " + LevelsThatApply(graded));
        }

        if (levelId is null || LevelIn(graded.Ladder, levelId, token) is not { } level)
        {
            return null;
        }

        if (!graded.AppliesAt(level))
        {
            faults.Add(
                "level-not-applicable",
                token,
                $"The level {Quote.Text(level.Id)} does not apply to {Quote.Text(graded.Id)}.",
                LevelsThatApply(graded));
            return null;
        }

        return new Requirement(graded, level, kind, weight ?? 1, extensions);
    }

    private static string LevelsThatApply(GradedCompetency graded)
    {
        const int shown = 10;
        string[] applicable = [.. graded.ApplicableLevels.Take(shown).Select(level => level.Id)];
        return applicable.Length == 0 ? "No level applies to it: do not ask for it."
            : $"Levels that apply: {Quote.All(applicable)}{(graded.ApplicableLevels.Count > shown ? " and others" : "")}.";
    }

    private RequirementKind ReadKind(ObjectMembers members)
    {
        if (members.TryFind("kind", out int token) && JsonValues.Text(tree, faults, token) is { } word)
        {
            if (RequirementKinds.TryParse(word, out RequirementKind kind))
            {
                return kind;
            }

            faults.Add(
                "unknown-kind", token, $"There is no kind of requirement {Quote.Text(word)}.", $"The kinds are {Quote.All(RequirementKinds.Words)}.");
        }

        return RequirementKind.Core;
    }

    /// <summary>Reads a role's learning outcomes.</summary>
    /// <param name="members">The role.</param>
    /// <param name="requirements">All that it asks for; <see langword="null"/> where some of it is faulty, so that a unit that is missing may be among it.</param>
    private IReadOnlyList<LearningOutcome> ReadOutcomes(ObjectMembers members, List<Requirement>? requirements)
    {
        HashSet<Competency>? asked = requirements is null ? null : [.. requirements.Select(requirement => requirement.Competency)];
        return Array.AsReadOnly(ReadAll(members, "learningOutcomes", Shapes.Outcome, (outcome, _) =>
        {
            string text = outcome.RequiredText("text");
            string? extensions = outcome.Extensions();
            Competency? competency = Reference(outcome, "unit", competencies);
            if (competency is GradedCompetency || (competency is not null && asked?.Contains(competency) == false))
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
        var seen = new HashSet<Course>();
        foreach (int item in members.Items("courses"))
        {
            if (JsonValues.Id(tree, faults, item) is not { } id || courses.Resolve(id, item) is not { } course)
            {
                continue;
            }

            if (!seen.Add(course))
            {
                faults.Add("doubled-reference", item, $"The course {Quote.Text(id)} is named already.", "Name each course once.");
            }

            named.Add(course);
        }

        return named;
    }
}
