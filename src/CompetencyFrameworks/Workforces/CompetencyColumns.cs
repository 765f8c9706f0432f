using System.Diagnostics.CodeAnalysis;

namespace CompetencyFrameworks;

/// <summary>Which column of a workforce is about which competency, and which step of a column is which rank: steps count the levels that apply.</summary>
internal sealed class CompetencyColumns
{
    private readonly CompetencyFramework[] frameworks;

    // Where the columns of each framework begin.
    private readonly int[] starts;
    private readonly Competency[] competencies;

    // The ranks that apply, lowest first; null where every rank does.
    private readonly int[]?[] ranks;

    // Found when a profile is first asked for. Two threads may both find it, and find the same.
    private int[]? inHoldingOrder;

    public CompetencyColumns(IEnumerable<CompetencyFramework> frameworks)
    {
        this.frameworks = [.. frameworks];
        starts = new int[this.frameworks.Length];
        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + this.frameworks[i - 1].Competencies.Count;
        }

        competencies = [.. this.frameworks.SelectMany(framework => framework.Competencies)];
        ranks = Array.ConvertAll(competencies, RanksOf);
        Frameworks = Array.AsReadOnly(this.frameworks);
    }

    public IReadOnlyList<CompetencyFramework> Frameworks { get; }

    public int Count => competencies.Length;

    public Competency this[int column] => competencies[column];

    /// <summary>The columns in the order of holdings: ordinal by framework id, then by competency id.</summary>
    public IReadOnlyList<int> InHoldingOrder => inHoldingOrder ??=
        [.. Enumerable.Range(0, competencies.Length).OrderBy(column => (competencies[column].Framework.Id, competencies[column].Id), HoldingOrder.Instance)];

    public int StepsOf(int column) => ranks[column]?.Length ?? (competencies[column] as GradedCompetency)?.Ladder.Levels.Count ?? 1;

    /// <summary>The number of steps up to a rank; 0 for rank 0.</summary>
    public int StepOf(int column, int rank) => ranks[column] is { } applicable && rank > 0 ? 1 + Array.BinarySearch(applicable, rank) : rank;

    /// <summary>The rank of a step; 0 for step 0.</summary>
    public int RankOf(int column, int step) => ranks[column] is { } applicable && step > 0 ? applicable[step - 1] : step;

    /// <summary>The place of a framework among those of the workforce; below 0 where there is none of that id and edition.</summary>
    public int PlaceOf(string id, string edition) => Array.FindIndex(frameworks, framework => framework.Id == id && framework.Edition == edition);

    public bool HasFramework(string id) => Array.Exists(frameworks, framework => framework.Id == id);

    /// <summary>The first column of the framework at a place, and the number of its columns.</summary>
    public (int Start, int Count) ColumnsOf(int place) => (starts[place], frameworks[place].Competencies.Count);

    /// <summary>Looks for the column of a competency; one of another reading of its framework is found by its id.</summary>
    public bool TryFind(Competency competency, out int column)
    {
        for (int place = 0; place < frameworks.Length; place++)
        {
            if (ReferenceEquals(frameworks[place], competency.Framework))
            {
                column = starts[place] + competency.Position;
                return true;
            }
        }

        return TryFind(PlaceOf(competency.Framework.Id, competency.Framework.Edition), competency.Id, out column);
    }

    /// <summary>Looks for the column of a competency of the framework at a place.</summary>
    public bool TryFind(int place, string competencyId, out int column)
    {
        Competency? competency = null;
        bool isFound = place >= 0 && frameworks[place].Competencies.TryGet(competencyId, out competency);
        column = isFound ? starts[place] + competency!.Position : -1;
        return isFound;
    }

    /// <summary>Whether another competency, which has the column, is of the same kind and is held at the same levels.</summary>
    public bool IsAlike(int column, Competency other) => ReferenceEquals(competencies[column], other) || (competencies[column], other) switch
    {
        (UnitOfCompetency, UnitOfCompetency) => true,
        (GradedCompetency one, GradedCompetency two) => one.ApplicableLevels.Select(LevelKey).SequenceEqual(two.ApplicableLevels.Select(LevelKey)),
        _ => false,
    };

    /// <summary>Whether others are of the same frameworks, by id and edition, in the same order, with the same competencies.</summary>
    public bool AreSame([NotNullWhen(true)] CompetencyColumns? others) =>
        ReferenceEquals(this, others)
        || (others is not null
            && frameworks.Select(framework => (framework.Id, framework.Edition)).SequenceEqual(others.frameworks.Select(framework => (framework.Id, framework.Edition)))
            && competencies.Select(competency => competency.Id).SequenceEqual(others.competencies.Select(competency => competency.Id))
            && Enumerable.Range(0, Count).All(column => IsAlike(column, others[column])));

    private static (string Id, int Rank) LevelKey(Level level) => (level.Id, level.Rank);

    private static int[]? RanksOf(Competency competency) => competency is GradedCompetency graded && graded.ApplicableLevels.Count < graded.Ladder.Levels.Count
        ? [.. graded.ApplicableLevels.Select(level => level.Rank)]
        : null;
}
