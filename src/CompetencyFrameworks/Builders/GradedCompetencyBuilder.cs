namespace CompetencyFrameworks;

/// <summary>
/// Describes a graded competency inside <see cref="FrameworkBuilder.AddGradedCompetency"/>. Where no level is named, all levels of the ladder apply, without
/// statements of the competency's own; where one is named, all are, or <see cref="WithoutOtherLevels"/> is said.
/// </summary>
public sealed class GradedCompetencyBuilder : ItemBuilder<GradedCompetencyBuilder>
{
    private const string NotApplicable = "\"notApplicable\"";

    internal GradedCompetencyBuilder(string id, string title, string ladderId)
        : base(id, title) => Set("ladder", ladderId);

    // Asked for when everything else is known to be there: a call that is refused must not leave an object of levels behind.
    private ObjectText Levels() => Members.ObjectAt("levels");

    /// <summary>Gives the competency its definition.</summary>
    /// <param name="description">The definition, paragraphs separated by a blank line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is <see langword="null"/>.</exception>
    public GradedCompetencyBuilder WithDescription(string description) => Set("description", Guard.NotNull(description));

    /// <summary>Puts the competency into a category.</summary>
    /// <param name="categoryId">The id of the category.</param>
    /// <exception cref="ArgumentNullException"><paramref name="categoryId"/> is <see langword="null"/>.</exception>
    public GradedCompetencyBuilder WithCategory(string categoryId) => Set("category", Guard.NotNull(categoryId));

    /// <summary>Names all the knowledge and skills behind the competency, as texts, in the place of those it had.</summary>
    /// <param name="entries">The entries, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or one of them is <see langword="null"/>.</exception>
    public GradedCompetencyBuilder WithKnowledgeAndSkills(params string[] entries) => Set("knowledgeAndSkills", entries);

    /// <summary>Adds an entry of knowledge and skills behind those there are.</summary>
    /// <param name="text">The entry.</param>
    /// <param name="items">The entries below it, in their order.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or one of the items is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public GradedCompetencyBuilder AddKnowledgeOrSkill(string text, IEnumerable<string>? items = null, string? extensions = null)
    {
        Guard.NotNull(text);
        IReadOnlyList<string> below = PartText.Of(items ?? [], nameof(items));
        if (below.Count == 0 && extensions is null)
        {
            return Add("knowledgeAndSkills", JsonText.Quoted(text));
        }

        var entry = new ObjectText();
        PartText.Set(entry, "text", text);
        entry.SetList("items", below);
        PartText.SetExtensions(entry, extensions);
        return Add("knowledgeAndSkills", entry.ToString());
    }

    /// <summary>Says that a level applies, and gives the competency all its statements for it, as texts, in the place of what was said of the level.</summary>
    /// <param name="levelId">The id of a level of the ladder.</param>
    /// <param name="statements">The statements, in their order, no two the same. Without any, the level applies and has no statements of the competency's own.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the statements, is <see langword="null"/>.</exception>
    public GradedCompetencyBuilder WithStatements(string levelId, params string[] statements)
    {
        Guard.NotNull(levelId);
        IReadOnlyList<string> listed = PartText.Of(statements, nameof(statements));
        Levels().SetList(levelId, listed);
        return this;
    }

    /// <summary>Says that a level applies, and adds a statement for it behind those there are.</summary>
    /// <param name="levelId">The id of a level of the ladder.</param>
    /// <param name="text">The statement.</param>
    /// <param name="id">Its id, unique in the competency; without one it is known by its text, and has neither code, URI nor extensions.</param>
    /// <param name="code">The notation that is printed in its source.</param>
    /// <param name="uri">Its identifier on the web.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public GradedCompetencyBuilder AddStatement(
        string levelId, string text, string? id = null, string? code = null, string? uri = null, string? extensions = null)
    {
        Guard.NotNull(levelId);
        string statement = PartText.OfStatement(Guard.NotNull(text), id, code, uri, extensions);
        Levels().Add(levelId, statement);
        return this;
    }

    /// <summary>Says that a level does not apply to the competency, in the place of what was said of the level.</summary>
    /// <param name="levelId">The id of a level of the ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> is <see langword="null"/>.</exception>
    public GradedCompetencyBuilder WithoutLevel(string levelId)
    {
        Guard.NotNull(levelId);
        Levels().Set(levelId, NotApplicable);
        return this;
    }

    /// <summary>Says that the levels that are not named do not apply to the competency.</summary>
    public GradedCompetencyBuilder WithoutOtherLevels()
    {
        Levels();
        Members.Set("otherLevels", NotApplicable);
        return this;
    }
}
