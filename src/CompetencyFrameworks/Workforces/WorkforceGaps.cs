using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Everybody of a workforce against one role: a list with the figures of each person, in the order of <see cref="Workforce.Ids"/>, each as the gap report of the
/// person's profile gives them, and what follows from them for all. Two are equal when workforce, role and kinds are.
/// </summary>
[TypeFormatterSource]
public sealed partial class WorkforceGaps : IReadOnlyList<PersonGaps>, IEquatable<WorkforceGaps>
{
    private readonly RoleColumns columns;
    private readonly RoleFigures figures;

    // The figures of all requirements but the optional ones, where there are optional ones among them: they decide who is ready.
    private readonly RoleFigures? needed;

    // Found when it is first asked for. Two threads may both find it, and find the same.
    private WorkforceGapSummary? summary;

    private WorkforceGaps(Workforce workforce, Role role, GapOptions options, RoleColumns columns, RoleFigures figures, RoleFigures? needed)
    {
        Workforce = workforce;
        Target = role;
        Options = options;
        this.columns = columns;
        this.figures = figures;
        this.needed = needed;
    }

    /// <summary>The workforce.</summary>
    public Workforce Workforce { get; }

    /// <summary>The role that everybody is compared with.</summary>
    public Role Target { get; }

    /// <summary>Which requirements are covered.</summary>
    public GapOptions Options { get; }

    /// <summary>The number of people.</summary>
    public int Count => Workforce.Count;

    /// <summary>What all of them together have and lack.</summary>
    public WorkforceGapSummary Summary => summary ??= SummaryTally.OfAll(this);

    /// <summary>
    /// The open requirements of everybody, in the order of <see cref="Workforce.Ids"/>, each list in the order of the gap report and made when it is asked for. To go
    /// through all of them takes a fraction of the time of asking person by person.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Requirement>> OpenLists => new OpenLists(this);

    /// <summary>The figures of the person at a place of <see cref="Workforce.Ids"/>.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public PersonGaps this[int index] => new(this, Checked(index));

    /// <summary>The figures of a person.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public PersonGaps this[string id] => new(this, Workforce.PlaceOf(id));

    /// <summary>Looks for the figures of a person.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <param name="gaps">The figures, or <see langword="null"/> where there is no such person.</param>
    /// <returns>Whether there is such a person.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out PersonGaps? gaps)
    {
        int place = Workforce.Find(id);
        gaps = place >= 0 ? new PersonGaps(this, place) : null;
        return gaps is not null;
    }

    /// <summary>Returns the number of open requirements of the person at a place, without making anything for it.</summary>
    /// <param name="index">The place of the person in <see cref="Workforce.Ids"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int CountOpen(int index) => figures.Open(Checked(index));

    /// <summary>Returns the rungs that the person at a place has to climb, without making anything for it.</summary>
    /// <param name="index">The place of the person in <see cref="Workforce.Ids"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public long CountRungsMissing(int index) => figures.RungsMissing(Checked(index));

    /// <summary>Returns the figures of everybody, in the order of <see cref="Workforce.Ids"/>, each made as it is reached.</summary>
    public IEnumerator<PersonGaps> GetEnumerator() => Enumerable.Range(0, Count).Select(place => this[place]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns whether another one is of an equal workforce and the same role and kinds.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(WorkforceGaps? other) =>
        other is not null && ModelKey.AreSame(Target, other.Target) && Options.Kinds.SequenceEqual(other.Options.Kinds) && Workforce.Equals(other.Workforce);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkforceGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Workforce, Target.Id).GetHashCode();

    /// <summary>Returns the role and how many people there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:#,0} {1} -> {2}", Count, Count == 1 ? "person" : "people", Target.Title);

    internal RoleColumns Columns => columns;

    internal RoleFigures Figures => figures;

    internal int OpenAt(int place) => figures.Open(place);

    internal bool IsReady(int place) => (needed ?? figures).Open(place) == 0;

    /// <summary>The open requirements of the person at a place, in the order of the gap report.</summary>
    internal IReadOnlyList<Requirement> ListOpen(int index)
    {
        var open = new Requirement[figures.Open(Checked(index))];
        int count = 0;
        foreach (AskedColumn asked in columns.Asked)
        {
            if (!asked.IsSatisfiedBy(index))
            {
                open[count++] = asked.Requirement;
            }
        }

        return Array.AsReadOnly(open);
    }

    internal static WorkforceGaps[] Of(Workforce workforce, Role[] roles, WorkforceOptions options, string argument)
    {
        RoleColumns[] columns = Array.ConvertAll(roles, role => RoleColumns.Of(workforce, role, options.Gaps, argument));
        RoleColumns?[] needed = Array.ConvertAll(columns, role => role.HasOptional ? role.WithoutOptional() : null);
        RoleFigures[] figures = RoleFigures.Of([.. columns, .. needed.OfType<RoleColumns>()], workforce.Count, options);
        int next = roles.Length;
        return [.. roles.Select((role, i) => new WorkforceGaps(workforce, role, options.Gaps, columns[i], figures[i], needed[i] is null ? null : figures[next++]))];
    }

    private int Checked(int index) => (uint)index < (uint)Count
        ? index
        : throw new ArgumentOutOfRangeException(
            nameof(index), index, Count == 0 ? "The workforce has nobody." : string.Format(CultureInfo.InvariantCulture, "The places of the people are 0 to {0}.", Count - 1));
}
