namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private const int UsualStatements = 32;

    private DeclaredIds NewStatementIds() => new("statement", faults);

    /// <summary>The statements of a unit, or of a graded competency at one level.</summary>
    /// <param name="token">The array.</param>
    /// <param name="ids">The ids of the competency's statements so far.</param>
    private StatementTable ReadStatementTable(int token, DeclaredIds? ids) =>
        isChecked ? StatementsLater(token) : new StatementTable(ReadStatements(token, ids ?? NewStatementIds()));

    private StatementTable StatementsLater(int token) => new(new Deferred<IReadOnlyList<Statement>>(() => ReadStatements(token, NewStatementIds())));

    private IReadOnlyList<Statement> ReadStatements(int token, DeclaredIds ids)
    {
        // A text is one token: most arrays have as many statements. A large one may have none that is valid.
        var statements = new List<Statement>(Math.Min(UsualStatements, Math.Max(0, tree.After(token) - JsonTree.Inside(token))));
        var first = new FirstByText();
        foreach (int item in JsonValues.Items(tree, faults, token))
        {
            if (ReadStatement(item, ids) is not { } statement)
            {
                continue;
            }

            statements.Add(statement);
            if (first.AddOrFind(statement) is { } same && (same.Id is null || statement.Id is null))
            {
                faults.Add(
                    "doubled-statement",
                    item,
                    $"{Quote.Text(statement.Text)} stands twice.",
                    "Remove one, or give both an id: { \"id\": …, \"text\": … }.");
            }
        }

        return Array.AsReadOnly(statements.ToArray());
    }

    private Statement? ReadStatement(int token, DeclaredIds ids)
    {
        if (tree.KindOf(token) != JsonKind.Object)
        {
            return JsonValues.Text(tree, faults, token) is { } text ? new Statement(text) : null;
        }

        if (Read(Shapes.Statement, token) is not { } members)
        {
            return null;
        }

        ItemIdentity? identity = members.Identity();
        if (identity is not null)
        {
            ids.Declare(identity.Id, token);
        }

        return members.Text("text") is { } written && identity is not null
            ? new Statement(written, identity.Id, identity.Code, identity.Uri, identity.Extensions)
            : null;
    }
}
