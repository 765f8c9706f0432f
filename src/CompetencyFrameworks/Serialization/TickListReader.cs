namespace CompetencyFrameworks;

/// <summary>Makes a tick list of a file, or finds every fault of the file. What the catalogue lacks is no fault: it is kept as unplaced.</summary>
internal sealed class TickListReader
{
    private readonly JsonTree tree;
    private readonly FaultList faults;
    private readonly PersonFile person;
    private readonly HashSet<(string Framework, string Competency, string? Level)> seen = [];
    private readonly List<TickListEntry> placed = [];

    // Each with the rank of the entry that it is the unknown part of; entries that could not be placed at all stand behind those.
    private readonly List<(int Rank, UnplacedTickListEntry Entry)> unplaced = [];

    private TickListReader(JsonTree tree, FaultList faults, FrameworkCatalogue catalogue)
    {
        this.tree = tree;
        this.faults = faults;
        person = new PersonFile(tree, faults, catalogue, ("tick list", "entries"));
    }

    /// <summary>Reads a tick list.</summary>
    /// <param name="utf8">The file; <see langword="null"/> for one that is too large.</param>
    /// <param name="catalogue">The frameworks that the entries are looked up in.</param>
    /// <param name="options">The limits.</param>
    /// <param name="file">The file's path, for the message; <see langword="null"/> where it has none.</param>
    /// <exception cref="InvalidTickListException">The file is faulty.</exception>
    public static TickList Read(byte[]? utf8, FrameworkCatalogue catalogue, ReadOptions options, string? file)
    {
        var faults = new FaultList(options.MaxFaults);
        JsonTree? tree = JsonTree.Parse(utf8, options, faults);
        TickList? list = tree is null ? null : new TickListReader(tree, faults, catalogue).ReadFile();
        return list is not null && faults.IsEmpty ? list : throw new InvalidTickListException(file, faults.ToFaults(tree));
    }

    private TickList? ReadFile()
    {
        if (!FormatVersion.IsCurrent(tree, faults) || ObjectMembers.Read(tree, faults, Shapes.TickList, 0) is not { } members)
        {
            return null;
        }

        FormatVersion.Read(members);
        string id = person.ReadId(members);
        string? name = person.ReadName(members);
        foreach (int item in members.Items("ticks"))
        {
            if (ObjectMembers.Read(tree, faults, Shapes.TickListEntry, item) is { } entry)
            {
                ReadEntry(entry);
            }
        }

        return faults.IsEmpty ? TickList.Restore(id, name, [.. PlacedInOrder()], [.. UnplacedInOrder()]) : null;
    }

    private IEnumerable<TickListEntry> PlacedInOrder() => placed
        .OrderBy(entry => (entry.Competency.Framework.Id, entry.Competency.Id), HoldingOrder.Instance)
        .ThenBy(entry => entry.Rank);

    private IEnumerable<UnplacedTickListEntry> UnplacedInOrder() => unplaced
        .OrderBy(found => (found.Entry.FrameworkId, found.Entry.CompetencyId), HoldingOrder.Instance)
        .ThenBy(found => found.Rank)
        .Select(found => found.Entry);

    private void ReadEntry(ObjectMembers members)
    {
        string? framework = person.ReadReference(members, "framework");
        string? edition = members.Text("edition");
        string? competency = person.ReadReference(members, "competency");
        string? level = person.ReadReference(members, "level");
        StatementReference[] statements = ReadStatements(members);
        if (framework is null || edition is null || competency is null)
        {
            return;
        }

        person.CheckEdition(members, framework, edition);
        if (level is null && members.IsNamed("level"))
        {
            return;
        }

        if (!seen.Add((framework, competency, level)))
        {
            faults.Add(
                "doubled-entry",
                members.Token,
                $"{Quote.Text(competency)} of {Quote.Text(framework)}{(level is null ? "" : " at " + Quote.Text(level))} has an entry already.",
                "Put all its ticks into one entry.");
            return;
        }

        Place(framework, edition, competency, level, statements);
    }

    private StatementReference[] ReadStatements(ObjectMembers members)
    {
        var read = new List<StatementReference>();
        var ticked = new HashSet<StatementReference>();
        foreach (int item in members.Items("statements"))
        {
            if (ReadStatement(item) is not { } reference)
            {
                continue;
            }

            read.Add(reference);
            if (!ticked.Add(reference))
            {
                faults.Add("doubled-tick", item, $"{Quote.Text(reference.ToString())} is ticked already.", "Tick each statement once.");
            }
        }

        return [.. read];
    }

    private StatementReference? ReadStatement(int token)
    {
        if (tree.KindOf(token) != JsonKind.Object)
        {
            return JsonValues.Text(tree, faults, token) is { } text ? StatementReference.ToText(text) : null;
        }

        return ObjectMembers.Read(tree, faults, Shapes.StatementReference, token) is { } members && person.ReadReference(members, "id") is { } id
            ? StatementReference.ToId(id)
            : null;
    }

    private void Place(string framework, string edition, string competencyId, string? level, StatementReference[] statements)
    {
        int rank = 0;
        string? reason = person.Find(framework, edition, competencyId, out Competency? competency);
        reason ??= competency!.FindRank(level, out rank);
        if (reason is not null)
        {
            unplaced.Add((int.MaxValue, new UnplacedTickListEntry(framework, edition, competencyId, level, statements, reason)));
            return;
        }

        StatementTable own = competency!.StatementsOfRank(rank);
        bool[] isTicked = new bool[own.Statements.Count];
        var unknown = new List<StatementReference>();
        foreach (StatementReference statement in statements)
        {
            int place = own.PlaceOf(statement.Id, statement.Text);
            if (place >= 0)
            {
                isTicked[place] = true;
            }
            else
            {
                unknown.Add(statement);
            }
        }

        placed.Add(new TickListEntry(competency, rank, isTicked));
        if (unknown.Count > 0)
        {
            reason = level is null
                ? $"{Quote.Text(competencyId)} has no such assessment criterion"
                : $"{Quote.Text(competencyId)} has no such statement at {Quote.Text(level)}";
            unplaced.Add((rank, new UnplacedTickListEntry(framework, edition, competencyId, level, [.. unknown], reason)));
        }
    }
}
