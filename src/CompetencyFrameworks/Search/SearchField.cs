namespace CompetencyFrameworks;

/// <summary>
/// The texts of an item that a search looks through, in the order in which hits are ranked: what says most shortly what the item is comes first.
/// </summary>
public enum SearchField
{
    /// <summary>The title of a unit, a graded competency or a role.</summary>
    Title,

    /// <summary>The id or the printed code, each where the title does not have all its words already.</summary>
    Id,

    /// <summary>One of the job titles of a role; or the sentence that gives them, where they are not listed.</summary>
    JobTitle,

    /// <summary>The title of the category that a unit or a graded competency is in; not those of the categories around it.</summary>
    Category,

    /// <summary>The title of the specialty that a role belongs to.</summary>
    Specialty,

    /// <summary>The definition of a unit or a graded competency.</summary>
    Description,

    /// <summary>One of the purposes of a role.</summary>
    Purpose,

    /// <summary>One of the learning outcomes of a role. It is the role's text, not the unit's.</summary>
    LearningOutcome,

    /// <summary>One of the assessment criteria of a unit.</summary>
    AssessmentCriterion,

    /// <summary>One of the statements of a graded competency for a level: a descriptor or a performance criterion.</summary>
    Statement,

    /// <summary>One entry of the knowledge and skills behind a graded competency, or one of the entries below it.</summary>
    KnowledgeOrSkill,

    /// <summary>One of the general requirements of a role.</summary>
    GeneralRequirement,
}
