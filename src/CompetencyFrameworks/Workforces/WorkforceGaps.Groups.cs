namespace CompetencyFrameworks;

public sealed partial class WorkforceGaps
{
    /// <summary>Returns what each group of people has and lacks: teams, sites, grades, whatever the caller knows of them.</summary>
    /// <param name="groupOf">Returns the group of a person by the person's id; <see langword="null"/> for none. It is asked once for each person, in order.</param>
    /// <returns>
    /// The groups in ordinal order; last, without a name, those who are in none, if there are any. Their figures add up to those of <see cref="Summary"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="groupOf"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<WorkforceGroupGaps> ByGroup(Func<string, string?> groupOf)
    {
        Guard.NotNull(groupOf);
        string?[] groups = [.. Workforce.Ids.Select(groupOf)];
        string[] names = [.. groups.OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            numbers.Add(name, numbers.Count);
        }

        int[] groupOfPlace = Array.ConvertAll(groups, group => group is null ? names.Length : numbers[group]);
        bool hasOthers = Array.IndexOf(groupOfPlace, names.Length) >= 0;
        WorkforceGapSummary[] summaries = SummaryTally.OfGroups(this, groupOfPlace, names.Length + (hasOthers ? 1 : 0));
        return Array.AsReadOnly(summaries.Select((summary, i) => new WorkforceGroupGaps(i < names.Length ? names[i] : null, summary)).ToArray());
    }
}
