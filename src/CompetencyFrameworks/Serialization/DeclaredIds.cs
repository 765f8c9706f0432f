namespace CompetencyFrameworks;

/// <summary>The ids of one kind that a file declares, in its order.</summary>
/// <param name="what">The kind, for messages: <c>role</c>.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class DeclaredIds(string what, FaultList faults)
{
    private readonly List<string> inOrder = [];

    // Made when the first id is declared: most competencies have no statement with an id.
    private Dictionary<string, int>? byAnyCase;

    // Ids that differ only in case from one declared before; each is a fault.
    private Dictionary<string, int>? variants;

    public IReadOnlyList<string> InOrder => inOrder;

    /// <summary>The place of an id among those declared; -1 for none.</summary>
    public int PlaceOf(string id) =>
        byAnyCase is not null && byAnyCase.TryGetValue(id, out int place) && (inOrder[place] == id || (variants is not null && variants.TryGetValue(id, out place))) ? place : -1;

    /// <summary>Declares an id; reports one that is there already, or differs from another only in case.</summary>
    /// <param name="id">The id.</param>
    /// <param name="token">The object that declares it.</param>
    /// <returns>Whether the id is new.</returns>
    public bool Declare(string id, int token)
    {
        byAnyCase ??= new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        if (byAnyCase.TryGetValue(id, out int other))
        {
            if (PlaceOf(id) >= 0)
            {
                faults.Add("doubled-id", token, $"The {what} {Quote.Text(id)} is there already.", "Give each its own id, or remove one.");
                return false;
            }

            DeclareVariant(id, inOrder[other], token);
        }
        else
        {
            byAnyCase.Add(id, inOrder.Count);
        }

        inOrder.Add(id);
        return true;
    }

    private void DeclareVariant(string id, string other, int token)
    {
        faults.Add("id-case", token, $"{Quote.Text(id)} differs from {Quote.Text(other)} only in case.", "Give one of them another id.");
        variants ??= new Dictionary<string, int>(StringComparer.Ordinal);
        variants.Add(id, inOrder.Count);
    }
}
