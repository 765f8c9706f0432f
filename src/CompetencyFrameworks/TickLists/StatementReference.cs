namespace CompetencyFrameworks;

/// <summary>How a file names a statement: by its id, or by its text where it has none. Two are equal when id and text are.</summary>
[TypeFormatterSource]
public sealed class StatementReference : IEquatable<StatementReference>
{
    private StatementReference(string? id, string? text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The id; <see langword="null"/> where the statement is named by its text.</summary>
    public string? Id { get; }

    /// <summary>The text; <see langword="null"/> where the statement is named by its id.</summary>
    public string? Text { get; }

    internal static StatementReference ToId(string id) => new(id, null);

    internal static StatementReference ToText(string text) => new(null, text);

    internal static StatementReference To(Statement statement) => statement.Id is { } id ? ToId(id) : ToText(statement.Text);

    /// <summary>Returns whether another reference names a statement alike.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(StatementReference? other) => other is not null && Id == other.Id && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatementReference);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Text).GetHashCode();

    /// <summary>Returns the id or the text.</summary>
    public override string ToString() => Id ?? Text!;
}
