namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private static readonly IReadOnlyList<KnowledgeOrSkill> noKnowledgeOrSkills = Array.AsReadOnly(Array.Empty<KnowledgeOrSkill>());

    private UnitOfCompetency ReadUnit(CompetencyFramework framework, ObjectMembers members, ItemIdentity identity, int position) => new(
        framework,
        position,
        new ItemIdentity(identity.Id, identity.Code ?? identity.Id, identity.Uri, identity.Extensions, identity.Replaces),
        identity.Code,
        members.RequiredText("title"),
        members.Text("description"),
        Reference(members, "category", categories),
        QualificationLevel(members),
        members.Number("credit", "of 0 or more", credit => credit >= 0),
        members.TryFind("criteria", out int criteria) ? ReadStatementTable(criteria, null) : null);

    private GradedCompetency? ReadGraded(CompetencyFramework framework, ObjectMembers members, ItemIdentity identity, int position)
    {
        string title = members.RequiredText("title");
        string? description = members.Text("description");
        Category? category = Reference(members, "category", categories);
        Ladder? ladder = Reference(members, "ladder", ladders);
        IReadOnlyList<KnowledgeOrSkill> knowledgeAndSkills = members.IsNamed("knowledgeAndSkills") ? ReadKnowledgeAndSkills(members) : noKnowledgeOrSkills;
        LevelStatements statements = ReadLevelStatements(members, ladder);
        return ladder is null
            ? null
            : new GradedCompetency(framework, position, identity, title, description, category, ladder, knowledgeAndSkills, statements);
    }

    private IReadOnlyList<KnowledgeOrSkill> ReadKnowledgeAndSkills(ObjectMembers members)
    {
        var entries = new List<KnowledgeOrSkill>();
        foreach (int item in members.Items("knowledgeAndSkills"))
        {
            if (tree.KindOf(item) == JsonKind.Object)
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
}
