using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// People × requirements of a role, for a heat map: in each cell what the person lacks of the requirement. Rows and columns go by place, from 0. Two are equal
/// when role, kinds, people and cells are.
/// </summary>
[TypeFormatterSource]
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
        CategoryRequirements = Array.ConvertAll(CategoryColumns, column => Enumerable.Range(0, categoryOf.Length).Where(i => categoryOf[i] == column).ToArray());
    }

    /// <summary>The role that people are compared with.</summary>
    public Role Target => gaps.Target;

    /// <summary>The ids of the people: the rows.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The requirements, in the order of the gap report: the columns.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>Returns the matrix of categories: in each cell how many requirements of the category are open.</summary>
    public CategoryGapMatrix ToCategoryMatrix() => new(this);

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

    /// <summary>Returns the level that a person holds; <see langword="null"/> for a unit, for rank 0, and where nothing is recorded.</summary>
    /// <param name="row">The place of the person.</param>
    /// <param name="column">The place of the requirement.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Level? HeldLevelAt(int row, int column) => HeldRankAt(row, column) is { } rank ? Requirements[column].Competency.LevelOfRank(rank) : null;

    /// <summary>Returns how the rank that a person holds stands to the one asked for.</summary>
    /// <param name="row">The place of the person.</param>
    /// <param name="column">The place of the requirement.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public GapStatus StatusAt(int row, int column)
    {
        AskedColumn asked = Asked(column);
        return Gap.StatusOf(asked.StepOf(Place(row)), asked.Step);
    }

    /// <summary>Returns whether another matrix has the same role, kinds, people and cells.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(GapMatrix? other) =>
        other is not null && ModelKey.AreSame(Target, other.Target) && gaps.Options.Kinds.SequenceEqual(other.gaps.Options.Kinds) && Ids.SequenceEqual(other.Ids) && Requirements.Count == other.Requirements.Count && Requirements.Zip(other.Requirements, ModelKey.AreSame).All(same => same)
        && Enumerable.Range(0, places.Length).All(row => Enumerable.Range(0, Requirements.Count).All(column => HeldRankAt(row, column) == other.HeldRankAt(row, column)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GapMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => (Target.Id, places.Length, Requirements.Count).GetHashCode();

    /// <summary>Returns the role and the size.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0}: {1:#,0} {2} × {3} {4}",
            Target.Title,
            places.Length,
            places.Length == 1 ? "person" : "people",
            Requirements.Count,
            Requirements.Count == 1 ? "requirement" : "requirements");

    internal (CompetencyFramework Framework, Category? Category)[] CategoryColumns { get; }

    /// <summary>For each category the places of its requirements.</summary>
    internal int[][] CategoryRequirements { get; }

    internal int CountOpen(int row, int category)
    {
        int place = Place(row);
        int open = 0;
        foreach (int column in CategoryRequirements[category])
        {
            open += gaps.Columns.Asked[column].IsSatisfiedBy(place) ? 0 : 1;
        }

        return open;
    }

    private int Place(int row) => (uint)row < (uint)places.Length ? places[row] : throw OutOfRange(nameof(row), row, places.Length);

    private AskedColumn Asked(int column) =>
        (uint)column < (uint)gaps.Columns.Asked.Length ? gaps.Columns.Asked[column] : throw OutOfRange(nameof(column), column, gaps.Columns.Asked.Length);

    private static ArgumentOutOfRangeException OutOfRange(string argument, int value, int count) =>
        new(argument, value, count == 0 ? "The matrix has none." : string.Format(CultureInfo.InvariantCulture, "The {0}s are 0 to {1}.", argument, count - 1));
}
