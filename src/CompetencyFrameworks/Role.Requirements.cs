namespace CompetencyFrameworks;

public sealed partial class Role
{
    private static T[] AskedFor<T>(IReadOnlyList<Requirement> requirements)
        where T : Competency
    {
        var found = new List<T>(requirements.Count);
        for (int i = 0; i < requirements.Count; i++)
        {
            if (requirements[i].Competency is T competency)
            {
                found.Add(competency);
            }
        }

        return found.ToArray();
    }

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
