namespace CompetencyFrameworks;

/// <summary>How columns are held.</summary>
internal enum ColumnForm
{
    /// <summary>In whatever takes least memory.</summary>
    Smallest,

    /// <summary>With a place for each person: bits for units, bytes for graded competencies.</summary>
    Dense,

    /// <summary>As lists of those of whom anything is recorded.</summary>
    Sparse,
}
