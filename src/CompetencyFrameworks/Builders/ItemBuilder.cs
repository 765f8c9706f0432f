namespace CompetencyFrameworks;

/// <summary>Describes a part of a framework that has an id.</summary>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
public abstract class ItemBuilder<TBuilder> : PartBuilder<TBuilder>
    where TBuilder : ItemBuilder<TBuilder>
{
    private readonly string name;

    private protected ItemBuilder(string id, string? title = null)
    {
        name = title ?? id;
        Set("id", id);
        Set("title", title);
    }

    /// <summary>Gives the item the notation that is printed in its source.</summary>
    /// <param name="code">The notation. A unit of competency has its id where none is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public TBuilder WithCode(string code) => Set("code", Guard.NotNull(code));

    /// <summary>Gives the item its identifier on the web.</summary>
    /// <param name="uri">The identifier, which is kept as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public TBuilder WithUri(string uri) => Set("uri", Guard.NotNull(uri));

    /// <summary>Says which items of the edition before the item takes the place of. Two ids are a merge; one id that two items name is a split.</summary>
    /// <param name="ids">The ids of items of the same kind, none of which this edition still has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> or one of them is <see langword="null"/>.</exception>
    public TBuilder WithReplaces(params string[] ids) => Set("replaces", ids);

    /// <summary>Returns the title, or else the id.</summary>
    public override string ToString() => name;
}
