namespace CompetencyFrameworks;

public sealed partial class Role
{
    private ModelList<T> AskedFor<T>(string kind)
        where T : Competency =>
        new(Requirements.Select(asked => asked.Competency).OfType<T>().ToArray(), kind, this);

    // Few requirements, and four kinds: a sort would take longer to start than to sort.
    private static Requirement[] ByKind(IReadOnlyList<Requirement> requirements)
    {
        var ordered = new Requirement[requirements.Count];
        int next = 0;
        for (RequirementKind kind = RequirementKind.Core; kind <= RequirementKind.Optional; kind++)
        {
            for (int i = 0; i < requirements.Count; i++)
            {
                if (requirements[i].Kind == kind)
                {
                    ordered[next++] = requirements[i];
                }
            }
        }

        return ordered;
    }
}
