namespace CompetencyFrameworks;

/// <summary>A text in a list of a framework, its place there, and what it is about.</summary>
internal sealed class ListedText(string text, int place, Level? level = null, Statement? statement = null, UnitOfCompetency? unit = null, int? below = null)
{
    public string Text => text;

    public int Place => place;

    /// <summary>The level that a statement is about.</summary>
    public Level? Level => level;

    /// <summary>The statement that the text is of.</summary>
    public Statement? Statement => statement;

    /// <summary>The unit that a learning outcome is about.</summary>
    public UnitOfCompetency? Unit => unit;

    /// <summary>The place of the entry that the text stands below.</summary>
    public int? Below => below;
}
