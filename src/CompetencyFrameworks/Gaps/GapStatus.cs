namespace CompetencyFrameworks;

/// <summary>How the rank that a person holds stands to the rank that a role asks for.</summary>
public enum GapStatus
{
    /// <summary>Nothing is held.</summary>
    Missing,

    /// <summary>A rank below the one asked for, but above 0, is held.</summary>
    Partial,

    /// <summary>The rank asked for is held.</summary>
    Met,

    /// <summary>A higher rank is held; only a graded competency can exceed what is asked for.</summary>
    Exceeded,
}
