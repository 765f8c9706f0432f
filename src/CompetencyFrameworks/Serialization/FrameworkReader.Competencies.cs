using System.Text.Json;

namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private const string NotApplicable = "notApplicable";

    private UnitOfCompetency? ReadUnit(CompetencyFramework framework, ObjectMembers members, int position)
    {
        ItemIdentity? identity = members.Identity();
        var unit = new UnitOfCompetency(
            framework,
            position,
            new ItemIdentity(identity?.Id ?? "", identity?.Code ?? identity?.Id, identity?.Uri, identity?.Extensions),
            identity?.Code,
            members.RequiredText("title"),
            members.Text("description"),
            Reference(members, "category", categories),
            QualificationLevel(members),
            members.Number("credit", "of 0 or more", credit => credit >= 0),
            members.TryFind("criteria", out int criteria) ? ReadStatements(criteria, NewStatementIds()) : Array.AsReadOnly(Array.Empty<Statement>()));
        if (identity is null)
        {
            return null;
        }

        competencies.Declare(identity.Id, members.Token, unit);
        return unit;
    }

    private GradedCompetency? ReadGraded(CompetencyFramework framework, ObjectMembers members, int position)
    {
        ItemIdentity? identity = members.Identity();
        string title = members.RequiredText("title");
        string? description = members.Text("description");
        Category? category = Reference(members, "category", categories);
        Ladder? ladder = Reference(members, "ladder", ladders);
        IReadOnlyList<KnowledgeOrSkill> knowledgeAndSkills = ReadKnowledgeAndSkills(members);
        LevelStatements statements = ReadLevelStatements(members, ladder);
        GradedCompetency? graded = identity is null || ladder is null
            ? null
            : new GradedCompetency(framework, position, identity, title, description, category, ladder, knowledgeAndSkills, statements);
        if (identity is not null)
        {
            competencies.Declare(identity.Id, members.Token, graded);
        }

        return graded;
    }

    private IReadOnlyList<KnowledgeOrSkill> ReadKnowledgeAndSkills(ObjectMembers members)
    {
        var entries = new List<KnowledgeOrSkill>();
        foreach (int item in members.Items("knowledgeAndSkills"))
        {
            if (tree.KindOf(item) == JsonTokenType.StartObject)
            {
                if (Read(Shapes.KnowledgeOrSkill, item) is { } entry)
                {
                    entries.Add(new KnowledgeOrSkill(entry.RequiredText("text"), entry.Texts("items"), entry.Extensions()));
                }
            }
            else if (JsonValues.Text(tree, faults, item) is { } text)
            {
                entries.Add(new KnowledgeOrSkill(text, []));
            }
        }

        return Array.AsReadOnly(entries.ToArray());
    }

    private LevelStatements ReadLevelStatements(ObjectMembers members, Ladder? ladder)
    {
        bool othersDoNotApply = members.TryFind("otherLevels", out int others);
        if (othersDoNotApply && JsonValues.Text(tree, faults, others) is { } word && word != NotApplicable)
        {
            faults.Add("other-levels", others, $"'otherLevels' is {Quote.Text(word)}.", "Write 'notApplicable', or leave it out and name every level.");
        }

        if (!members.TryFind("levels", out int token))
        {
            if (othersDoNotApply)
            {
                faults.Add("other-levels", others, "'otherLevels' stands without 'levels'.", "Name the levels that apply in 'levels'.");
            }

            return LevelStatements.None;
        }

        if (!JsonValues.Expect(tree, faults, token, JsonTokenType.StartObject, "an object with the ids of levels as names"))
        {
            return LevelStatements.None;
        }

        var byRank = new IReadOnlyList<Statement>?[ladder?.Levels.Count ?? 0];
        bool[] named = new bool[byRank.Length];
        IdTable<Statement> ids = NewStatementIds();
        for (int name = JsonTree.Inside(token); name < tree.After(token); name = tree.After(JsonTree.Inside(name)))
        {
            IReadOnlyList<Statement>? statements = ReadLevelEntry(JsonTree.Inside(name), ids);
            if (tree.TextOf(name) is not { } id)
            {
                faults.Add("lone-surrogate", name, "The name of a member holds half a surrogate pair.", "Write the id of a level.");
            }
            else if (ladder is not null && LevelIn(ladder, id, name) is { } level)
            {
                if (named[level.Rank - 1])
                {
                    faults.Add("doubled-member", name, $"The level {Quote.Text(id)} is named twice.", "Remove one of the two.");
                }

                named[level.Rank - 1] = true;
                byRank[level.Rank - 1] = statements;
            }
        }

        if (!othersDoNotApply && ladder is not null && named.Contains(false))
        {
            string[] missing = [.. ladder.Levels.Where(level => !named[level.Rank - 1]).Select(level => level.Id)];
            faults.Add(
                "level-not-named",
                token,
                $"'levels' does not name {Quote.All(missing)}.",
                "Name every level of the ladder, or add \"otherLevels\": \"notApplicable\" beside 'levels'.");
        }

        return new LevelStatements(byRank, othersDoNotApply);
    }

    /// <summary>The statements of one level; <see langword="null"/> where it does not apply.</summary>
    private IReadOnlyList<Statement>? ReadLevelEntry(int token, IdTable<Statement> ids)
    {
        if (tree.KindOf(token) == JsonTokenType.String && tree.TextOf(token) == NotApplicable)
        {
            return null;
        }

        if (tree.KindOf(token) != JsonTokenType.StartArray)
        {
            faults.Add("wrong-type", token, "A level has an array of statements, or does not apply.", "Write an array, which may be empty, or 'notApplicable'.");
            return null;
        }

        return ReadStatements(token, ids);
    }
}
