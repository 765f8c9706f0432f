using System.Text.Json;

namespace CompetencyFrameworks;

/// <summary>Makes a profile of a file, or finds every fault of the file. What the catalogue lacks is no fault: it is kept as unplaced.</summary>
internal sealed class ProfileReader
{
    private readonly JsonTree tree;
    private readonly FaultList faults;
    private readonly FrameworkCatalogue catalogue;
    private readonly SortedDictionary<(string Framework, string Competency), Holding> placed = new(HoldingOrder.Instance);
    private readonly SortedDictionary<(string Framework, string Competency), UnplacedHolding> unplaced = new(HoldingOrder.Instance);
    private readonly Dictionary<string, string> editions = new(StringComparer.Ordinal);

    private ProfileReader(JsonTree tree, FaultList faults, FrameworkCatalogue catalogue)
    {
        this.tree = tree;
        this.faults = faults;
        this.catalogue = catalogue;
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in.</param>
    /// <param name="file">The file's path, for the message; <see langword="null"/> where it has none.</param>
    /// <exception cref="InvalidProfileException">The file is faulty.</exception>
    public static CompetencyProfile Read(byte[] utf8, FrameworkCatalogue catalogue, string? file)
    {
        var faults = new FaultList();
        JsonTree? tree = JsonTree.Parse(utf8, faults);
        CompetencyProfile? profile = tree is null ? null : new ProfileReader(tree, faults, catalogue).ReadFile();
        return profile is not null && faults.IsEmpty ? profile : throw new InvalidProfileException(file, faults.ToFaults(tree));
    }

    private CompetencyProfile? ReadFile()
    {
        if (!FormatVersion.IsCurrent(tree, faults) || ObjectMembers.Read(tree, faults, Shapes.Profile, 0) is not { } members)
        {
            return null;
        }

        FormatVersion.Read(members);
        string id = ReadId(members);
        string? name = members.TryFind("name", out int token) ? JsonValues.AnyText(tree, faults, token) : null;
        foreach (int item in members.Items("holdings"))
        {
            if (ObjectMembers.Read(tree, faults, Shapes.Holding, item) is { } holding)
            {
                ReadHolding(holding);
            }
        }

        return faults.IsEmpty ? CompetencyProfile.Restore(id, name, [.. placed.Values], [.. unplaced.Values]) : null;
    }

    private string ReadId(ObjectMembers members)
    {
        string id = members.TryFind("id", out int token) ? JsonValues.AnyText(tree, faults, token) ?? "-" : "-";
        if (CompetencyProfile.FaultOfId(id) is { } fault)
        {
            faults.Add("person-id", token, fault, "Give the person another id.");
        }

        return id;
    }

    private void ReadHolding(ObjectMembers members)
    {
        string? framework = Id(members, "framework");
        string? edition = members.Text("edition");
        string? competency = Id(members, "competency");
        string? level = Id(members, "level");
        bool isNone = members.TryFind("none", out int none);
        if (isNone)
        {
            if (tree.KindOf(none) != JsonTokenType.True)
            {
                faults.Add("wrong-type", none, "'none' is not true.", "Leave 'none' out, or write true where the competency was assessed and is not held.");
            }
            else if (members.TryFind("level", out int both))
            {
                faults.Add("level-and-none", both, "The holding has a level, and none.", "Leave one of the two out.");
            }
        }

        if (framework is null || edition is null || competency is null)
        {
            return;
        }

        CheckEdition(members, framework, edition);
        (string Framework, string Competency) key = (framework, competency);
        if (placed.ContainsKey(key) || unplaced.ContainsKey(key))
        {
            faults.Add("doubled-holding", members.Token, $"{Quote.Text(competency)} of {Quote.Text(framework)} is recorded already.", "Record each competency once.");
            return;
        }

        string? reason = Place(key, edition, level, isNone);
        if (reason is not null)
        {
            unplaced.Add(key, new UnplacedHolding(framework, edition, competency, level, isNone, reason));
        }
    }

    private string? Id(ObjectMembers members, string name) => members.TryFind(name, out int token) ? JsonValues.Id(tree, faults, token) : null;

    private void CheckEdition(ObjectMembers members, string framework, string edition)
    {
        if (!editions.TryGetValue(framework, out string? first))
        {
            editions.Add(framework, edition);
        }
        else if (first != edition)
        {
            members.TryFind("edition", out int token);
            faults.Add(
                "two-editions",
                token,
                $"The profile holds edition {Quote.Text(first)} of {Quote.Text(framework)} and edition {Quote.Text(edition)} of it.",
                "Keep the holdings of one edition.");
        }
    }

    /// <summary>Places a holding, or says why it cannot be placed.</summary>
    private string? Place((string Framework, string Competency) key, string edition, string? levelId, bool isNone)
    {
        if (!catalogue.TryGet(key.Framework, edition, out CompetencyFramework? framework))
        {
            return catalogue.EditionsOf(key.Framework) is { Count: > 0 } others
                ? $"the catalogue has the framework {key.Framework} in edition {string.Join(", ", others)}, not in edition {edition}"
                : $"the catalogue has no framework {Quote.Text(key.Framework)}";
        }

        if (!framework.Competencies.TryGet(key.Competency, out Competency? competency))
        {
            return $"{framework.Name}, has no competency {Quote.Text(key.Competency)}";
        }

        if (isNone)
        {
            placed.Add(key, new Holding(competency, 0));
            return null;
        }

        if (competency is not GradedCompetency graded)
        {
            if (levelId is not null)
            {
                return $"{Quote.Text(key.Competency)} is a unit of competency, which is held at no level";
            }

            placed.Add(key, new Holding(competency, 1));
            return null;
        }

        if (levelId is null || !graded.Ladder.Levels.TryGet(levelId, out Level? level))
        {
            return levelId is null ? "no level is named" : $"the ladder {graded.Ladder.Id} has no level {Quote.Text(levelId)}";
        }

        if (!graded.AppliesAt(level))
        {
            return $"the level {Quote.Text(levelId)} does not apply to {Quote.Text(key.Competency)}";
        }

        placed.Add(key, new Holding(graded, level.Rank));
        return null;
    }
}
