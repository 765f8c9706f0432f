namespace CompetencyFrameworks;

/// <summary>Who refers to an item: found once, when anybody first asks, by the item's place in the framework.</summary>
internal sealed class BackwardReferences
{
    private readonly ReferencesTo<Category> subcategories;
    private readonly ReferencesTo<Competency> competencies;
    private readonly ReferencesTo<Role> askingRoles;
    private readonly ReferencesTo<Role> specialtyRoles;
    private readonly ReferencesTo<Role> namingRoles;

    public BackwardReferences(CompetencyFramework framework)
    {
        subcategories = new ReferencesTo<Category>(framework.Categories, "subcategory");
        foreach (Category category in framework.Categories)
        {
            subcategories.Add(category.Parent?.Position, category);
        }

        competencies = new ReferencesTo<Competency>(framework.Categories, "competency");
        foreach (Competency competency in framework.Competencies)
        {
            competencies.Add(competency.Category?.Position, competency);
        }

        askingRoles = new ReferencesTo<Role>(framework.Competencies, "role");
        specialtyRoles = new ReferencesTo<Role>(framework.Specialties, "role");
        namingRoles = new ReferencesTo<Role>(framework.Courses, "role");
        foreach (Role role in framework.Roles)
        {
            specialtyRoles.Add(role.Specialty?.Position, role);
            foreach (Requirement asked in role.Requirements)
            {
                askingRoles.Add(asked.Competency.Position, role);
            }

            foreach (Course course in role.Courses)
            {
                namingRoles.Add(course.Position, role);
            }
        }
    }

    public ModelList<Category> SubcategoriesOf(int category) => subcategories[category];

    public ModelList<Competency> CompetenciesOf(int category) => competencies[category];

    public ModelList<Role> RolesAskingFor(int competency) => askingRoles[competency];

    public ModelList<Role> RolesIn(int specialty) => specialtyRoles[specialty];

    public ModelList<Role> RolesNaming(int course) => namingRoles[course];
}
