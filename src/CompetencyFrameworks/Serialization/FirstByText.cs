namespace CompetencyFrameworks;

/// <summary>The statements of one level, of equal ones the first, by their texts.</summary>
internal struct FirstByText
{
    // Most levels have few statements: up to here a look through them is faster than a dictionary, and there is none to make.
    private const int Few = 32;

    private List<Statement>? few;
    private Dictionary<string, Statement>? many;

    /// <summary>Adds a statement, or returns the one before it that has its text.</summary>
    public Statement? AddOrFind(Statement statement)
    {
        if (many is null)
        {
            few ??= [];
            foreach (Statement known in few)
            {
                if (known.Text == statement.Text)
                {
                    return known;
                }
            }

            if (few.Count < Few)
            {
                few.Add(statement);
                return null;
            }

            many = few.ToDictionary(known => known.Text, StringComparer.Ordinal);
        }

        if (many.TryGetValue(statement.Text, out Statement? same))
        {
            return same;
        }

        many.Add(statement.Text, statement);
        return null;
    }
}
