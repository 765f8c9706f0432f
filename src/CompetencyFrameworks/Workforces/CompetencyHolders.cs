using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How many people hold a competency, level by level. The counts of disjoint people merge. Two are equal when competency and counts are.</summary>
[TypeFormatterSource]
public sealed class CompetencyHolders : IEquatable<CompetencyHolders>
{
    private readonly LevelHolders[] byLevel;

    internal CompetencyHolders(Competency competency, int people, int none, LevelHolders[] byLevel)
    {
        Competency = competency;
        People = people;
        None = none;
        this.byLevel = byLevel;
        ByLevel = Array.AsReadOnly(byLevel);
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>The number of people in the workforce.</summary>
    public int People { get; }

    /// <summary>The number of people who hold it, at whatever level.</summary>
    public int Holders => byLevel.Length == 0 ? 0 : byLevel[0].AtLeast;

    /// <summary>The number of people of whom "none" is recorded.</summary>
    public int None { get; }

    /// <summary>The number of people of whom nothing is recorded.</summary>
    public int NotAssessed => People - Holders - None;

    /// <summary>The holders of each level that applies, lowest first; one entry without a level for a unit. Empty where no level applies.</summary>
    public IReadOnlyList<LevelHolders> ByLevel { get; }

    /// <summary>Returns the counts of all people of several.</summary>
    /// <param name="parts">The counts of one competency for disjoint people, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none; or they are of different competencies, or of one that was changed and kept its edition.</exception>
    public static CompetencyHolders Merge(params CompetencyHolders[] parts) => Merge((IEnumerable<CompetencyHolders>)parts);

    /// <summary>Returns the counts of all people of several.</summary>
    /// <param name="parts">The counts of one competency for disjoint people, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none; or they are of different competencies, or of one that was changed and kept its edition.</exception>
    public static CompetencyHolders Merge(IEnumerable<CompetencyHolders> parts)
    {
        CompetencyHolders[] all = [.. Guard.NotNull(parts)];
        if (all.Length == 0)
        {
            throw new ArgumentException("Give the counts of one part at least.", nameof(parts));
        }

        Array.ForEach(all, part => Guard.NotNull(part, nameof(parts)));
        CompetencyHolders first = all[0];
        return Array.Find(all, part => !ModelKey.AreSame(part.Competency, first.Competency) || !part.byLevel.Select(level => level.Level?.Id).SequenceEqual(first.byLevel.Select(level => level.Level?.Id))) is { } other
            ? throw new ArgumentException($"These are counts of {first.Competency} and of {other.Competency}. Merge those of one competency.", nameof(parts))
            : new CompetencyHolders(
                first.Competency,
                all.Sum(part => part.People),
                all.Sum(part => part.None),
                [.. first.byLevel.Select((level, i) => new LevelHolders(level.Level, level.Rank, all.Sum(part => part.byLevel[i].Exactly), all.Sum(part => part.byLevel[i].AtLeast)))]);
    }

    /// <summary>Returns whether another one is of the same competency and has the same counts.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CompetencyHolders? other) =>
        other is not null && ModelKey.AreSame(Competency, other.Competency) && People == other.People && None == other.None && byLevel.SequenceEqual(other.byLevel);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetencyHolders);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, People, Holders).GetHashCode();

    /// <summary>Returns the competency and how many of how many hold it.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: held by {1} of {2}", Competency, Holders, People);

    internal static CompetencyHolders Of(Workforce workforce, int column)
    {
        RankColumn ranks = workforce.ColumnAt(column);
        Competency competency = workforce.Columns[column];
        return new CompetencyHolders(
            competency,
            workforce.Count,
            ranks.CountAt(0),
            [.. Enumerable.Range(1, ranks.Steps).Select(step =>
            {
                int rank = workforce.Columns.RankOf(column, step);
                return new LevelHolders(competency.LevelOfRank(rank), rank, ranks.CountAt(step), ranks.CountFrom(step));
            })]);
    }
}
