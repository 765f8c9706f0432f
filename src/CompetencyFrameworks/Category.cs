namespace CompetencyFrameworks;

/// <summary>A group of competencies. Categories may nest.</summary>
public sealed class Category : FrameworkItem
{
    private readonly int parentPosition;

    internal Category(CompetencyFramework framework, int position, ItemIdentity identity, string title, int parentPosition)
        : base(identity)
    {
        Framework = framework;
        Title = title;
        Position = position;
        this.parentPosition = parentPosition;
    }

    /// <summary>The framework that the category belongs to.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The category around this one; <see langword="null"/> for one at the top.</summary>
    public Category? Parent => parentPosition < 0 ? null : Framework.Categories[parentPosition];

    /// <summary>The categories directly inside this one, in the framework's order.</summary>
    public ModelList<Category> Subcategories => Framework.Backward.SubcategoriesOf(Position);

    /// <summary>
    /// The competencies of this category itself, not of those inside it: units first, then graded competencies, each in the framework's order.
    /// </summary>
    public ModelList<Competency> Competencies => Framework.Backward.CompetenciesOf(Position);

    internal int Position { get; }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
