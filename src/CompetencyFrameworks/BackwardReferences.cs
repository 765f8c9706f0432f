namespace CompetencyFrameworks;

/// <summary>Who refers to an item: found once when a framework is made, by the item's place in it.</summary>
internal sealed class BackwardReferences
{
    private readonly ModelList<Category>[] subcategories;
    private readonly ModelList<Competency>[] competencies;
    private readonly ModelList<Role>[] askingRoles;
    private readonly ModelList<Role>[] specialtyRoles;
    private readonly ModelList<Role>[] namingRoles;

    public BackwardReferences(CompetencyFramework framework)
    {
        subcategories = Group(
            framework.Categories, framework.Categories, category => category.Parent is { } parent ? [parent.Position] : [], "subcategory");
        competencies = Group(
            framework.Categories, framework.Competencies, competency => competency.Category is { } category ? [category.Position] : [], "competency");
        askingRoles = Group(
            framework.Competencies, framework.Roles, role => role.Requirements.Select(asked => asked.Competency.Position), "role");
        specialtyRoles = Group(
            framework.Specialties, framework.Roles, role => role.Specialty is { } specialty ? [specialty.Position] : [], "role");
        namingRoles = Group(
            framework.Courses, framework.Roles, role => role.Courses.Select(course => course.Position), "role");
    }

    public ModelList<Category> SubcategoriesOf(int category) => subcategories[category];

    public ModelList<Competency> CompetenciesOf(int category) => competencies[category];

    public ModelList<Role> RolesAskingFor(int competency) => askingRoles[competency];

    public ModelList<Role> RolesIn(int specialty) => specialtyRoles[specialty];

    public ModelList<Role> RolesNaming(int course) => namingRoles[course];

    private static ModelList<TItem>[] Group<TOwner, TItem>(
        ModelList<TOwner> owners, ModelList<TItem> items, Func<TItem, IEnumerable<int>> ownersOf, string kind)
        where TOwner : FrameworkItem
        where TItem : FrameworkItem
    {
        var found = new List<TItem>?[owners.Count];
        foreach (TItem item in items)
        {
            foreach (int owner in ownersOf(item))
            {
                (found[owner] ??= []).Add(item);
            }
        }

        var groups = new ModelList<TItem>[owners.Count];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = new ModelList<TItem>([.. found[i] ?? []], kind, owners[i]);
        }

        return groups;
    }
}
