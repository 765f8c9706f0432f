namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    /// <summary>Compares everybody with a role.</summary>
    /// <param name="target">The role.</param>
    /// <param name="options">What is covered, and how it is worked out; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <returns>The figures of everybody, each as the gap report of the person's profile gives them, and what follows from them for all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The role asks about a framework that the workforce is not over, or of which somebody holds another edition; or the framework was changed and kept its edition.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public WorkforceGaps GapsTo(Role target, WorkforceOptions? options = null) =>
        WorkforceGaps.Of(this, [Guard.NotNull(target)], options ?? WorkforceOptions.Default, nameof(target))[0];

    /// <summary>Compares everybody with several roles.</summary>
    /// <param name="targets">The roles, such as all <see cref="CompetencyFramework.Roles"/> of a framework.</param>
    /// <param name="options">What is covered, and how it is worked out; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <returns>For each role, in their order, the figures of everybody.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="targets"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A role asks about a framework that the workforce is not over, or of which somebody holds another edition; or the framework was changed and kept its edition.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public WorkforceRoleGaps GapsTo(IEnumerable<Role> targets, WorkforceOptions? options = null) =>
        new(this, WorkforceGaps.Of(this, Checked(targets, nameof(targets)), options ?? WorkforceOptions.Default, nameof(targets)));

    private static Role[] Checked(IEnumerable<Role> roles, string argument)
    {
        Role[] all = [.. Guard.NotNull(roles, argument)];
        Array.ForEach(all, role => Guard.NotNull(role, argument));
        return all;
    }
}
