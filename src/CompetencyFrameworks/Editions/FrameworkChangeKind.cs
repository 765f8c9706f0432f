namespace CompetencyFrameworks;

/// <summary>What happened to an item between two editions of a framework.</summary>
public enum FrameworkChangeKind
{
    /// <summary>The item is new.</summary>
    Added,

    /// <summary>The item is gone, and nothing takes its place.</summary>
    Removed,

    /// <summary>The item has another id.</summary>
    Renamed,

    /// <summary>Several items take the place of one.</summary>
    Split,

    /// <summary>One item takes the place of several.</summary>
    Merged,

    /// <summary>The title is another one.</summary>
    Retitled,

    /// <summary>The item stands elsewhere: a competency in another category, a category in another one, a role in another specialty or on another rung, a level at another rank.</summary>
    Moved,

    /// <summary>A unit, a course or a role's qualification has another qualification level.</summary>
    Relevelled,

    /// <summary>A unit or a role's qualification has another credit value.</summary>
    Recredited,

    /// <summary>A competency has one more statement.</summary>
    StatementAdded,

    /// <summary>A competency has one statement less.</summary>
    StatementRemoved,

    /// <summary>A statement that kept its id, or its text, is changed.</summary>
    StatementChanged,

    /// <summary>A level that did not apply to a graded competency does now.</summary>
    LevelMadeApplicable,

    /// <summary>A level that applied to a graded competency does no longer.</summary>
    LevelMadeNotApplicable,

    /// <summary>A graded competency is held at the levels of another ladder.</summary>
    LadderChanged,

    /// <summary>A unit of competency is a graded competency now.</summary>
    TurnedGraded,

    /// <summary>A graded competency is a unit of competency now.</summary>
    TurnedUnit,

    /// <summary>A role asks for one more competency.</summary>
    RequirementAdded,

    /// <summary>A role no longer asks for a competency.</summary>
    RequirementRemoved,

    /// <summary>A role asks for a higher level of a competency.</summary>
    RequirementRaised,

    /// <summary>A role asks for a lower level of a competency.</summary>
    RequirementLowered,

    /// <summary>A role asks for a competency in another kind, or with another weight.</summary>
    RequirementChanged,

    /// <summary>Anything else that the file says of the item is changed, such as its description.</summary>
    DetailChanged,
}
