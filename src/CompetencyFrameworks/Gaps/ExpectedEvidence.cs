namespace CompetencyFrameworks;

/// <summary>One thing that has to be shown to close a gap.</summary>
[TypeFormatterSource]
public sealed class ExpectedEvidence : IEquatable<ExpectedEvidence>
{
    internal ExpectedEvidence(Level? level, string? text, Statement? statement)
    {
        Level = level;
        Text = text;
        Statement = statement;
    }

    /// <summary>The level that it belongs to; <see langword="null"/> for an assessment criterion of a unit.</summary>
    public Level? Level { get; }

    /// <summary>
    /// The text: the competency's own statement, or else the ladder's description of the level; <see langword="null"/> for a level of which neither is stated.
    /// </summary>
    public string? Text { get; }

    /// <summary>The competency's own statement; <see langword="null"/> where it has none for the level.</summary>
    public Statement? Statement { get; }

    /// <summary>
    /// Whether the competency has no statement of its own for the level, so that the ladder's description of the level in general stands, or where that is not
    /// stated either, no text.
    /// </summary>
    public bool IsGeneral => Statement is null;

    /// <summary>Returns whether another one has the same text at the same level from the same kind of place.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ExpectedEvidence? other) =>
        other is not null && Text == other.Text && ModelKey.AreSame(Level, other.Level) && IsGeneral == other.IsGeneral && Statement?.Id == other.Statement?.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpectedEvidence);

    /// <inheritdoc/>
    public override int GetHashCode() => (Text, Level?.Id).GetHashCode();

    /// <summary>Returns the level, where there is one, and the text.</summary>
    public override string ToString() => (Level, Text) switch
    {
        (null, _) => Text ?? "",
        (_, null) => $"{Level.Title}: nothing is stated",
        _ => $"{Level.Title}{(IsGeneral ? " (in general)" : "")}: {Text}",
    };
}
