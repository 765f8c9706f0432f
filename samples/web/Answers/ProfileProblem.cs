using Microsoft.AspNetCore.Mvc;

namespace CompetencyFrameworks.Web.Answers;

/// <summary>What is wrong with a request that brings a profile.</summary>
public sealed class ProfileProblem : ProblemDetails
{
    /// <summary>Every fault of the profile; left out where something else is wrong.</summary>
    public IReadOnlyList<FaultAnswer>? Faults { get; init; }
}
