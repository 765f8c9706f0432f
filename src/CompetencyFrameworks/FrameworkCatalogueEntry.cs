namespace CompetencyFrameworks;

/// <summary>A framework that a catalogue knows by id and edition before it is read.</summary>
internal sealed class FrameworkCatalogueEntry(string id, string edition, Lazy<CompetencyFramework> framework)
{
    public string Id { get; } = id;

    public string Edition { get; } = edition;

    public CompetencyFramework Framework => framework.Value;

    /// <summary>Id and edition, for messages.</summary>
    public string Name => $"{Id}, edition {Edition}";
}
