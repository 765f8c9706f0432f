namespace CompetencyFrameworks;

public sealed partial class GapReport
{
    /// <summary>Returns the report by groups of the caller's own: by ladder, by the first letters of a code, by whatever the caller knows of a competency.</summary>
    /// <param name="groupOf">Returns the group of a gap; <see langword="null"/> for none. It is asked once for each gap, in the order of the report.</param>
    /// <returns>
    /// The groups in ordinal order; last, without a name, the gaps that are in none, if there are any. Inside a group gaps stand in the order of the report. The numerators
    /// and the denominators of the groups add up to those of the whole.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="groupOf"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<GroupGaps> ByGroup(Func<Gap, string?> groupOf) => GapGrouping.ByGroup(All, Guard.NotNull(groupOf));
}
