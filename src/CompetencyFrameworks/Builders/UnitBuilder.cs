namespace CompetencyFrameworks;

/// <summary>Describes a unit of competency inside <see cref="FrameworkBuilder.AddUnit"/>.</summary>
public sealed class UnitBuilder : ItemBuilder<UnitBuilder>
{
    internal UnitBuilder(string id, string title)
        : base(id, title)
    {
    }

    /// <summary>Gives the unit its definition.</summary>
    /// <param name="description">The definition, paragraphs separated by a blank line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is <see langword="null"/>.</exception>
    public UnitBuilder WithDescription(string description) => Set("description", Guard.NotNull(description));

    /// <summary>Puts the unit into a category.</summary>
    /// <param name="categoryId">The id of the category.</param>
    /// <exception cref="ArgumentNullException"><paramref name="categoryId"/> is <see langword="null"/>.</exception>
    public UnitBuilder WithCategory(string categoryId) => Set("category", Guard.NotNull(categoryId));

    /// <summary>Gives the unit its qualification level.</summary>
    /// <param name="levelId">The id of a level of the framework's qualification ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> is <see langword="null"/>.</exception>
    public UnitBuilder WithLevel(string levelId) => Set("level", Guard.NotNull(levelId));

    /// <summary>Gives the unit its credit value.</summary>
    /// <param name="credit">The credits: 0 or more, at most 9 digits before the point and 9 after it.</param>
    public UnitBuilder WithCredit(decimal credit) => Set("credit", credit);

    /// <summary>Gives the unit all its assessment criteria, as texts, in the place of those it had.</summary>
    /// <param name="criteria">The criteria, in their order, no two the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criteria"/> or one of them is <see langword="null"/>.</exception>
    public UnitBuilder WithCriteria(params string[] criteria) => Set("criteria", criteria);

    /// <summary>Adds an assessment criterion behind those there are.</summary>
    /// <param name="text">The criterion.</param>
    /// <param name="id">Its id, unique in the unit; without one it is known by its text, and has neither code, URI nor extensions.</param>
    /// <param name="code">The notation that is printed in its source.</param>
    /// <param name="uri">Its identifier on the web.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public UnitBuilder AddCriterion(string text, string? id = null, string? code = null, string? uri = null, string? extensions = null) =>
        Add("criteria", PartText.OfStatement(Guard.NotNull(text), id, code, uri, extensions));
}
