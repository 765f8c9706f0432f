namespace CompetencyFrameworks;

/// <summary>Describes a specialty inside <see cref="FrameworkBuilder.AddSpecialty"/>.</summary>
public sealed class SpecialtyBuilder : ItemBuilder<SpecialtyBuilder>
{
    internal SpecialtyBuilder(string id, string title)
        : base(id, title)
    {
    }

    /// <summary>Names the key activities of the specialty.</summary>
    /// <param name="activities">The activities, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> or one of them is <see langword="null"/>.</exception>
    public SpecialtyBuilder WithKeyActivities(params string[] activities) => Set("keyActivities", activities);
}
