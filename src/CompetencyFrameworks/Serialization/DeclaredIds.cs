namespace CompetencyFrameworks;

/// <summary>The ids of one kind that a file declares, in its order.</summary>
/// <param name="what">The kind, for messages: <c>role</c>.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class DeclaredIds(string what, FaultList faults)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> inOrder = [];

    public IReadOnlyList<string> InOrder => inOrder;

    public bool Contains(string id) => ids.Contains(id);

    /// <summary>Declares an id; reports one that is there already, or differs from another only in case.</summary>
    /// <param name="id">The id.</param>
    /// <param name="token">The object that declares it.</param>
    /// <returns>Whether the id is new.</returns>
    public bool Declare(string id, int token)
    {
        if (!ids.Add(id))
        {
            faults.Add("doubled-id", token, $"The {what} {Quote.Text(id)} is there already.", "Give each its own id, or remove one.");
            return false;
        }

        inOrder.Add(id);
        if (byAnyCase.TryGetValue(id, out string? other))
        {
            faults.Add("id-case", token, $"{Quote.Text(id)} differs from {Quote.Text(other)} only in case.", "Give one of them another id.");
        }
        else
        {
            byAnyCase.Add(id, id);
        }

        return true;
    }
}
