namespace CompetencyFrameworks;

/// <summary>Lists what the items of a framework refer to, kind by kind in the order of the framework. What roles ask for has a table of its own.</summary>
internal static class FrameworkRelations
{
    public static IEnumerable<RelationRow> Of(CompetencyFramework framework) =>
        from item in Items(framework)
        from row in Rows(framework, item)
        select row;

    private static IEnumerable<FrameworkItem> Items(CompetencyFramework framework) =>
        new FrameworkItem[] { framework }
            .Concat(framework.Ladders.SelectMany(ladder => new FrameworkItem[] { ladder }.Concat(ladder.Levels)))
            .Concat(framework.Categories)
            .Concat(framework.Competencies)
            .Concat(framework.Specialties)
            .Concat(framework.Courses)
            .Concat(framework.Roles);

    private static IEnumerable<RelationRow> Rows(CompetencyFramework framework, FrameworkItem item) =>
        References(item)
            .Where(reference => reference.To is not null)
            .Select(reference => new RelationRow(framework, item, reference.Relation, reference.To!.Id, reference.To))
            .Concat(item.Replaces.Select(id => new RelationRow(framework, item, "replaces", id, null)));

    private static IEnumerable<(string Relation, FrameworkItem? To)> References(FrameworkItem item) => item switch
    {
        CompetencyFramework framework => [("hasQualificationLadder", framework.QualificationLadder), ("hasRoleLadder", framework.RoleLadder)],
        Level level => [("onLadder", level.Ladder)],
        Category category => [("partOf", category.Parent)],
        UnitOfCompetency unit => [("inCategory", unit.Category), ("atLevel", unit.Level)],
        GradedCompetency graded => new (string, FrameworkItem?)[] { ("inCategory", graded.Category), ("onLadder", graded.Ladder) }
            .Concat(graded.ApplicableLevels.Select(level => ("appliesAt", (FrameworkItem?)level))),
        Course course => [("atLevel", course.Level)],
        Role role => new (string, FrameworkItem?)[]
            {
                ("inSpecialty", role.Specialty), ("onRung", role.Rung), ("leadsToLevel", role.Qualification?.Level),
                ("opensFromLevel", role.Qualification?.QualificationEntry?.Level),
            }
            .Concat(role.Courses.Select(course => ("namesCourse", (FrameworkItem?)course))),
        _ => [],
    };
}
