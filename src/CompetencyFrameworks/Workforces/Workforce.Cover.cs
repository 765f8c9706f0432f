namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    /// <summary>Looks for the smallest set of people who together satisfy every requirement of some roles that anybody satisfies.</summary>
    /// <param name="roles">The roles. A competency that several ask for is covered at the highest level that one of them asks for.</param>
    /// <param name="options">Which requirements are covered; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <returns>The set, and whether it is proved to be the smallest. What nobody satisfies is listed with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A role asks about a framework that the workforce is not over, or of which somebody holds another edition; or the framework was changed and kept its edition.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public WorkforceCover SmallestCoverOf(IEnumerable<Role> roles, WorkforceOptions? options = null) =>
        new WorkforceCoverSearch(this, Checked(roles, nameof(roles)), options ?? WorkforceOptions.Default, nameof(roles)).Find();
}
