namespace CompetencyFrameworks;

/// <summary>
/// How far the ticks of a person reach in one competency. Only assessable levels count, those that apply and have at least one statement; a unit is assessed on its
/// criteria. Two are equal when the competencies and all their levels are.
/// </summary>
[TypeFormatterSource]
public sealed class CompetencyAssessment : IEquatable<CompetencyAssessment>
{
    private static readonly IReadOnlyList<Statement> none = Array.AsReadOnly(Array.Empty<Statement>());

    internal CompetencyAssessment(Competency competency, LevelAssessment[] levels)
    {
        LevelAssessment? next = Array.Find(levels, level => !level.IsMet);
        LevelAssessment? reached = levels.TakeWhile(level => level.IsMet).LastOrDefault();
        LevelAssessment? highest = Array.FindLast(levels, level => level.IsMet);
        Competency = competency;
        Levels = Array.AsReadOnly(levels);
        Reached = Attainment.Of(competency, reached?.Rank ?? 0);
        NextLevel = next?.Level;
        MissingForNextLevel = next?.Missing ?? none;
        StillNeeded = next?.StillNeeded ?? 0;
        HighestMetAlone = highest is null ? null : Attainment.Of(competency, highest.Rank);
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>
    /// The highest assessable level at which, and at every assessable level below which, enough statements are ticked; not held, of rank 0, where there is none. A
    /// unit is held where enough of its criteria are ticked.
    /// </summary>
    public Attainment Reached { get; }

    /// <summary>The assessable levels, lowest first; for a unit a single one without a level, on its criteria.</summary>
    public IReadOnlyList<LevelAssessment> Levels { get; }

    /// <summary>The lowest assessable level above the one reached; <see langword="null"/> where the highest is reached, and for a unit.</summary>
    public Level? NextLevel { get; }

    /// <summary>
    /// The statements of <see cref="NextLevel"/> that are not ticked, in the competency's own order; for a unit that is not held its criteria that are not ticked.
    /// Empty where the highest level is reached, or the unit held.
    /// </summary>
    public IReadOnlyList<Statement> MissingForNextLevel { get; }

    /// <summary>
    /// How many of <see cref="MissingForNextLevel"/> are needed to meet the share: the smallest number k with ticked + k ≥ share × all; 0 where the
    /// highest level is reached, or the unit held.
    /// </summary>
    public int StillNeeded { get; }

    /// <summary>
    /// The highest level whose own statements meet the share, whatever lies below, which may be above the one reached; for a unit that it is held.
    /// <see langword="null"/> where there is none.
    /// </summary>
    public Attainment? HighestMetAlone { get; }

    /// <summary>Returns whether another assessment finds the same at every level of the same competency.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CompetencyAssessment? other) =>
        other is not null && ModelKey.AreSame(Competency, other.Competency) && Levels.SequenceEqual(other.Levels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetencyAssessment);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Reached, StillNeeded).GetHashCode();

    /// <summary>Returns the competency and what is reached.</summary>
    public override string ToString() => $"{Competency}: {Reached}";
}
