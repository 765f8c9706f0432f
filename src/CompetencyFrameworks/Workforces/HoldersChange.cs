using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How many people held a competency before and hold it after. Two are equal when the counts are.</summary>
[TypeFormatterSource]
public sealed class HoldersChange : IEquatable<HoldersChange>
{
    private HoldersChange(CompetencyHolders before, CompetencyHolders after, int risen, int fallen)
    {
        Before = before;
        After = after;
        Risen = risen;
        Fallen = fallen;
    }

    /// <summary>The competency.</summary>
    public Competency Competency => Before.Competency;

    /// <summary>The holders before.</summary>
    public CompetencyHolders Before { get; }

    /// <summary>The holders after.</summary>
    public CompetencyHolders After { get; }

    /// <summary>The number of people, of those in both workforces, who hold it higher than before, or did not hold it.</summary>
    public int Risen { get; }

    /// <summary>The number of people, of those in both workforces, who hold it lower than before, or hold it no longer.</summary>
    public int Fallen { get; }

    /// <summary>Returns whether another one has the same counts.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(HoldersChange? other) =>
        other is not null && Before.Equals(other.Before) && After.Equals(other.After) && Risen == other.Risen && Fallen == other.Fallen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HoldersChange);

    /// <inheritdoc/>
    public override int GetHashCode() => (Before, After, Risen, Fallen).GetHashCode();

    /// <summary>Returns the competency and the number of holders before and after.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: held by {1}, before by {2}; {3} risen, {4} fallen", Competency, After.Holders, Before.Holders, Risen, Fallen);

    internal bool HasChanged => Risen > 0 || Fallen > 0 || Before.None != After.None || Before.People - Before.NotAssessed != After.People - After.NotAssessed
        || !Before.ByLevel.SequenceEqual(After.ByLevel);

    internal static HoldersChange Of(Workforce before, Workforce after, int column, SamePeople same)
    {
        RankColumn one = before.ColumnAt(column);
        RankColumn other = after.ColumnAt(column);
        int risen = 0;
        int fallen = 0;
        for (int i = 0; i < same.Count && (one.Recorded > 0 || other.Recorded > 0); i++)
        {
            // "None" and nothing recorded are the same rank.
            int order = Math.Max(1, other.CodeOf(same.After[i])).CompareTo(Math.Max(1, one.CodeOf(same.Before[i])));
            risen += order > 0 ? 1 : 0;
            fallen += order < 0 ? 1 : 0;
        }

        return new HoldersChange(CompetencyHolders.Of(before, column), CompetencyHolders.Of(after, column), risen, fallen);
    }
}
