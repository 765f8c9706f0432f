namespace CompetencyFrameworks;

/// <summary>Describes a ladder inside <see cref="FrameworkBuilder.AddLadder"/>.</summary>
public sealed class LadderBuilder : ItemBuilder<LadderBuilder>
{
    internal LadderBuilder(string id, string title)
        : base(id, title) => Members.SetList("levels", []);

    /// <summary>Adds a level above those added before.</summary>
    /// <param name="id">The id, unique on the ladder.</param>
    /// <param name="title">The title.</param>
    /// <param name="describe">Describes the rest, where there is more to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public LadderBuilder AddLevel(string id, string title, Action<LevelBuilder>? describe = null) =>
        Add("levels", new LevelBuilder(Guard.NotNull(id), Guard.NotNull(title)), describe);
}
