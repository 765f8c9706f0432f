namespace CompetencyFrameworks;

/// <summary>What people have and lack of one requirement of a role. Two are equal when requirement and counts are.</summary>
public sealed class RequirementGapCounts : GapCounts, IEquatable<RequirementGapCounts>
{
    internal RequirementGapCounts(Requirement requirement, GapTally tally)
        : base(tally) => Requirement = requirement;

    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>The competency that is asked for.</summary>
    public Competency Competency => Requirement.Competency;

    /// <summary>Returns whether another one is of the same requirement and has the same counts.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RequirementGapCounts? other) => other is not null && ModelKey.AreSame(Requirement, other.Requirement) && Tally.Equals(other.Tally);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequirementGapCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Tally).GetHashCode();

    /// <summary>Returns the requirement and the counts.</summary>
    public override string ToString() => $"{Requirement}: {Counted}";
}
