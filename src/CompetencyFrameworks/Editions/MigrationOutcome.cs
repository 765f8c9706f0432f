namespace CompetencyFrameworks;

/// <summary>What became of a holding, or of a requirement, when it was carried over to another edition.</summary>
public enum MigrationOutcome
{
    /// <summary>The competency has kept its id, and the level is still there.</summary>
    Kept,

    /// <summary>The competency has another id.</summary>
    Renamed,

    /// <summary>The competency was split. What is recorded are the successors that the caller named; none where none was named.</summary>
    Split,

    /// <summary>Several competencies were merged, and all of them were there.</summary>
    Merged,

    /// <summary>Several competencies were merged, and only some of them were there: nothing is recorded.</summary>
    PartlyMerged,

    /// <summary>The competency or the level is gone, or no longer fits: nothing is recorded.</summary>
    Lost,
}
