using System.Collections.ObjectModel;

namespace CompetencyFrameworks;

/// <summary>Divides the gaps of a report into groups. Groups stand in the order of the report unless said otherwise, the gaps in each always.</summary>
internal static class GapGrouping
{
    public static IReadOnlyList<CategoryGaps> ByCategory(IReadOnlyList<Gap> gaps) => Group(
        gaps,
        gap => (gap.Competency.Framework, gap.Competency.Category),
        (key, group) => new CategoryGaps(key.Framework, key.Category, group));

    public static IReadOnlyList<KindGaps> ByKind(IReadOnlyList<Gap> gaps) => Group(gaps, gap => gap.Kind, (kind, group) => new KindGaps(kind, group));

    public static IReadOnlyList<LevelGaps> ByLevel(IReadOnlyList<Gap> gaps) => Group(
        gaps,
        gap => (gap.Competency.Framework, Level: gap.Competency is UnitOfCompetency unit ? unit.Level : gap.Requirement.Level),
        (key, group) => new LevelGaps(key.Framework, key.Level, group));

    /// <summary>Groups in ordinal order of their names; last the gaps that are in none.</summary>
    public static IReadOnlyList<GroupGaps> ByGroup(IReadOnlyList<Gap> gaps, Func<Gap, string?> groupOf) => Array.AsReadOnly(
        Group(gaps, groupOf, (name, group) => new GroupGaps(name, group))
            .OrderBy(group => group.Group is null)
            .ThenBy(group => group.Group, StringComparer.Ordinal)
            .ToArray());

    private static ReadOnlyCollection<TGroup> Group<TKey, TGroup>(IReadOnlyList<Gap> gaps, Func<Gap, TKey> keyOf, Func<TKey, Gap[], TGroup> make) =>
        Array.AsReadOnly(gaps.GroupBy(keyOf).Select(group => make(group.Key, [.. group])).ToArray());
}
