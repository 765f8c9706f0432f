namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    /// <summary>Returns the workforce with a person; a person of the same id makes way.</summary>
    /// <param name="profile">The person's profile.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">The profile holds another edition of a framework, or one that was changed and kept its edition.</exception>
    public Workforce With(CompetencyProfile profile) => With([Guard.NotNull(profile)]);

    /// <summary>Returns the workforce with people; those of the same ids make way.</summary>
    /// <param name="profiles">The profiles, in any order, each person's once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Two profiles are of one person; or a profile holds another edition of a framework, or one that was changed and kept its edition.
    /// </exception>
    public Workforce With(IEnumerable<CompetencyProfile> profiles)
    {
        Workforce added = Of(columns, Guard.NotNull(profiles), null, ColumnForm.Smallest);
        return Joined([(this, place => !added.Contains(ids[place])), (added, _ => true)]);
    }

    /// <summary>Returns the workforce without a person.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public Workforce Without(string id) => Without([Guard.NotNull(id)]);

    /// <summary>Returns the workforce without some people.</summary>
    /// <param name="ids">Their ids, in any order; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">One of them is not there.</exception>
    public Workforce Without(IEnumerable<string> ids)
    {
        HashSet<int> places = Places(ids);
        return Joined([(this, place => !places.Contains(place))]);
    }

    /// <summary>Returns the workforce of some of the people only: a team, a site.</summary>
    /// <param name="ids">Their ids, in any order; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">One of them is not there.</exception>
    public Workforce Only(IEnumerable<string> ids)
    {
        HashSet<int> places = Places(ids);
        return Joined([(this, places.Contains)]);
    }

    /// <summary>Returns the workforce of all people of several.</summary>
    /// <param name="parts">Workforces over the same frameworks, in any order, each person in one of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none; or a person is in two; or they are over different frameworks, or over a framework that was read twice.</exception>
    public static Workforce Merge(params Workforce[] parts) => Merge((IEnumerable<Workforce>)parts);

    /// <summary>Returns the workforce of all people of several.</summary>
    /// <param name="parts">Workforces over the same frameworks, in any order, each person in one of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none; or a person is in two; or they are over different frameworks, or over a framework that was read twice.</exception>
    public static Workforce Merge(IEnumerable<Workforce> parts)
    {
        Workforce[] all = [.. Guard.NotNull(parts)];
        if (all.Length == 0)
        {
            throw new ArgumentException("Give one workforce at least.", nameof(parts));
        }

        Array.ForEach(all, part => Guard.NotNull(part, nameof(parts)));
        Workforce merged = all[0].Joined([.. all.Select(part => (part, (Func<int, bool>)(_ => true)))]);
        if (merged.Count == all.Sum(part => part.Count))
        {
            return merged;
        }

        string[] doubled = [.. all.SelectMany(part => part.ids).GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)];
        throw new ArgumentException($"These people are in more than one part: {Quote.All(doubled)}. Take each from one: Without(id).", nameof(parts));
    }

    private Workforce Joined((Workforce Workforce, Func<int, bool> IsChosen)[] parts)
    {
        var collector = new WorkforceCollector(columns);
        foreach ((Workforce workforce, Func<int, bool> isChosen) in parts)
        {
            if (!workforce.Frameworks.SequenceEqual(Frameworks))
            {
                throw new ArgumentException(
                    $"One workforce is over {Quote.All([.. Frameworks.Select(framework => framework.Name)])}, another over "
                    + $"{Quote.All([.. workforce.Frameworks.Select(framework => framework.Name)])}. Make both over the same frameworks, each read once.",
                    nameof(parts));
            }

            collector.AddPeople(workforce, isChosen);
        }

        return collector.Build(Array.AsReadOnly(Array.Empty<Fault>()), ColumnForm.Smallest, _ => { });
    }

    private HashSet<int> Places(IEnumerable<string> ids) => [.. Guard.NotNull(ids).Select(id => PlaceOf(Guard.NotNull(id, nameof(ids))))];
}
