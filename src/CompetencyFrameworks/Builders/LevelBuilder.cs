namespace CompetencyFrameworks;

/// <summary>Describes a level inside <see cref="LadderBuilder.AddLevel"/>.</summary>
public sealed class LevelBuilder : ItemBuilder<LevelBuilder>
{
    internal LevelBuilder(string id, string title)
        : base(id, title)
    {
    }

    /// <summary>Says what the level means in general.</summary>
    /// <param name="description">The description, paragraphs separated by a blank line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is <see langword="null"/>.</exception>
    public LevelBuilder WithDescription(string description) => Set("description", Guard.NotNull(description));

    /// <summary>Puts years of experience beside the level.</summary>
    /// <param name="from">The lower bound in years: 0 or more.</param>
    /// <param name="to">The upper bound in years, above the lower one; <see langword="null"/> where there is none.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public LevelBuilder WithYears(decimal from, decimal? to = null, string? extensions = null)
    {
        var years = new ObjectText();
        years.Set("from", PartText.Of(from));
        if (to is not null)
        {
            years.Set("to", PartText.Of(to.Value));
        }

        PartText.SetExtensions(years, extensions);
        Members.Set("years", years.ToString());
        return this;
    }

    /// <summary>Gives the level a number that stands for it.</summary>
    /// <param name="value">The number; all levels of a ladder have one, rising from level to level, or none has.</param>
    public LevelBuilder WithValue(decimal value) => Set("value", value);
}
