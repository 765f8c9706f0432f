namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private Category[] ReadCategories(CompetencyFramework framework, ObjectMembers members)
    {
        // A parent may stand after its children: the ids first, then the parents.
        var found = new List<ObjectMembers>();
        foreach (int token in members.Items("categories"))
        {
            if (Read(Shapes.Category, token) is { } category)
            {
                found.Add(category);
            }
        }

        var identities = new ItemIdentity?[found.Count];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < identities.Length; i++)
        {
            identities[i] = found[i].Identity();
            if (identities[i] is { } identity && !places.ContainsKey(identity.Id))
            {
                places.Add(identity.Id, i);
            }
        }

        int[] parents = new int[found.Count];
        for (int i = 0; i < parents.Length; i++)
        {
            parents[i] = ParentOf(found[i], places);
        }

        if (!isChecked)
        {
            CheckForCircles(found, parents);
        }

        var made = new Category[found.Count];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = new Category(framework, i, identities[i] ?? nameless, found[i].RequiredText("title"), parents[i]);
            Declare(found[i], identities[i], categories, made[i]);
        }

        return made;
    }

    private int ParentOf(ObjectMembers category, Dictionary<string, int> places)
    {
        if (!category.TryFind("parent", out int token) || JsonValues.Id(tree, faults, token) is not { } id)
        {
            return -1;
        }

        if (!places.TryGetValue(id, out int place))
        {
            faults.AddUnknown("unknown-category", token, "category", id, places.Keys);
            return -1;
        }

        return place;
    }

    private void CheckForCircles(List<ObjectMembers> found, int[] parents)
    {
        // For each category, the walk that first came by it. A walk that meets itself has found a circle; one that meets an earlier walk has not.
        int[] walks = new int[parents.Length];
        for (int start = 0; start < parents.Length; start++)
        {
            int at = start;
            while (at >= 0 && walks[at] == 0)
            {
                walks[at] = start + 1;
                at = parents[at];
            }

            if (at >= 0 && walks[at] == start + 1)
            {
                faults.Add(
                    "category-circle",
                    found[at].Token,
                    "The category is inside itself.",
                    "Take one 'parent' out of the circle.");
            }
        }
    }
}
