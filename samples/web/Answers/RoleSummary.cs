namespace CompetencyFrameworks.Web.Answers;

/// <summary>A role, or a level that stands for one: whoever is there has every competency at that level.</summary>
/// <param name="Id">The role's id; of a level, ladder and level with a slash between them.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Specialty">The area of work, if any.</param>
/// <param name="Rung">The rung of the role ladder, if any.</param>
/// <param name="Requirements">How many competencies it asks for.</param>
/// <param name="Credits">The credits of the units it asks for, together.</param>
public sealed record RoleSummary(string Id, string Title, string? Specialty, string? Rung, int Requirements, decimal Credits)
{
    internal static RoleSummary Of(Role role) =>
        new(role.Id, role.Title, role.Specialty?.Title, role.Rung?.Title, role.Requirements.Count, role.CreditTotal());
}
