namespace CompetencyFrameworks;

/// <summary>What people have and lack of one competency, counted for each role that asks for it. Two are equal when competency and counts are.</summary>
public sealed class CompetencyGapCounts : GapCounts, IEquatable<CompetencyGapCounts>
{
    internal CompetencyGapCounts(Competency competency, int roles, GapTally tally)
        : base(tally)
    {
        Competency = competency;
        Roles = roles;
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>How many of the roles ask for it.</summary>
    public int Roles { get; }

    /// <summary>Returns whether another one is of the same competency and has the same counts.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CompetencyGapCounts? other) =>
        other is not null && ModelKey.AreSame(Competency, other.Competency) && Roles == other.Roles && Tally.Equals(other.Tally);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompetencyGapCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Roles, Tally).GetHashCode();

    /// <summary>Returns the competency and the counts.</summary>
    public override string ToString() => $"{Competency}: {Counted}";
}
