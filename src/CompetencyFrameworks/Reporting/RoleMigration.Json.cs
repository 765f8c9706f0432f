namespace CompetencyFrameworks;

public sealed partial class RoleMigration
{
    private static readonly RowTable<(RoleMigration Migration, MigratedRequirement Requirement, Requirement Before, Requirement? After)> rows =
        new RowTable<(RoleMigration Migration, MigratedRequirement Requirement, Requirement Before, Requirement? After)>()
            .WithRole("role", row => row.Migration.Role)
            .With("framework", row => row.Before.Competency.Framework.Id)
            .With("outcome", row => row.Requirement.Outcome)
            .With("needsReview", row => row.Requirement.NeedsReview)
            .With("oldEdition", row => row.Before.Competency.Framework.Edition)
            .With("oldCompetency", row => row.Before.Competency.Id)
            .With("oldTitle", row => row.Before.Competency.Title)
            .With("oldKind", row => row.Before.Kind)
            .WithLevel("old", row => (row.Before.Rank, row.Before.Level))
            .With("newEdition", row => row.After?.Competency.Framework.Edition)
            .With("newCompetency", row => row.After?.Competency.Id)
            .With("newTitle", row => row.After?.Competency.Title)
            .With("newKind", row => row.After?.Kind)
            .WithLevel("new", row => (row.After?.Rank, row.After?.Level))
            .With("reason", row => row.Requirement.Reason);

    /// <summary>
    /// Returns the migration as JSON: an array with an object for each requirement that was there, in the order of <see cref="Requirements"/>; for a split one for
    /// each successor that is asked for, for a merge one for each part. Each has the members <c>role</c>, <c>roleTitle</c>, <c>framework</c>, <c>outcome</c>,
    /// <c>needsReview</c>, <c>oldEdition</c>, <c>oldCompetency</c>, <c>oldTitle</c>, <c>oldKind</c>, <c>oldRank</c>, <c>oldLevel</c>, <c>oldLevelTitle</c>,
    /// <c>newEdition</c>, <c>newCompetency</c>, <c>newTitle</c>, <c>newKind</c>, <c>newRank</c>, <c>newLevel</c>, <c>newLevelTitle</c> and <c>reason</c>. What is
    /// missing is null. The same migration always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(
        from requirement in Requirements
        from before in requirement.Before
        from after in requirement.After.DefaultIfEmpty()
        select (this, requirement, before, (Requirement?)after));
}
