namespace CompetencyFrameworks;

/// <summary>An area of work that roles belong to.</summary>
public sealed class Specialty : FrameworkItem
{
    internal Specialty(CompetencyFramework framework, int position, ItemIdentity identity, string title, IReadOnlyList<string> keyActivities)
        : base(identity)
    {
        Framework = framework;
        Title = title;
        KeyActivities = keyActivities;
        Position = position;
    }

    /// <summary>The framework that the specialty belongs to.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The key activities, in the order of the source; empty where it states none.</summary>
    public IReadOnlyList<string> KeyActivities { get; }

    /// <summary>The roles of the specialty, in the framework's order.</summary>
    public ModelList<Role> Roles => Framework.Backward.RolesIn(Position);

    internal int Position { get; }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
