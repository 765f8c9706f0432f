namespace CompetencyFrameworks;

/// <summary>Whether results speak of the same thing, also where a framework was read twice: by framework id, edition and id.</summary>
internal static class ModelKey
{
    public static bool AreSame(Competency one, Competency other) =>
        ReferenceEquals(one, other) || (one.Id == other.Id && AreSame(one.Framework, other.Framework));

    public static bool AreSame(Role one, Role other) => ReferenceEquals(one, other) || (one.Id == other.Id && AreSame(one.Framework, other.Framework));

    private static bool AreSame(CompetencyFramework? one, CompetencyFramework? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.Id == other.Id && one.Edition == other.Edition);
}
