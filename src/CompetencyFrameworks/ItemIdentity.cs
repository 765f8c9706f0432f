namespace CompetencyFrameworks;

/// <summary>The members that everything with an id has.</summary>
internal sealed class ItemIdentity(string id, string? code = null, string? uri = null, string? extensions = null)
{
    public string Id { get; } = id;

    public string? Code { get; } = code;

    public string? Uri { get; } = uri;

    public string? Extensions { get; } = extensions;
}
