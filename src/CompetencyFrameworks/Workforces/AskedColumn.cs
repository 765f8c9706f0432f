namespace CompetencyFrameworks;

/// <summary>A requirement of a role with the column that says what people hold of it.</summary>
internal sealed class AskedColumn
{
    public AskedColumn(Requirement requirement, RankColumn column)
    {
        Requirement = requirement;
        Column = column;
        Step = requirement.Competency.CountApplicable(0, requirement.Rank);
        Credit = (requirement.Competency as UnitOfCompetency)?.Credit ?? 0;
    }

    public Requirement Requirement { get; }

    public RankColumn Column { get; }

    /// <summary>The step that is asked for.</summary>
    public int Step { get; }

    public bool IsUnit => Requirement.Competency is UnitOfCompetency;

    /// <summary>The credits of a unit; 0 where none are stated, and for a graded competency.</summary>
    public decimal Credit { get; }

    public bool IsSatisfiedBy(int person) => Column.CodeOf(person) > Step;

    public int StepOf(int person) => Math.Max(0, Column.CodeOf(person) - 1);

    /// <summary>The number of people who satisfy the requirement.</summary>
    public int CountSatisfied => Column.CountFrom(Step);
}
