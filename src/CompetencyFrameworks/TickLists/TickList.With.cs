namespace CompetencyFrameworks;

public sealed partial class TickList
{
    /// <summary>Returns the tick list with assessment criteria of a unit ticked, beside those ticked before.</summary>
    /// <param name="unit">The unit of competency.</param>
    /// <param name="criteria">Assessment criteria of the unit, in any order; repetition does not matter. Without any, the unit is asked about.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the criteria, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A criterion is not the unit's own, known by its id, or by its text where it has none; or the tick list holds another edition of the unit's framework; or
    /// an entry that could not be placed stands in the way.
    /// </exception>
    public TickList With(UnitOfCompetency unit, params Statement[] criteria) => With(unit, (IEnumerable<Statement>)criteria);

    /// <summary>Returns the tick list with assessment criteria of a unit ticked, beside those ticked before.</summary>
    /// <param name="unit">The unit of competency.</param>
    /// <param name="criteria">Assessment criteria of the unit, in any order; repetition does not matter. Without any, the unit is asked about.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the criteria, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A criterion is not the unit's own, known by its id, or by its text where it has none; or the tick list holds another edition of the unit's framework; or
    /// an entry that could not be placed stands in the way.
    /// </exception>
    public TickList With(UnitOfCompetency unit, IEnumerable<Statement> criteria)
    {
        Guard.NotNull(unit);
        Guard.NotNull(criteria);
        return WithTicks(unit, 1, criteria, nameof(unit), nameof(criteria));
    }

    /// <summary>Returns the tick list with statements of a graded competency at a level ticked, beside those ticked before.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="level">A level that applies to it.</param>
    /// <param name="statements">Statements of the competency at the level, in any order; repetition does not matter. Without any, the level is asked about.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the statements, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The level is of another ladder or does not apply to the competency; or a statement is not the competency's own at the level, known by its id, or by its
    /// text where it has none; or the tick list holds another edition of the framework; or an entry that could not be placed stands in the way.
    /// </exception>
    public TickList With(GradedCompetency competency, Level level, params Statement[] statements) =>
        With(competency, level, (IEnumerable<Statement>)statements);

    /// <summary>Returns the tick list with statements of a graded competency at a level ticked, beside those ticked before.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="level">A level that applies to it.</param>
    /// <param name="statements">Statements of the competency at the level, in any order; repetition does not matter. Without any, the level is asked about.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the statements, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The level is of another ladder or does not apply to the competency; or a statement is not the competency's own at the level, known by its id, or by its
    /// text where it has none; or the tick list holds another edition of the framework; or an entry that could not be placed stands in the way.
    /// </exception>
    public TickList With(GradedCompetency competency, Level level, IEnumerable<Statement> statements)
    {
        Guard.NotNull(competency);
        Guard.NotNull(level);
        Guard.NotNull(statements);
        return WithTicks(competency, RankOf(competency, level, nameof(level)), statements, nameof(competency), nameof(statements));
    }

    /// <summary>Returns the tick list with statements of a graded competency at a level ticked, beside those ticked before.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="levelId">The id of a level that applies to it.</param>
    /// <param name="statements">Statements of the competency at the level, in any order; repetition does not matter. Without any, the level is asked about.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the statements, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The ladder has no such level, or the level does not apply to the competency; or a statement is not the competency's own at the level, known by its id, or
    /// by its text where it has none; or the tick list holds another edition of the framework; or an entry that could not be placed stands in the way.
    /// </exception>
    public TickList With(GradedCompetency competency, string levelId, params Statement[] statements) =>
        With(competency, levelId, (IEnumerable<Statement>)statements);

    /// <summary>Returns the tick list with statements of a graded competency at a level ticked, beside those ticked before.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="levelId">The id of a level that applies to it.</param>
    /// <param name="statements">Statements of the competency at the level, in any order; repetition does not matter. Without any, the level is asked about.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the statements, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The ladder has no such level, or the level does not apply to the competency; or a statement is not the competency's own at the level, known by its id, or
    /// by its text where it has none; or the tick list holds another edition of the framework; or an entry that could not be placed stands in the way.
    /// </exception>
    public TickList With(GradedCompetency competency, string levelId, IEnumerable<Statement> statements)
    {
        Guard.NotNull(competency);
        Guard.NotNull(levelId);
        Guard.NotNull(statements);
        Level level = competency.Ladder.LevelNamed(levelId, nameof(levelId));
        return WithTicks(competency, RankOf(competency, level, nameof(levelId)), statements, nameof(competency), nameof(statements));
    }

    private static int RankOf(GradedCompetency competency, Level level, string argument)
    {
        competency.RequireApplicable(level, argument);
        return level.Rank;
    }
}
