namespace CompetencyFrameworks;

public sealed partial class Role
{
    /// <summary>Makes a role of one's own, of competencies of one framework or of several.</summary>
    /// <param name="id">The id: at most 200 characters of <c>A-Z a-z 0-9 . _ : / -</c>, beginning and ending with a letter or a digit.</param>
    /// <param name="title">The title, not blank.</param>
    /// <param name="requirements">What the role asks for, in its own order; see <see cref="Requirement.Of(UnitOfCompetency, RequirementKind, decimal)"/>.</param>
    /// <returns>
    /// A role without a rung, specialty or qualification. Its <see cref="Framework"/> is that of its competencies, and <see langword="null"/> where they are of
    /// several or there are none. It is in no framework's <see cref="CompetencyFramework.Roles"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a requirement is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id is none, or the title is blank or holds half a surrogate pair; a competency is asked for twice; or competencies are of two editions of a framework, or of one that was read twice.
    /// </exception>
    public static Role Define(string id, string title, IEnumerable<Requirement> requirements)
    {
        ItemIdentity.Require(id, title);
        Requirement[] asked = [.. Guard.NotNull(requirements).Select(requirement => Guard.NotNull(requirement, nameof(requirements)))];
        var competencies = new HashSet<Competency>(ModelKey.Comparer);
        if (Array.Find(asked, requirement => !competencies.Add(requirement.Competency)) is { } doubled)
        {
            throw new ArgumentException($"{Quote.Text(doubled.Competency.Id)} is asked for twice. A role asks for a competency once.", nameof(requirements));
        }

        return Make(id, title, asked, asked, nameof(requirements));
    }

    /// <summary>
    /// Makes one role of several: each competency that any of them asks for, once, at the highest rank, as the strongest kind and with the largest weight that
    /// any of them gives it, at the place of its first occurrence.
    /// </summary>
    /// <param name="id">The id: at most 200 characters of <c>A-Z a-z 0-9 . _ : / -</c>, beginning and ending with a letter or a digit.</param>
    /// <param name="title">The title, not blank.</param>
    /// <param name="roles">The roles, of one framework or of several. None of them gives a role that asks for nothing.</param>
    /// <returns>
    /// A role without a rung, specialty or qualification. Its <see cref="Framework"/> is that of its competencies, and <see langword="null"/> where they are of
    /// several or there are none. It is in no framework's <see cref="CompetencyFramework.Roles"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id is none, or the title is blank or holds half a surrogate pair; or the roles are of two editions of a framework, or of one that was read twice.
    /// </exception>
    public static Role Combine(string id, string title, params Role[] roles) => Combine(id, title, (IEnumerable<Role>)roles);

    /// <summary>
    /// Makes one role of several: each competency that any of them asks for, once, at the highest rank, as the strongest kind and with the largest weight that
    /// any of them gives it, at the place of its first occurrence.
    /// </summary>
    /// <param name="id">The id: at most 200 characters of <c>A-Z a-z 0-9 . _ : / -</c>, beginning and ending with a letter or a digit.</param>
    /// <param name="title">The title, not blank.</param>
    /// <param name="roles">The roles, of one framework or of several. None of them gives a role that asks for nothing.</param>
    /// <returns>
    /// A role without a rung, specialty or qualification. Its <see cref="Framework"/> is that of its competencies, and <see langword="null"/> where they are of
    /// several or there are none. It is in no framework's <see cref="CompetencyFramework.Roles"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id is none, or the title is blank or holds half a surrogate pair; or the roles are of two editions of a framework, or of one that was read twice.
    /// </exception>
    public static Role Combine(string id, string title, IEnumerable<Role> roles)
    {
        ItemIdentity.Require(id, title);
        Requirement[] all = [.. Guard.NotNull(roles).SelectMany(role => Guard.NotNull(role, nameof(roles)).Requirements)];
        Requirement[] combined =
        [
            .. all
                .GroupBy(requirement => requirement.Competency, ModelKey.Comparer)
                .Select(group => new Requirement(
                    group.Key,
                    group.OrderByDescending(requirement => requirement.Rank).First().Level,
                    group.Min(requirement => requirement.Kind),
                    group.Max(requirement => requirement.Weight))),
        ];
        return Make(id, title, combined, all, nameof(roles));
    }

    private static Role Make(string id, string title, Requirement[] asked, Requirement[] from, string argument)
    {
        CompetencyFramework[] frameworks = [.. from.Select(requirement => requirement.Competency.Framework).Distinct()];
        EditionCheck.RequireOneReading(frameworks, argument);
        return new Role(frameworks.Length == 1 ? frameworks[0] : null, new ItemIdentity(id), title, new Deferred<IReadOnlyList<Requirement>>(Array.AsReadOnly(asked)));
    }
}
