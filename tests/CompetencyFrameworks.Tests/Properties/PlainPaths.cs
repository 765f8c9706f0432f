namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Career paths by looking at every one: the plain words of the rule, without regard to time.</summary>
internal sealed class PlainPaths(CompetencyFramework framework, CompetencyProfile? person)
{
    /// <summary>Credits, rungs, moves, changes of specialty, then the places of the roles.</summary>
    public sealed record Path(decimal Credits, int Rungs, int Changes, Role[] Roles);

    /// <summary>Every path from a role on which no role stands twice.</summary>
    public IEnumerable<Path> From(Role start) => From(new Path(0, 0, 0, [start]));

    public Path? Least(IEnumerable<Path> paths) => paths.Aggregate((Path?)null, (best, path) => best is null || IsLess(path, best) ? path : best);

    private bool IsLess(Path one, Path other)
    {
        var key = (one.Credits, one.Rungs, one.Roles.Length, one.Changes);
        var otherKey = (other.Credits, other.Rungs, other.Roles.Length, other.Changes);
        int order = key.CompareTo(otherKey);
        return order != 0
            ? order < 0
            : one.Roles.Select(Place).Zip(other.Roles.Select(Place)).Where(pair => pair.First != pair.Second).Select(pair => pair.First < pair.Second).FirstOrDefault();
    }

    private IEnumerable<Path> From(Path path)
    {
        yield return path;
        Role last = path.Roles[^1];
        foreach (Role next in framework.Roles.Where(role => !path.Roles.Contains(role) && role.Rung is not null && role.Rung.Ladder == last.Rung?.Ladder && role.Rung.Rank - last.Rung.Rank is 0 or 1))
        {
            Requirement[] asked = [.. next.Requirements.Where(requirement => requirement.Kind != RequirementKind.Optional)];
            decimal credits = asked.Where(requirement => Known(last, requirement) == 0).Sum(requirement => (requirement.Competency as UnitOfCompetency)?.Credit ?? 0);
            int rungs = asked.Sum(requirement => (requirement.Competency as GradedCompetency)?.ApplicableLevels.Count(level => level.Rank > Known(last, requirement) && level.Rank <= requirement.Rank) ?? 0);
            int change = last.Specialty == next.Specialty ? 0 : 1;
            foreach (Path longer in From(new Path(path.Credits + credits, path.Rungs + rungs, path.Changes + change, [.. path.Roles, next])))
            {
                yield return longer;
            }
        }
    }

    private int Known(Role role, Requirement requirement)
    {
        int asked = role.Requirements.Where(other => other.Competency == requirement.Competency && other.Kind != RequirementKind.Optional).Select(other => other.Rank).FirstOrDefault();
        return Math.Max(asked, person?.HoldingOf(requirement.Competency)?.Rank ?? 0);
    }

    private int Place(Role role) => framework.Roles.ToList().IndexOf(role);
}
