using System.Text.Json;

namespace CompetencyFrameworks;

/// <summary>Makes a framework of a file, or finds every fault of the file. Strict: what the format does not name is refused.</summary>
internal sealed partial class FrameworkReader
{
    private const decimal FormatVersion = 1;

    private readonly JsonTree tree;
    private readonly FaultList faults;
    private readonly IdTable<Ladder> ladders;
    private readonly IdTable<Category> categories;
    private readonly IdTable<Competency> competencies;
    private readonly IdTable<Specialty> specialties;
    private readonly IdTable<Course> courses;
    private readonly IdTable<Role> roles;
    private LadderReference qualificationLadder;
    private LadderReference roleLadder;

    private FrameworkReader(JsonTree tree, FaultList faults)
    {
        this.tree = tree;
        this.faults = faults;
        ladders = new IdTable<Ladder>("ladder", "unknown-ladder", faults);
        categories = new IdTable<Category>("category", "unknown-category", faults);
        competencies = new IdTable<Competency>("competency", "unknown-competency", faults);
        specialties = new IdTable<Specialty>("specialty", "unknown-specialty", faults);
        courses = new IdTable<Course>("course", "unknown-course", faults);
        roles = new IdTable<Role>("role", "unknown-role", faults);
    }

    /// <summary>Reads a framework.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">Its path, for the message; <see langword="null"/> where it has none.</param>
    /// <exception cref="InvalidFrameworkException">The file is faulty.</exception>
    public static CompetencyFramework Read(byte[] utf8, string? file)
    {
        var faults = new FaultList();
        JsonTree? tree = JsonTree.Parse(utf8, faults);
        CompetencyFramework? framework = tree is null ? null : new FrameworkReader(tree, faults).ReadFile();
        return framework is not null && faults.IsEmpty ? framework : throw new InvalidFrameworkException(file, faults.ToFaults(tree));
    }

    /// <summary>Checks the version before all else: a file of another version would break rules that are not its own.</summary>
    public static bool IsOfThisVersion(JsonTree tree, FaultList faults)
    {
        if (tree.KindOf(0) != JsonTokenType.StartObject)
        {
            return true;
        }

        for (int name = JsonTree.Inside(0); name < tree.After(0); name = tree.After(JsonTree.Inside(name)))
        {
            int value = JsonTree.Inside(name);
            if (tree.TextOf(name) == "formatVersion" && tree.KindOf(value) == JsonTokenType.Number && tree.NumberOf(value) != FormatVersion)
            {
                faults.Add(
                    "format-version",
                    value,
                    $"The file is made for format {Quote.Text(tree.ExactTextOf(value)).Trim('\'')}; this library reads 1.",
                    "Write the file in format 1, or use a version of the library that reads the other.");
                return false;
            }
        }

        return true;
    }

    private CompetencyFramework? ReadFile()
    {
        if (!IsOfThisVersion(tree, faults) || Read(Shapes.Framework, 0) is not { } members)
        {
            return null;
        }

        members.Number("formatVersion", "1", version => version == FormatVersion);
        string? schema = members.Text("$schema");
        if (members.TryFind("$schema", out int place) && place != JsonTree.Inside(JsonTree.Inside(0)))
        {
            faults.Add("schema-place", place, "'$schema' is not the first member.", "Write it first, or leave it out.");
        }

        return new CompetencyFramework(
            members.Identity() ?? new ItemIdentity(""),
            members.RequiredText("title"),
            members.RequiredText("edition"),
            Language(members),
            schema,
            framework => ReadContents(framework, members));
    }

    private FrameworkContents ReadContents(CompetencyFramework framework, ObjectMembers members)
    {
        var contents = new FrameworkContents
        {
            Ladders = ReadAll(members, "ladders", Shapes.Ladder, (ladder, _) => ReadLadder(framework, ladder)),
        };
        qualificationLadder = LadderNamed(members, "qualificationLadder");
        roleLadder = LadderNamed(members, "roleLadder");
        contents.QualificationLadder = qualificationLadder.Ladder;
        contents.RoleLadder = roleLadder.Ladder;
        contents.Categories = ReadCategories(framework, members);
        contents.Units = ReadAll(members, "units", Shapes.Unit, (unit, position) => ReadUnit(framework, unit, position));
        contents.GradedCompetencies = ReadAll(
            members, "gradedCompetencies", Shapes.Graded, (graded, position) => ReadGraded(framework, graded, contents.Units.Length + position));
        contents.Specialties = ReadAll(members, "specialties", Shapes.Specialty, (specialty, position) => ReadSpecialty(framework, specialty, position));
        contents.Courses = ReadAll(members, "courses", Shapes.Course, (course, position) => ReadCourse(framework, course, position));
        contents.Roles = ReadAll(members, "roles", Shapes.Role, (role, _) => ReadRole(framework, role));
        contents.Source = ReadSource(framework, members);

        // What is read of a faulty file may contradict itself: it is put together no further.
        return faults.IsEmpty ? contents : new FrameworkContents();
    }

    private ObjectMembers? Read(ObjectShape shape, int token) => ObjectMembers.Read(tree, faults, shape, token);

    /// <summary>Makes an item of every object in an array; objects too faulty to make one of are left out.</summary>
    private T[] ReadAll<T>(ObjectMembers members, string name, ObjectShape shape, Func<ObjectMembers, int, T?> make)
        where T : class
    {
        var made = new List<T>();
        foreach (int item in members.Items(name))
        {
            if (Read(shape, item) is { } found && make(found, made.Count) is { } one)
            {
                made.Add(one);
            }
        }

        return [.. made];
    }

    private string? Language(ObjectMembers members)
    {
        string? language = members.Text("language");
        if (language is not null
            && !language.Split('-').All(part => part.Length is >= 1 and <= 8 && part.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')))
        {
            members.TryFind("language", out int token);
            faults.Add("language-form", token, $"{Quote.Text(language)} is not a language tag.", "Write a tag such as 'en' or 'zh-Hant-HK'.");
        }

        return language;
    }

    /// <summary>The item that a member refers to by id; <see langword="null"/> where the member is absent or faulty.</summary>
    private T? Reference<T>(ObjectMembers members, string name, IdTable<T> table)
        where T : class =>
        members.TryFind(name, out int token) && JsonValues.Id(tree, faults, token) is { } id ? table.Resolve(id, token) : null;
}
