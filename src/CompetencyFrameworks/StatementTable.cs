namespace CompetencyFrameworks;

/// <summary>The statements of a unit, or of a graded competency at one level, found by id or, where they have none, by text.</summary>
internal sealed class StatementTable(Deferred<IReadOnlyList<Statement>> statements)
{
    // Made when it is first asked for, as few readers of a framework tick its statements. Two threads may both make it, and make the same.
    private Dictionary<(string? Id, string? Text), int>? places;

    public StatementTable(IReadOnlyList<Statement> statements)
        : this(new Deferred<IReadOnlyList<Statement>>(statements))
    {
    }

    public static StatementTable Empty { get; } = new(Array.AsReadOnly(Array.Empty<Statement>()));

    public IReadOnlyList<Statement> Statements => statements.Value;

    /// <summary>The place of a statement; -1 where there is none.</summary>
    /// <param name="id">Its id; <see langword="null"/> for one without.</param>
    /// <param name="text">Its text, which counts only where it has no id.</param>
    public int PlaceOf(string? id, string? text) => (places ??= Places()).TryGetValue(KeyOf(id, text), out int place) ? place : -1;

    private static (string? Id, string? Text) KeyOf(string? id, string? text) => (id, id is null ? text : null);

    private Dictionary<(string? Id, string? Text), int> Places()
    {
        var found = new Dictionary<(string? Id, string? Text), int>(Statements.Count);
        for (int i = 0; i < Statements.Count; i++)
        {
            found[KeyOf(Statements[i].Id, Statements[i].Text)] = i;
        }

        return found;
    }
}
