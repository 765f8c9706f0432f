namespace CompetencyFrameworks;

/// <summary>A category of competencies, as a flat record of <see cref="FrameworkTables.Categories"/>.</summary>
public sealed class CategoryRow
{
    private readonly Category category;

    internal CategoryRow(Category category) => this.category = category;

    internal static TableColumns<CategoryRow> Columns { get; } = new TableColumns<CategoryRow>("categories")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Category), "Id of the category.", row => row.Category)
        .Text(nameof(Title), "Title of the category.", row => row.Title)
        .TextOrNull(nameof(Code), "Notation printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier on the web.", row => row.Uri)
        .TextOrNull(nameof(Parent), "Id of the category that it is part of.", row => row.Parent)
        .TextOrNull(nameof(ParentTitle), "Title of the category that it is part of.", row => row.ParentTitle)
        .Number(nameof(Competencies), "Number of competencies in the category itself, not in those below it.", row => row.Competencies);

    /// <summary>Id of the framework.</summary>
    public string Framework => category.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => category.Framework.Edition;

    /// <summary>Id of the category.</summary>
    public string Category => category.Id;

    /// <summary>Title of the category.</summary>
    public string Title => category.Title;

    /// <summary>Notation printed in the source.</summary>
    public string? Code => category.Code;

    /// <summary>Identifier on the web.</summary>
    public string? Uri => category.Uri;

    /// <summary>Id of the category that it is part of.</summary>
    public string? Parent => category.Parent?.Id;

    /// <summary>Title of the category that it is part of.</summary>
    public string? ParentTitle => category.Parent?.Title;

    /// <summary>Number of competencies in the category itself, not in those below it.</summary>
    public int Competencies => category.Competencies.Count;

    /// <summary>Returns the title.</summary>
    public override string ToString() => category.ToString();
}
