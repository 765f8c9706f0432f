using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// What is different between two workforces over the same frameworks: last year and this year, or before a training and after it. Two are equal when the
/// workforces, roles and kinds are.
/// </summary>
[TypeFormatterSource]
public sealed class WorkforceChanges : IEquatable<WorkforceChanges>
{
    private readonly WorkforceOptions options;

    private WorkforceChanges(Workforce before, Workforce after, SamePeople same, RoleGapsChange[] byRole, HoldersChange[] byCompetency, WorkforceOptions options)
    {
        this.options = options;
        Before = before;
        After = after;
        Joined = Array.AsReadOnly(after.Ids.Where(id => !before.Contains(id)).ToArray());
        Left = Array.AsReadOnly(before.Ids.Where(id => !after.Contains(id)).ToArray());
        Stayed = same.Count;
        ByCompetency = Array.AsReadOnly(Array.FindAll(byCompetency, change => change.HasChanged));
        ByRole = Array.AsReadOnly(byRole);
    }

    /// <summary>The workforce before.</summary>
    public Workforce Before { get; }

    /// <summary>The workforce after.</summary>
    public Workforce After { get; }

    /// <summary>The ids of the people who are only in the workforce after, in ordinal order.</summary>
    public IReadOnlyList<string> Joined { get; }

    /// <summary>The ids of the people who are only in the workforce before, in ordinal order.</summary>
    public IReadOnlyList<string> Left { get; }

    /// <summary>The number of people who are in both.</summary>
    public int Stayed { get; }

    /// <summary>The competencies of which not the same is recorded, in the order of the frameworks.</summary>
    public IReadOnlyList<HoldersChange> ByCompetency { get; }

    /// <summary>The roles, in the order in which they were given.</summary>
    public IReadOnlyList<RoleGapsChange> ByRole { get; }

    /// <summary>Compares two workforces.</summary>
    /// <param name="before">The workforce before.</param>
    /// <param name="after">The workforce after.</param>
    /// <param name="roles">The roles that are of interest: who became ready, which gaps were closed; none where they are left out.</param>
    /// <param name="options">What is covered, and how it is worked out; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/>, <paramref name="after"/> or one of the roles is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The two are over different frameworks or editions, or over a framework that was read twice; or a role asks about another one, or about one of which somebody
    /// holds another edition.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static WorkforceChanges Between(Workforce before, Workforce after, IEnumerable<Role>? roles = null, WorkforceOptions? options = null)
    {
        Guard.NotNull(before);
        Guard.NotNull(after);
        if (!before.Frameworks.SequenceEqual(after.Frameworks))
        {
            throw new ArgumentException(
                $"The workforce before is over {Quote.All([.. before.Frameworks.Select(framework => framework.Name)])}, the one after over "
                + $"{Quote.All([.. after.Frameworks.Select(framework => framework.Name)])}. Make both over the same frameworks, each read once; migrate profiles of an "
                + "earlier edition first (FrameworkChanges.Between(before, after).Migrate(profile)).",
                nameof(after));
        }

        Role[] all = [.. (roles ?? []).Select(role => Guard.NotNull(role, nameof(roles)))];
        options ??= WorkforceOptions.Default;
        options.Cancellation.ThrowIfCancellationRequested();
        WorkforceRoleGaps gapsBefore = before.GapsTo(all, options.ForPart(0, 4));
        WorkforceRoleGaps gapsAfter = after.GapsTo(all, options.ForPart(1, 4));
        SamePeople same = SamePeople.Of(before, after);
        RoleGapsChange[] byRole = options.ForPart(2, 4).Make(all.Length, role => new RoleGapsChange(gapsBefore[role], gapsAfter[role], same));
        HoldersChange[] byCompetency = options.ForPart(3, 4).Make(before.Columns.Count, column => HoldersChange.Of(before, after, column, same));
        return new WorkforceChanges(before, after, same, byRole, byCompetency, options);
    }

    /// <summary>Returns whether another one is of equal workforces, the same roles and kinds.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(WorkforceChanges? other) =>
        other is not null && Before.Equals(other.Before) && After.Equals(other.After) && options.Gaps.Kinds.SequenceEqual(other.options.Gaps.Kinds)
        && ByRole.SequenceEqual(other.ByRole);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkforceChanges);

    /// <inheritdoc/>
    public override int GetHashCode() => (Before, After, ByRole.Count).GetHashCode();

    /// <summary>Returns how many people joined, left and stayed, and in how many competencies something changed.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} joined, {1} left, {2} stayed; {3} of {4} competencies changed", Joined.Count, Left.Count, Stayed, ByCompetency.Count, Before.Columns.Count);
}
