using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Roles × the competencies that they ask for, for a heat map: in each cell what the role asks for. Rows and columns go by place, from 0. Two are equal when kinds,
/// roles and cells are.
/// </summary>
[TypeFormatterSource]
public sealed partial class RequirementMatrix : IEquatable<RequirementMatrix>
{
    private readonly Requirement?[][] cells;

    internal RequirementMatrix(Role[] roles, GapOptions options)
    {
        Options = options;
        Roles = Array.AsReadOnly(roles);
        Requirement[][] asked = Array.ConvertAll(roles, role => Array.FindAll(role.InReportOrder, requirement => options.Covers(requirement.Kind)));
        Competency[] competencies = [.. asked.SelectMany(requirements => requirements).Select(requirement => requirement.Competency).Distinct()];
        Competencies = Array.AsReadOnly(competencies);
        cells = Array.ConvertAll(asked, requirements =>
        {
            var byCompetency = requirements.ToDictionary(requirement => requirement.Competency);
            return Array.ConvertAll(competencies, competency => byCompetency.TryGetValue(competency, out Requirement? requirement) ? requirement : null);
        });
    }

    /// <summary>The kinds of requirements that are covered.</summary>
    public GapOptions Options { get; }

    /// <summary>The roles, in the order in which they were given: the rows.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>
    /// The competencies, each once: the columns. They stand in the order in which the roles first ask for them, one role after the other, each in its report order
    /// (core, functional, additional, optional; inside a kind the role's own order).
    /// </summary>
    public IReadOnlyList<Competency> Competencies { get; }

    /// <summary>Returns what a role asks of a competency; <see langword="null"/> where it does not ask for it, or only in a kind that is not covered.</summary>
    /// <param name="row">The place of the role.</param>
    /// <param name="column">The place of the competency.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Requirement? RequirementAt(int row, int column) =>
        cells[MatrixPlaces.Checked(row, Roles.Count, nameof(row))][MatrixPlaces.Checked(column, Competencies.Count, nameof(column))];

    /// <summary>Returns the rank that a role asks for: 1 for a unit, the rank of the level for a graded competency, 0 where it does not ask for it.</summary>
    /// <param name="row">The place of the role.</param>
    /// <param name="column">The place of the competency.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int RankAt(int row, int column) => RequirementAt(row, column)?.Rank ?? 0;

    /// <summary>Returns the matrix of categories: in each cell how many requirements the role has in the category.</summary>
    public CategoryRequirementMatrix ToCategoryMatrix() => new(this);

    /// <summary>Returns whether another matrix has the same kinds, roles and cells.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RequirementMatrix? other) =>
        other is not null && Options.Kinds.SequenceEqual(other.Options.Kinds) && Roles.Count == other.Roles.Count && Roles.Zip(other.Roles, ModelKey.AreSame).All(same => same)
        && Competencies.SequenceEqual(other.Competencies, ModelKey.Comparer) && cells.Zip(other.cells, AreSame).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequirementMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => (Roles.Count, Competencies.Count, Roles.Count == 0 ? "" : Roles[0].Id).GetHashCode();

    /// <summary>Returns the size.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0:#,0} {1} × {2:#,0} {3}",
        Roles.Count,
        Roles.Count == 1 ? "role" : "roles",
        Competencies.Count,
        Competencies.Count == 1 ? "competency" : "competencies");

    private static bool AreSame(Requirement?[] one, Requirement?[] other) =>
        one.Zip(other, (asked, beside) => asked is null ? beside is null : beside is not null && ModelKey.AreSame(asked, beside)).All(same => same);
}
