namespace CompetencyFrameworks;

/// <summary>What the profile file and the tick list file have in common: a person, and competencies that are looked up in a catalogue, one edition of each framework.</summary>
/// <param name="tree">The file.</param>
/// <param name="faults">Where faults go.</param>
/// <param name="catalogue">The frameworks that competencies are looked up in.</param>
/// <param name="what">The kind of file and its parts, for messages: <c>profile</c> and <c>holdings</c>.</param>
internal sealed class PersonFile(JsonTree tree, FaultList faults, FrameworkCatalogue catalogue, (string File, string Parts) what)
{
    private readonly Dictionary<string, string> editions = new(StringComparer.Ordinal);

    public string ReadId(ObjectMembers members)
    {
        string id = members.TryFind("id", out int token) ? JsonValues.AnyText(tree, faults, token) ?? "-" : "-";
        if (CompetencyProfile.FaultOfId(id) is { } fault)
        {
            faults.Add("person-id", token, fault, "Give the person another id.");
        }

        return id;
    }

    public string? ReadName(ObjectMembers members) => members.TryFind("name", out int token) ? JsonValues.AnyText(tree, faults, token) : null;

    public string? ReadReference(ObjectMembers members, string name) => members.TryFind(name, out int token) ? JsonValues.Id(tree, faults, token) : null;

    public void CheckEdition(ObjectMembers members, string framework, string edition)
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
                $"The {what.File} holds edition {Quote.Text(first)} of {Quote.Text(framework)} and edition {Quote.Text(edition)} of it.",
                $"Keep the {what.Parts} of one edition.");
        }
    }

    /// <summary>Finds a competency, or says why there is none.</summary>
    public string? Find(string frameworkId, string edition, string competencyId, out Competency? competency)
    {
        competency = null;
        if (!catalogue.TryGet(frameworkId, edition, out CompetencyFramework? framework))
        {
            return catalogue.EditionsOf(frameworkId) is { Count: > 0 } others
                ? $"the catalogue has the framework {frameworkId} in edition {string.Join(", ", others)}, not in edition {edition}"
                : $"the catalogue has no framework {Quote.Text(frameworkId)}";
        }

        return framework.Competencies.TryGet(competencyId, out competency) ? null : $"{framework.Name}, has no competency {Quote.Text(competencyId)}";
    }
}
