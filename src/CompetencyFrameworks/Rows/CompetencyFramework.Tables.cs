namespace CompetencyFrameworks;

public sealed partial class CompetencyFramework
{
    /// <summary>Returns all that is in the framework as tables: levels, competencies, statements, relations, roles and what they ask for.</summary>
    public FrameworkTables ToTables() => FrameworkTables.Of(this);
}
