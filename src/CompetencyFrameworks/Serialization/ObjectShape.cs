namespace CompetencyFrameworks;

/// <summary>The members that one kind of object in a file may and must have.</summary>
/// <param name="what">The kind, for messages: <c>a role</c>.</param>
/// <param name="required">The members that must be there.</param>
/// <param name="optional">The members that may be there.</param>
internal sealed class ObjectShape(string what, string[] required, string[] optional)
{
    private readonly string[] names = [.. required, .. optional];

    public string What { get; } = what;

    public IReadOnlyList<string> Names => names;

    public int RequiredCount => required.Length;

    /// <summary>The place of a member among <see cref="Names"/>, the required ones first; -1 for none.</summary>
    public int PlaceOf(string name) => Array.IndexOf(names, name);
}
