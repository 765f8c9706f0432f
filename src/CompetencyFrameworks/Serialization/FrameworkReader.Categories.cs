namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private Category[] ReadCategories(CompetencyFramework framework, ObjectMembers members)
    {
        // A parent may stand after its children: the ids first, then the parents.
        var found = new List<(ItemIdentity Identity, ObjectMembers Members)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int item in members.Items("categories"))
        {
            if (Read(Shapes.Category, item) is { } category && category.Identity() is { } identity)
            {
                if (!places.ContainsKey(identity.Id))
                {
                    places.Add(identity.Id, found.Count);
                }

                found.Add((identity, category));
            }
        }

        int[] parents = [.. found.Select(category => ParentOf(category.Members, places))];
        CheckForCircles(found, parents);
        var made = new Category[found.Count];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = new Category(framework, i, found[i].Identity, found[i].Members.RequiredText("title"), parents[i]);
            categories.Declare(made[i].Id, found[i].Members.Token, made[i]);
        }

        return made;
    }

    private int ParentOf(ObjectMembers category, Dictionary<string, int> places)
    {
        if (!category.TryFind("parent", out int token) || JsonValues.Id(tree, faults, token) is not { } id)
        {
            return -1;
        }

        if (places.TryGetValue(id, out int place))
        {
            return place;
        }

        faults.AddUnknown("unknown-category", token, "category", id, places.Keys);
        return -1;
    }

    private void CheckForCircles(List<(ItemIdentity Identity, ObjectMembers Members)> found, int[] parents)
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
                    found[at].Members.Token,
                    $"The category {Quote.Text(found[at].Identity.Id)} is inside itself.",
                    "Take one 'parent' out of the circle.");
            }
        }
    }
}
