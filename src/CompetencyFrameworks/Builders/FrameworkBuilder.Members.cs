namespace CompetencyFrameworks;

public sealed partial class FrameworkBuilder
{
    /// <summary>Gives the framework another id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithId(string id) => Set("id", this.id = Guard.NotNull(id));

    /// <summary>Gives the framework another title.</summary>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithTitle(string title) => Set("title", this.title = Guard.NotNull(title));

    /// <summary>Makes it another edition of the framework.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithEdition(string edition) => Set("edition", this.edition = Guard.NotNull(edition));

    /// <summary>Gives the framework the notation that is printed in its source.</summary>
    /// <param name="code">The notation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithCode(string code) => Set("code", Guard.NotNull(code));

    /// <summary>Gives the framework its identifier on the web.</summary>
    /// <param name="uri">The identifier, which is kept as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithUri(string uri) => Set("uri", Guard.NotNull(uri));

    /// <summary>Says which language the texts are in.</summary>
    /// <param name="language">A language tag, such as <c>en</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithLanguage(string language) => Set("language", Guard.NotNull(language));

    /// <summary>Names the schema that a file of the framework is to point editors to; it is written and not otherwise used.</summary>
    /// <param name="schema">The address of the schema.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithSchema(string schema) => Set("$schema", Guard.NotNull(schema));

    /// <summary>Says which ladder has the qualification levels of units, courses and qualifications.</summary>
    /// <param name="ladderId">The id of the ladder, added before or after it is named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladderId"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithQualificationLadder(string ladderId) => Set("qualificationLadder", Guard.NotNull(ladderId));

    /// <summary>Says which ladder roles stand on unless they say otherwise.</summary>
    /// <param name="ladderId">The id of the ladder, added before or after it is named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladderId"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder WithRoleLadder(string ladderId) => Set("roleLadder", Guard.NotNull(ladderId));

    /// <summary>Adds a document that the framework's texts come from. What the document does not state is left out.</summary>
    /// <param name="title">The title.</param>
    /// <param name="edition">The edition that the document states of itself.</param>
    /// <param name="publisher">The publisher.</param>
    /// <param name="rights">What the document says of rights in its text.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public FrameworkBuilder AddSourceDocument(string title, string? edition = null, string? publisher = null, string? rights = null, string? extensions = null)
    {
        var document = new ObjectText();
        PartText.Set(document, "title", Guard.NotNull(title));
        PartText.Set(document, "edition", edition);
        PartText.Set(document, "publisher", publisher);
        PartText.Set(document, "rights", rights);
        PartText.SetExtensions(document, extensions);
        Members.ObjectAt("source").Add("documents", document.ToString());
        return this;
    }

    /// <summary>Adds a decision that was taken where a source document was damaged or at fault.</summary>
    /// <param name="itemId">The id of the item that it concerns; the framework's own id where it concerns the whole.</param>
    /// <param name="note">What was read, and why.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="itemId"/> or <paramref name="note"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public FrameworkBuilder AddSourceReading(string itemId, string note, string? extensions = null)
    {
        var reading = new ObjectText();
        PartText.Set(reading, "at", Guard.NotNull(itemId));
        PartText.Set(reading, "note", Guard.NotNull(note));
        PartText.SetExtensions(reading, extensions);
        Members.ObjectAt("source").Add("readings", reading.ToString());
        return this;
    }

    /// <summary>Gives what is said of the source fields of your own.</summary>
    /// <param name="json">The text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is not exactly one JSON object.</exception>
    public FrameworkBuilder WithSourceExtensions(string json)
    {
        string extensions = PartText.Extensions(Guard.NotNull(json), nameof(json));
        Members.ObjectAt("source").Set("extensions", extensions);
        return this;
    }
}
