namespace CompetencyFrameworks.Web;

/// <summary>The frameworks that the service answers from. They never change while it runs, so that any number of requests may read them.</summary>
public sealed class FrameworkStore
{
    private FrameworkStore(FrameworkCatalogue catalogue) => Catalogue = catalogue;

    /// <summary>What holdings of profiles are looked up in.</summary>
    public FrameworkCatalogue Catalogue { get; }

    /// <summary>Reads the built-in frameworks and the <c>.json</c> files of a folder.</summary>
    /// <param name="folder">The folder; <see langword="null"/> for none.</param>
    /// <exception cref="InvalidFrameworkException">A file is not a valid framework: the service does not start, and all faults are told.</exception>
    public static FrameworkStore Load(string? folder)
    {
        string[] files = folder is null ? [] : Directory.GetFiles(folder, "*.json");
        return new FrameworkStore(files.Order(StringComparer.Ordinal).Aggregate(BuiltInFrameworks.All, (catalogue, file) => catalogue.With(CompetencyFramework.Load(file))));
    }

    /// <summary>Returns a framework.</summary>
    /// <param name="id">The id, as it stood in an address.</param>
    /// <param name="edition">The edition; <see langword="null"/> for the one that was read last.</param>
    /// <exception cref="KeyNotFoundException">It is not there; the message says what is.</exception>
    public CompetencyFramework Get(string id, string? edition)
    {
        id = Decode(id);
        return Catalogue.EditionsOf(id) is [.., var last]
            ? Catalogue[id, edition ?? last]
            : throw new KeyNotFoundException($"There is no framework '{id}'. There are: {Catalogue}.");
    }

    /// <summary>Returns what somebody may want to become in a framework: its roles, and its levels where no role bears their id.</summary>
    /// <param name="framework">The framework.</param>
    public static IEnumerable<Role> RolesOf(CompetencyFramework framework) => framework.Roles.Concat(
        from ladder in framework.Ladders
        where framework.GradedCompetencies.Any(competency => competency.Ladder == ladder)
        from level in ladder.Levels
        where !framework.Roles.Contains(level.Id)
        select Role.AtLevel(level));

    /// <summary>Returns a role, or a level as one.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="id">The id of a role, or ladder and level with a slash between them.</param>
    /// <exception cref="KeyNotFoundException">It is not there; the message names the nearest ids.</exception>
    public static Role RoleOf(CompetencyFramework framework, string id)
    {
        Role? found = RolesOf(framework).FirstOrDefault(role => role.Id == id);
        if (found is null && framework.Roles.Count == 0)
        {
            throw new KeyNotFoundException($"'{id}' is no level in {framework}, which has no roles. There are: {string.Join(", ", RolesOf(framework).Select(role => $"'{role.Id}'"))}.");
        }

        return found ?? framework.Roles[id];
    }

    /// <summary>Returns a competency.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="id">The id, as it stood in an address.</param>
    /// <exception cref="KeyNotFoundException">It is not there; the message names the nearest ids.</exception>
    public static Competency CompetencyOf(CompetencyFramework framework, string id) => framework.Competencies[Decode(id)];

    // A slash inside of an id is the one character that the server leaves encoded in a path.
    private static string Decode(string id) => id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
