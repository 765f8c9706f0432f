namespace CompetencyFrameworks;

/// <summary>An ordered scale of levels, such as proficiency, job role or qualification level.</summary>
public sealed class Ladder : FrameworkItem
{
    internal Ladder(CompetencyFramework framework, ItemIdentity identity, string title, Func<Ladder, Level[]> levels)
        : base(identity)
    {
        Framework = framework;
        Title = title;
        Levels = new ModelList<Level>(levels(this), "level", this);
    }

    /// <summary>The framework that the ladder belongs to.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The levels, lowest first; at least one.</summary>
    public ModelList<Level> Levels { get; }

    /// <summary>Returns the title and the id of the ladder.</summary>
    public override string ToString() => $"{Title} ({Id}, {Framework.Name})";

    private string[] Ids => [.. Levels.Select(level => level.Id)];

    /// <summary>The level of an id that a caller gave; refuses an id that the ladder does not have.</summary>
    internal Level LevelNamed(string levelId, string argument) =>
        Levels.TryGet(Guard.NotNull(levelId, argument), out Level? level)
            ? level
            : throw new ArgumentException($"The ladder {this} has no level {Quote.Text(levelId)}. {NearestIds.Suggest(levelId, Ids)}", argument);

    /// <summary>Refuses a level of another ladder.</summary>
    internal void Require(Level level, string argument)
    {
        if (!ReferenceEquals(level.Ladder, this))
        {
            throw OfAnotherLadder(level, argument);
        }
    }

    private ArgumentException OfAnotherLadder(Level level, string argument) => new(
        ModelKey.AreSame(level, Levels.TryGet(level.Id, out Level? own) ? own : null)
            ? $"The level {Quote.Text(level.Title)} is of {level.Ladder.Framework.Name}, read another time. Take the level of the framework that is asked about: Ladders[{Quote.Text(Id)}].Levels[{Quote.Text(level.Id)}]."
            : $"The level {Quote.Text(level.Title)} is of the ladder {level.Ladder}; levels of {this} are asked for: {Quote.All(Ids)}.",
        argument);
}
