using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// People × requirements of a role, for a heat map: in each cell what the person lacks of the requirement. Rows and columns go by place, from 0. Two are equal
/// when role, kinds, people and cells are.
/// </summary>
public sealed partial class GapMatrix : IEquatable<GapMatrix>
{
    private readonly WorkforceGaps gaps;
    private readonly int[] places;

    internal GapMatrix(WorkforceGaps gaps, int[] places)
    {
        this.gaps = gaps;
        this.places = places;
        Ids = Array.AsReadOnly(Array.ConvertAll(places, gaps.Workforce.IdAt));
        Requirements = Array.AsReadOnly(Array.ConvertAll(gaps.Columns.Asked, asked => asked.Requirement));
        (CompetencyFramework, Category?)[] categoryOf = Array.ConvertAll(gaps.Columns.Asked, asked => (asked.Requirement.Competency.Framework, asked.Requirement.Competency.Category));
        CategoryColumns = [.. categoryOf.Distinct()];
        CategoryColumn = Array.ConvertAll(categoryOf, category => Array.IndexOf(CategoryColumns, category));
    }

    /// <summary>The role.</summary>
    public Role Role => gaps.Role;

    /// <summary>The ids of the people: the rows.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The requirements, in the order of the gap report: the columns.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>Returns the matrix of categories: in each cell how many requirements of the category are open.</summary>
    public CategoryGapMatrix ByCategory() => new(this);

    /// <summary>Returns what a person lacks: 0 where the requirement is satisfied, 1 for a unit, the rungs still to climb in a graded competency.</summary>
    /// <param name="row">The place of the person.</param>
    /// <param name="column">The place of the requirement.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int ShortfallAt(int row, int column)
    {
        AskedColumn asked = Asked(column);
        return Math.Max(0, asked.Step - asked.StepOf(Place(row)));
    }

    /// <summary>Returns the rank that a person holds; <see langword="null"/> where nothing is recorded.</summary>
    /// <param name="row">The place of the person.</param>
    /// <param name="column">The place of the requirement.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int? HeldRankAt(int row, int column)
    {
        AskedColumn asked = Asked(column);
        int code = asked.Column.CodeOf(Place(row));
        return code == RankColumn.NotRecorded ? null : gaps.Workforce.RankOf(asked, code - 1);
    }

    /// <summary>Returns how the rank that a person holds stands to the one asked for.</summary>
    /// <param name="row">The place of the person.</param>
    /// <param name="column">The place of the requirement.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public GapStatus StatusAt(int row, int column)
    {
        AskedColumn asked = Asked(column);
        int step = asked.StepOf(Place(row));
        return step == 0 ? GapStatus.Missing : step < asked.Step ? GapStatus.Partial : step == asked.Step ? GapStatus.Met : GapStatus.Exceeded;
    }

    /// <summary>Returns whether another matrix has the same role, kinds, people and cells.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(GapMatrix? other) =>
        other is not null && ModelKey.AreSame(Role, other.Role) && gaps.Options.Kinds.SequenceEqual(other.gaps.Options.Kinds) && Ids.SequenceEqual(other.Ids)
        && Enumerable.Range(0, places.Length).All(row => Enumerable.Range(0, Requirements.Count).All(column => HeldRankAt(row, column) == other.HeldRankAt(row, column)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GapMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role.Id, places.Length, Requirements.Count).GetHashCode();

    /// <summary>Returns the role and the size.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}: {1:#,0} people × {2} requirements", Role.Title, places.Length, Requirements.Count);

    internal (CompetencyFramework Framework, Category? Category)[] CategoryColumns { get; }

    /// <summary>For each requirement the place of its category.</summary>
    internal int[] CategoryColumn { get; }

    internal bool IsOpen(int row, int column) => !gaps.Columns.Asked[column].IsSatisfiedBy(Place(row));

    private int Place(int row) => (uint)row < (uint)places.Length ? places[row] : throw OutOfRange(nameof(row), row, places.Length);

    private AskedColumn Asked(int column) =>
        (uint)column < (uint)gaps.Columns.Asked.Length ? gaps.Columns.Asked[column] : throw OutOfRange(nameof(column), column, gaps.Columns.Asked.Length);

    private static ArgumentOutOfRangeException OutOfRange(string argument, int value, int count) =>
        new(argument, value, string.Format(CultureInfo.InvariantCulture, "The matrix has {0} of them.", count));
}
