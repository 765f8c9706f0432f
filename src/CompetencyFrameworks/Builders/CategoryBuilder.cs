namespace CompetencyFrameworks;

/// <summary>Describes a category inside <see cref="FrameworkBuilder.AddCategory"/>.</summary>
public sealed class CategoryBuilder : ItemBuilder<CategoryBuilder>
{
    internal CategoryBuilder(string id, string title)
        : base(id, title)
    {
    }

    /// <summary>Puts the category into another one.</summary>
    /// <param name="categoryId">The id of the category around it, added before or after it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="categoryId"/> is <see langword="null"/>.</exception>
    public CategoryBuilder WithParent(string categoryId) => Set("parent", Guard.NotNull(categoryId));
}
