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
        if (isChecked)
        {
            return RoleLater(framework, members, identity);
        }

        long faultsBefore = faults.Count;
        Requirement[] requirements = ReadRequirements(members);
        bool areAllKnown = faults.Count == faultsBefore && members.IsArrayOrAbsent("requirements");
        Level? rung = ReadRung(members, out string? rungExtensions);
        return new Role(
            framework,
            identity,
            members.RequiredText("title"),
            new Deferred<IReadOnlyList<Requirement>>(Array.AsReadOnly(requirements)),
            Reference(members, "specialty", specialties),
            rung,
            rungExtensions,
            new Deferred<RoleDetails>(ReadDetails(members, areAllKnown ? requirements : null)));
    }

    private Role RoleLater(CompetencyFramework framework, ObjectMembers members, ItemIdentity identity)
    {
        Level? rung = ReadRung(members, out string? rungExtensions);
        return new Role(
            framework,
            identity,
            members.RequiredText("title"),
            new Deferred<IReadOnlyList<Requirement>>(() => Array.AsReadOnly(ReadRequirements(members))),
            Reference(members, "specialty", specialties),
            rung,
            rungExtensions,
            new Deferred<RoleDetails>(() => ReadDetails(members, null)));
    }

    /// <summary>Reads what a role says beside what it asks for.</summary>
    /// <param name="members">The role.</param>
    /// <param name="requirements">All that it asks for; <see langword="null"/> where it is not known to be all, so that nothing can be checked against it.</param>
    private RoleDetails ReadDetails(ObjectMembers members, IReadOnlyList<Requirement>? requirements) => new(
        members.Texts("jobTitles"),
        members.Text("jobTitlesText"),
        members.Texts("purposes"),
        members.Texts("generalRequirements"),
        ReadQualification(members, requirements),
        ReadOutcomes(members, requirements),
        members.Texts("onTheJobLearning"),
        ReadCourseReferences(members));

    private Level? ReadRung(ObjectMembers members, out string? extensions)
    {
        extensions = null;
        if (!members.TryFind("rung", out int token) || tree.KindOf(token) != JsonKind.Object)
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

    /// <summary>Reads a role's learning outcomes.</summary>
    /// <param name="members">The role.</param>
    /// <param name="requirements">All that it asks for; <see langword="null"/> where some of it is faulty, so that a unit that is missing may be among it.</param>
    private IReadOnlyList<LearningOutcome> ReadOutcomes(ObjectMembers members, IReadOnlyList<Requirement>? requirements)
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

    private Course[] ReadCourseReferences(ObjectMembers members)
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

        return named.ToArray();
    }
}
