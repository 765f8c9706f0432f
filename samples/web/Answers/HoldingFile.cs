namespace CompetencyFrameworks.Web.Answers;

/// <summary>A competency that a person holds, in an edition of a framework.</summary>
/// <param name="Framework">The framework's id.</param>
/// <param name="Edition">The edition of it.</param>
/// <param name="Competency">The competency's id.</param>
/// <param name="Level">The level's id; left out for a unit.</param>
/// <param name="None">True where it was assessed that nothing is held; then there is no level.</param>
public sealed record HoldingFile(string Framework, string Edition, string Competency, string? Level = null, bool? None = null);
