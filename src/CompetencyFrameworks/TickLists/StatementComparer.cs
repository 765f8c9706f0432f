namespace CompetencyFrameworks;

/// <summary>Compares statements of one competency and level: by id, or by text where they have none, also where a framework was read twice.</summary>
internal sealed class StatementComparer : IEqualityComparer<Statement>
{
    public static StatementComparer Instance { get; } = new();

    public bool Equals(Statement? x, Statement? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Id == y.Id && (x.Id is not null || x.Text == y.Text));

    public int GetHashCode(Statement obj) => StringComparer.Ordinal.GetHashCode(obj.Id ?? obj.Text);
}
