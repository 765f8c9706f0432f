namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    /// <summary>Returns how many people hold a competency, level by level. Who holds another edition of its framework counts as not assessed.</summary>
    /// <param name="competency">The competency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The competency is of no framework that the workforce is over, or of one that was changed and kept its edition.</exception>
    public CompetencyHolders HoldersOf(Competency competency) => CompetencyHolders.Of(this, ColumnOf(Guard.NotNull(competency)));

    /// <summary>Returns how many people hold which competency at which level: all competencies, in the order of the frameworks. Who holds another edition counts as not assessed.</summary>
    public IReadOnlyList<CompetencyHolders> AllHolders() => Array.AsReadOnly(Enumerable.Range(0, columns.Count).Select(column => CompetencyHolders.Of(this, column)).ToArray());

    /// <summary>Returns the ids of the people who hold a competency, in ordinal order.</summary>
    /// <param name="competency">The competency.</param>
    /// <param name="level">The level that they hold at least; <see langword="null"/> for a unit, or for whatever level.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The competency is of no framework that the workforce is over, or of one that was changed and kept its edition; or it is a unit, and a level is given; or
    /// the level is of another ladder, or does not apply to the competency.
    /// </exception>
    public IReadOnlyList<string> IdsOfHolders(Competency competency, Level? level = null)
    {
        RankColumn ranks = held[ColumnOf(Guard.NotNull(competency))];
        if (level is not null)
        {
            (competency as GradedCompetency ?? throw new ArgumentException($"{Quote.Text(competency.Id)} is a unit of competency, which is held at no level.", nameof(level)))
                .RequireApplicable(level, nameof(level));
        }

        int step = level is null ? 1 : competency.CountApplicable(0, level.Rank);
        return Array.AsReadOnly(Enumerable.Range(0, Count).Where(place => ranks.CodeOf(place) > step).Select(place => ids[place]).ToArray());
    }

    /// <summary>Returns the ids of the people of whom anything of a framework is recorded, placed or not, in ordinal order.</summary>
    /// <param name="framework">A framework that the workforce is over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The workforce is not over a framework of that id and edition.</exception>
    public IReadOnlyList<string> IdsOfHolders(CompetencyFramework framework)
    {
        int place = columns.PlaceOf(Guard.NotNull(framework).Id, framework.Edition);
        if (place < 0)
        {
            throw new ArgumentException($"The workforce is over {string.Join("; ", Frameworks.Select(known => known.Name))}, not over {framework.Name}.", nameof(framework));
        }

        (int start, int count) = columns.ColumnsOf(place);
        RankColumn[] recorded = [.. held.Skip(start).Take(count).Where(ranks => ranks.Recorded > 0)];
        bool IsHolder(int person) =>
            Array.Exists(recorded, ranks => ranks.CodeOf(person) != RankColumn.NotRecorded)
            || UnplacedAt(person).Any(holding => holding.FrameworkId == framework.Id && holding.Edition == framework.Edition);
        return Array.AsReadOnly(Enumerable.Range(0, Count).Where(IsHolder).Select(person => ids[person]).ToArray());
    }

    /// <summary>Returns what roles ask for and nobody satisfies, in the order in which the roles' gap reports first reach it.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="options">What is covered, and how it is worked out; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A role asks about a framework that the workforce is not over, or of which somebody holds another edition; or the framework was changed and kept its edition.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ScarceRequirement> UncoveredRequirements(IEnumerable<Role> roles, WorkforceOptions? options = null) => Scarce(roles, 0, 0, options);

    /// <summary>
    /// Returns what roles ask for and exactly one person satisfies, with that person, in the order in which the roles' gap reports first reach it. A competency
    /// that is asked for at two levels stands for each of them that one person satisfies.
    /// </summary>
    /// <param name="roles">The roles.</param>
    /// <param name="options">What is covered, and how it is worked out; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A role asks about a framework that the workforce is not over, or of which somebody holds another edition; or the framework was changed and kept its edition.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ScarceRequirement> SinglePointsOfFailure(IEnumerable<Role> roles, WorkforceOptions? options = null) => Scarce(roles, 1, 1, options);

    /// <summary>
    /// Returns what roles ask for and few people satisfy, with those people, in the order in which the roles' gap reports first reach it. A competency that is asked
    /// for at two levels stands for each of them that few people satisfy.
    /// </summary>
    /// <param name="roles">The roles.</param>
    /// <param name="atMost">How many people are few, 0 or more.</param>
    /// <param name="options">What is covered, and how it is worked out; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atMost"/> is below 0.</exception>
    /// <exception cref="ArgumentException">
    /// A role asks about a framework that the workforce is not over, or of which somebody holds another edition; or the framework was changed and kept its edition.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<ScarceRequirement> ScarceRequirements(IEnumerable<Role> roles, int atMost, WorkforceOptions? options = null) => atMost >= 0
        ? Scarce(roles, 0, atMost, options)
        : throw new ArgumentOutOfRangeException(nameof(atMost), atMost, "Fewer than nobody there are not.");

    private IReadOnlyList<ScarceRequirement> Scarce(IEnumerable<Role> roles, int atLeast, int atMost, WorkforceOptions? options)
    {
        Role[] all = Checked(roles, nameof(roles));
        options ??= WorkforceOptions.Default;
        options.Cancellation.ThrowIfCancellationRequested();
        AskedCompetency[] asked = AskedCompetency.Of(this, all, options, nameof(roles));
        return Array.AsReadOnly(options.Make(asked.Length, place => ScarceOrNull(asked[place], atLeast, atMost)).OfType<ScarceRequirement>().ToArray());
    }

    private ScarceRequirement? ScarceOrNull(AskedCompetency asked, int atLeast, int atMost)
    {
        int satisfied = asked.Asked.CountSatisfied;
        return satisfied < atLeast || satisfied > atMost ? null : new ScarceRequirement(
            asked.Asked.Requirement.Competency,
            asked.Asked.Requirement.Rank,
            asked.Roles,
            [.. Enumerable.Range(0, satisfied == 0 ? 0 : Count).Where(asked.Asked.IsSatisfiedBy).Select(place => (ids[place], NameAt(place)))]);
    }

    private int ColumnOf(Competency competency, string argument = "competency") => columns.TryFind(competency, out int column) && columns.IsAlike(column, competency)
        ? column
        : throw new ArgumentException(
            $"The workforce is over {string.Join("; ", Frameworks.Select(framework => framework.Name))}, which has no such {Quote.Text(competency.Id)} as "
            + $"{competency.Framework.Name}, has. Ask with the competency of a framework of the workforce, or make the workforce over a catalogue that has the other.",
            argument);
}
