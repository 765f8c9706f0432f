namespace CompetencyFrameworks;

/// <summary>
/// The part a requirement plays in a role; the strongest comes first. Where a source speaks of essential competencies, they are core.
/// </summary>
public enum RequirementKind
{
    /// <summary>Common to the roles on one rung ("core competencies (role specific)" in the Hong Kong specifications).</summary>
    Core,

    /// <summary>Particular to the role's area of work.</summary>
    Functional,

    /// <summary>Generic competencies beside the others, such as soft skills.</summary>
    Additional,

    /// <summary>Not needed for the role. Left aside by every analysis unless it is asked for.</summary>
    Optional,
}
