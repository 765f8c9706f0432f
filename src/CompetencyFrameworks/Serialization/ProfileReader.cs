namespace CompetencyFrameworks;

/// <summary>Makes a profile of a file, or finds every fault of the file. What the catalogue lacks is no fault: it is kept as unplaced.</summary>
internal sealed class ProfileReader
{
    private readonly JsonTree tree;
    private readonly FaultList faults;
    private readonly PersonFile person;
    private readonly SortedDictionary<(string Framework, string Competency), Holding> placed = new(HoldingOrder.Instance);
    private readonly SortedDictionary<(string Framework, string Competency), UnplacedHolding> unplaced = new(HoldingOrder.Instance);

    private ProfileReader(JsonTree tree, FaultList faults, FrameworkCatalogue catalogue)
    {
        this.tree = tree;
        this.faults = faults;
        person = new PersonFile(tree, faults, catalogue, ("profile", "holdings"));
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="utf8">The file; <see langword="null"/> for one that is too large.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in.</param>
    /// <param name="options">The limits.</param>
    /// <param name="file">The file's path, for the message; <see langword="null"/> where it has none.</param>
    /// <exception cref="InvalidProfileException">The file is faulty.</exception>
    public static CompetencyProfile Read(byte[]? utf8, FrameworkCatalogue catalogue, ReadOptions options, string? file)
    {
        var faults = new FaultList(options.MaxFaults);
        JsonTree? tree = JsonTree.Parse(utf8, options, faults);
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
        string id = person.ReadId(members);
        string? name = person.ReadName(members);
        foreach (int item in members.Items("holdings"))
        {
            if (ObjectMembers.Read(tree, faults, Shapes.Holding, item) is { } holding)
            {
                ReadHolding(holding);
            }
        }

        return faults.IsEmpty ? CompetencyProfile.Restore(id, name, [.. placed.Values], [.. unplaced.Values]) : null;
    }

    private void ReadHolding(ObjectMembers members)
    {
        string? framework = person.ReadReference(members, "framework");
        string? edition = members.Text("edition");
        string? competency = person.ReadReference(members, "competency");
        string? level = person.ReadReference(members, "level");
        bool isNone = members.TryFind("none", out int none);
        if (isNone)
        {
            if (tree.KindOf(none) != JsonKind.True)
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

        person.CheckEdition(members, framework, edition);
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

    /// <summary>Places a holding, or says why it cannot be placed.</summary>
    private string? Place((string Framework, string Competency) key, string edition, string? levelId, bool isNone)
    {
        int rank = 0;
        string? reason = person.Find(key.Framework, edition, key.Competency, out Competency? competency);
        reason ??= isNone ? null : competency!.FindRank(levelId, out rank);
        if (reason is null)
        {
            placed.Add(key, new Holding(competency!, rank));
        }

        return reason;
    }
}
