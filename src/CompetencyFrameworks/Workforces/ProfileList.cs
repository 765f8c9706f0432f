using System.Collections;

namespace CompetencyFrameworks;

/// <summary>The profiles of a workforce, each made when it is asked for.</summary>
internal sealed class ProfileList(Workforce workforce) : IReadOnlyList<CompetencyProfile>
{
    public int Count => workforce.Count;

    public CompetencyProfile this[int index] => workforce.ProfileAt(index);

    public IEnumerator<CompetencyProfile> GetEnumerator() => Enumerable.Range(0, Count).Select(workforce.ProfileAt).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
