namespace CompetencyFrameworks;

/// <summary>Whether results speak of the same thing, also where a framework was read twice: by framework id, edition and id.</summary>
internal sealed class ModelKey : IEqualityComparer<Competency>
{
    /// <summary>Compares competencies by framework id, edition and id.</summary>
    public static ModelKey Comparer { get; } = new();

    public static bool AreSame(Competency one, Competency other) =>
        ReferenceEquals(one, other) || (one.Id == other.Id && AreSame(one.Framework, other.Framework));

    /// <summary>
    /// Compares roles by framework id, edition and id. One of a framework's own and one made in code are never the same; two made in code are only if they ask
    /// for the same as well.
    /// </summary>
    public static bool AreSame(Role one, Role other) =>
        ReferenceEquals(one, other)
        || (one.Id == other.Id && AreSame(one.Framework, other.Framework) && one.IsListed == other.IsListed
            && (one.IsListed || (one.Requirements.Count == other.Requirements.Count && one.Requirements.Zip(other.Requirements, AreSame).All(same => same))));

    public static bool AreSame(Category? one, Category other) =>
        ReferenceEquals(one, other) || (one is not null && one.Id == other.Id && AreSame(one.Framework, other.Framework));

    public static bool AreSame(Specialty? one, Specialty other) =>
        ReferenceEquals(one, other) || (one is not null && one.Id == other.Id && AreSame(one.Framework, other.Framework));

    public static bool AreSame(Level? one, Level? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Id == other.Id && one.Ladder.Id == other.Ladder.Id && AreSame(one.Ladder.Framework, other.Ladder.Framework));

    public bool Equals(Competency? x, Competency? y) => ReferenceEquals(x, y) || (x is not null && y is not null && AreSame(x, y));

    public int GetHashCode(Competency obj) => StringComparer.Ordinal.GetHashCode(obj.Id);

    /// <summary>Compares requirements by competency, rank, kind and weight.</summary>
    public static bool AreSame(Requirement one, Requirement other) =>
        one.Rank == other.Rank && one.Kind == other.Kind && one.Weight == other.Weight && AreSame(one.Competency, other.Competency);

    private static bool AreSame(CompetencyFramework? one, CompetencyFramework? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.Id == other.Id && one.Edition == other.Edition);
}
