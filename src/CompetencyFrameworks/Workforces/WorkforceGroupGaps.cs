namespace CompetencyFrameworks;

/// <summary>What a group of people has and lacks of a role. Two are equal when name and summary are.</summary>
[TypeFormatterSource]
public sealed class WorkforceGroupGaps : IEquatable<WorkforceGroupGaps>
{
    internal WorkforceGroupGaps(string? group, WorkforceGapSummary summary)
    {
        Group = group;
        Summary = summary;
    }

    /// <summary>The name of the group; <see langword="null"/> for those who are in none.</summary>
    public string? Group { get; }

    /// <summary>The figures, by requirement and by category.</summary>
    public WorkforceGapSummary Summary { get; }

    /// <summary>Returns whether another one is of the same group and has an equal summary.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(WorkforceGroupGaps? other) => other is not null && Group == other.Group && Summary.Equals(other.Summary);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkforceGroupGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Group, Summary).GetHashCode();

    /// <summary>Returns the group and the summary.</summary>
    public override string ToString() => $"{Group ?? "no group"}: {Summary}";
}
