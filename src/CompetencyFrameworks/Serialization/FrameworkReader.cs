namespace CompetencyFrameworks;

/// <summary>Makes a framework of a file, or finds every fault of the file. Strict: what the format does not name is refused.</summary>
internal sealed partial class FrameworkReader
{
    // Stands for an id that is missing or faulty until the file is refused for it.
    private static readonly ItemIdentity nameless = new("");

    private readonly JsonTree tree;
    private readonly FaultList faults;
    private readonly IdTable<Ladder> ladders;
    private readonly IdTable<Category> categories;
    private readonly IdTable<Competency> competencies;
    private readonly IdTable<Specialty> specialties;
    private readonly IdTable<Course> courses;
    private readonly IdTable<Role> roles;
    private readonly bool isChecked;

    // Made when they are first needed: most files do without.
    private List<(ObjectMembers Item, Predicate<string> IsDeclared)>? replacing;
    private Dictionary<Ladder, string[]>? levelIds;
    private HashSet<string>? reportedLadders;
    private LadderReference qualificationLadder;
    private LadderReference roleLadder;
    private HashSet<string>? allIds;
    private bool areCreditsKnown;
    private bool areAllListsRead = true;

    private FrameworkReader(JsonTree tree, FaultList faults, bool isChecked)
    {
        this.isChecked = isChecked;
        this.tree = tree;
        this.faults = faults;
        ladders = new IdTable<Ladder>("ladder", "unknown-ladder", faults);
        categories = new IdTable<Category>("category", "unknown-category", faults);
        competencies = new IdTable<Competency>("competency", "unknown-competency", faults);
        specialties = new IdTable<Specialty>("specialty", "unknown-specialty", faults);
        courses = new IdTable<Course>("course", "unknown-course", faults);
        roles = new IdTable<Role>("role", "unknown-role", faults);
    }

    private CompetencyFramework? ReadFile()
    {
        if ((!isChecked && !FormatVersion.IsCurrent(tree, faults)) || Read(Shapes.Framework, 0) is not { } members)
        {
            return null;
        }

        if (!isChecked)
        {
            FormatVersion.Read(members);
        }

        string? schema = members.Text("$schema");
        if (members.TryFind("$schema", out int place) && place != JsonTree.Inside(JsonTree.Inside(0)))
        {
            faults.Add("schema-place", place, "'$schema' is not the first member.", "Write it first, or leave it out.");
        }

        return new CompetencyFramework(
            members.Identity() ?? nameless,
            members.RequiredText("title"),
            members.RequiredText("edition"),
            Language(members),
            schema,
            framework => ReadContents(framework, members));
    }

    private FrameworkContents ReadContents(CompetencyFramework framework, ObjectMembers members)
    {
        if (!isChecked)
        {
            DistrustListsThatCannotBeRead(members);
        }

        var contents = new FrameworkContents
        {
            Ladders = ReadItems(members, "ladders", Shapes.Ladder, ladders, (ladder, identity, _) => ReadLadder(framework, ladder, identity)),
        };
        qualificationLadder = LadderNamed(members, "qualificationLadder");
        roleLadder = LadderNamed(members, "roleLadder");
        contents.QualificationLadder = qualificationLadder.Ladder;
        contents.RoleLadder = roleLadder.Ladder;
        contents.Categories = ReadCategories(framework, members);
        long faultsBeforeUnits = faults.Count;
        contents.Units = ReadItems(
            members, "units", Shapes.Unit, competencies, (unit, identity, position) => ReadUnit(framework, unit, identity, position));
        areCreditsKnown = !isChecked && faults.Count == faultsBeforeUnits && members.IsArrayOrAbsent("units");
        contents.GradedCompetencies = ReadItems(
            members,
            "gradedCompetencies",
            Shapes.Graded,
            competencies,
            (graded, identity, position) => ReadGraded(framework, graded, identity, contents.Units.Length + position));
        contents.Specialties = ReadItems(
            members, "specialties", Shapes.Specialty, specialties, (specialty, identity, position) => ReadSpecialty(framework, specialty, identity, position));
        contents.Courses = ReadItems(
            members, "courses", Shapes.Course, courses, (course, identity, position) => ReadCourse(framework, course, identity, position));
        contents.Roles = ReadItems(
            members, "roles", Shapes.Role, roles, (role, identity, _) => ReadRole(framework, role, identity));
        contents.Source = ReadSource(framework, members);
        if (replacing is not null)
        {
            CheckReplaced(replacing);
        }

        // What is read of a faulty file may contradict itself: it is put together no further.
        return faults.IsEmpty ? contents : new FrameworkContents();
    }

    private void DistrustListsThatCannotBeRead(ObjectMembers members)
    {
        TrustIfRead(members, "ladders", ladders);
        TrustIfRead(members, "categories", categories);
        TrustIfRead(members, "units", competencies);
        TrustIfRead(members, "gradedCompetencies", competencies);
        TrustIfRead(members, "specialties", specialties);
        TrustIfRead(members, "courses", courses);
        areAllListsRead &= members.IsArrayOrAbsent("roles");
    }

    private void TrustIfRead<T>(ObjectMembers members, string list, IdTable<T> table)
        where T : class
    {
        if (!members.IsArrayOrAbsent(list))
        {
            table.Distrust();
            areAllListsRead = false;
        }
    }

    private ObjectMembers? Read(ObjectShape shape, int token) => ObjectMembers.Read(tree, faults, shape, token);

    /// <summary>The item that a member refers to by id; <see langword="null"/> where the member is absent or faulty.</summary>
    private T? Reference<T>(ObjectMembers members, string name, IdTable<T> table)
        where T : class =>
        members.TryFind(name, out int token) && JsonValues.Id(tree, faults, token) is { } id ? table.Resolve(id, token) : null;
}
