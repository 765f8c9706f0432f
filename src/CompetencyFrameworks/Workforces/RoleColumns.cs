namespace CompetencyFrameworks;

/// <summary>The requirements of a role that are covered, in report order, with their columns and the sums that do not depend on a person.</summary>
internal sealed class RoleColumns
{
    private RoleColumns(AskedColumn[] asked)
    {
        Asked = asked;
        foreach (AskedColumn one in asked)
        {
            Weights += one.Requirement.Weight;
            Units += one.IsUnit ? 1 : 0;
            Credits += one.Credit;
            Rungs += one.IsUnit ? 0 : one.Step;
        }
    }

    public AskedColumn[] Asked { get; }

    public int Units { get; }

    public int Graded => Asked.Length - Units;

    public decimal Credits { get; }

    /// <summary>The steps up to the levels asked for of the graded competencies.</summary>
    public long Rungs { get; }

    public decimal Weights { get; }

    /// <summary>Finds the columns of a role.</summary>
    /// <exception cref="ArgumentException">
    /// The role asks about a framework that the workforce is not over, or of which people hold another edition; or the framework was changed and kept its edition.
    /// </exception>
    public static RoleColumns Of(Workforce workforce, Role role, GapOptions options, string argument)
    {
        Requirement[] covered = Array.FindAll(role.InReportOrder, requirement => options.Covers(requirement.Kind));
        foreach (CompetencyFramework framework in role.InReportOrder.Select(requirement => requirement.Competency.Framework).Distinct())
        {
            // As in a gap report, an edition counts though nothing of it is covered; a framework that nobody can hold anything of does not.
            if (workforce.Columns.HasFramework(framework.Id) || Array.Exists(covered, requirement => ReferenceEquals(requirement.Competency.Framework, framework)))
            {
                EditionsHeld.Require(workforce, framework, argument);
            }
        }

        return new RoleColumns(Array.ConvertAll(covered, requirement => Find(workforce, requirement, argument)));
    }

    public bool HasOptional => Array.Exists(Asked, asked => asked.Requirement.Kind == RequirementKind.Optional);

    /// <summary>The columns of the requirements that are not optional.</summary>
    public RoleColumns WithoutOptional() => new(Array.FindAll(Asked, asked => asked.Requirement.Kind != RequirementKind.Optional));

    private static AskedColumn Find(Workforce workforce, Requirement requirement, string argument)
    {
        Competency competency = requirement.Competency;
        return workforce.Columns.TryFind(competency, out int column) && workforce.Columns.IsAlike(column, competency)
            ? new AskedColumn(requirement, workforce.ColumnAt(column))
            : throw new ArgumentException(
                $"{Quote.Text(competency.Id)} of {competency.Framework.Name}, is not the one that the workforce was made of: the framework was changed and kept its "
                + "edition. Give it another edition.",
                argument);
    }
}
