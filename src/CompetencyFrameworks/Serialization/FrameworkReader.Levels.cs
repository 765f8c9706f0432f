namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private const string NotApplicable = "notApplicable";

    /// <summary>The levels that apply to a graded competency, with its statements.</summary>
    private LevelStatements ReadLevelStatements(ObjectMembers members, Ladder? ladder)
    {
        bool othersDoNotApply = members.TryFind("otherLevels", out int word) && ReadOtherLevels(members, word);
        return members.TryFind("levels", out int token) && JsonValues.Expect(tree, faults, token, JsonKind.Object, "an object with the ids of levels as names")
            ? ReadNamedLevels(members, ladder, token, othersDoNotApply)
            : LevelStatements.None;
    }

    private LevelStatements ReadNamedLevels(ObjectMembers members, Ladder? ladder, int token, bool othersDoNotApply)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var applicable = new List<(int Rank, StatementTable Statements)>();
        DeclaredIds ids = NewStatementIds();
        for (int name = JsonTree.Inside(token); name < tree.After(token); name = tree.After(JsonTree.Inside(name)))
        {
            StatementTable? statements = ReadLevelEntry(JsonTree.Inside(name), ids);
            if (tree.TextOf(name) is not { } id)
            {
                faults.Add("lone-surrogate", name, "The name of a member holds half a surrogate pair.", "Write the id of a level.");
            }
            else if (!named.Add(id))
            {
                faults.Add("doubled-member", name, $"The level {Quote.Text(id)} is named twice.", "Remove one of the two.");
            }
            else if (ladder is not null && LevelIn(ladder, id, name) is { } level && statements is not null)
            {
                applicable.Add((level.Rank, statements));
            }
        }

        if (ladder is not null && !othersDoNotApply && !members.IsNamed("otherLevels"))
        {
            CheckThatAllAreNamed(ladder, named, token);
        }

        return LevelStatements.Of(applicable, othersDoNotApply);
    }

    private bool ReadOtherLevels(ObjectMembers members, int token)
    {
        if (JsonValues.Text(tree, faults, token) is { } word && word != NotApplicable)
        {
            faults.Add("other-levels", token, $"'otherLevels' is {Quote.Text(word)}.", "Write \"notApplicable\", or leave it out and name every level.");
        }

        if (!members.IsNamed("levels"))
        {
            faults.Add("other-levels", token, "'otherLevels' stands without 'levels'.", "Name the levels that apply in 'levels'.");
        }

        return true;
    }

    private void CheckThatAllAreNamed(Ladder ladder, HashSet<string> named, int token)
    {
        const int shown = 10;
        string[] missing = [.. LevelIds(ladder).Where(id => !named.Contains(id)).Take(shown + 1)];
        if (missing.Length > 0)
        {
            faults.Add(
                "level-not-named",
                token,
                $"'levels' does not name {Quote.All(missing.Take(shown).ToArray())}{(missing.Length > shown ? " and others" : "")}.",
                "Name every level of the ladder, or add \"otherLevels\": \"notApplicable\" beside 'levels'.");
        }
    }

    /// <summary>The statements of one level; <see langword="null"/> where it does not apply. What is neither is a fault, and read as a level that applies.</summary>
    private StatementTable? ReadLevelEntry(int token, DeclaredIds ids)
    {
        if (tree.KindOf(token) == JsonKind.Array)
        {
            return ReadStatementTable(token, ids);
        }

        if (tree.KindOf(token) == JsonKind.Text && tree.TextOf(token) == NotApplicable)
        {
            return null;
        }

        faults.Add("wrong-type", token, "A level has an array of statements, or does not apply.", "Write an array, which may be empty, or \"notApplicable\".");
        return StatementTable.Empty;
    }
}
