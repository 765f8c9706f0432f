using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>What became of a profile, or of a role, in another edition of a framework, outcome by outcome. Nothing is lost without a word.</summary>
/// <typeparam name="TMigrated">What was carried over: a holding, or a requirement.</typeparam>
[TypeFormatterSource]
public abstract class EditionMigration<TMigrated>
    where TMigrated : MigratedCompetency
{
    private readonly TMigrated[] all;

    private protected EditionMigration(TMigrated[] all)
    {
        this.all = all;
        All = Array.AsReadOnly(all);
        Kept = With(MigrationOutcome.Kept);
        Renamed = With(MigrationOutcome.Renamed);
        Split = With(MigrationOutcome.Split);
        Merged = With(MigrationOutcome.Merged);
        PartlyMerged = With(MigrationOutcome.PartlyMerged);
        Lost = With(MigrationOutcome.Lost);
        Review = Array.AsReadOnly(Array.FindAll(all, one => one.NeedsReview));
    }

    /// <summary>What was kept under the same id, in order, what is to be reviewed among it.</summary>
    public IReadOnlyList<TMigrated> Kept { get; }

    /// <summary>That whose competency has another id, in order.</summary>
    public IReadOnlyList<TMigrated> Renamed { get; }

    /// <summary>That whose competency was split, in order, with its successors.</summary>
    public IReadOnlyList<TMigrated> Split { get; }

    /// <summary>What was merged, in order: all parts were there.</summary>
    public IReadOnlyList<TMigrated> Merged { get; }

    /// <summary>That of which only some parts of a merge were there, in order: the merged competency is not recorded.</summary>
    public IReadOnlyList<TMigrated> PartlyMerged { get; }

    /// <summary>That whose competency or level is gone, in order.</summary>
    public IReadOnlyList<TMigrated> Lost { get; }

    /// <summary>What was kept and should be looked at again, in order: <see cref="MigratedCompetency.NeedsReview"/>.</summary>
    public IReadOnlyList<TMigrated> Review { get; }

    private protected IReadOnlyList<TMigrated> All { get; }

    /// <summary>How many were kept, renamed, split, merged and lost.</summary>
    private protected string Counts(object what, int lostBesides) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}: {1} kept, {2} of them to review, {3} renamed, {4} split, {5} merged, {6} partly merged, {7} lost",
        what,
        Kept.Count,
        Review.Count,
        Renamed.Count,
        Split.Count,
        Merged.Count,
        PartlyMerged.Count,
        Lost.Count + lostBesides);

    private IReadOnlyList<TMigrated> With(MigrationOutcome outcome) => Array.AsReadOnly(Array.FindAll(all, one => one.Outcome == outcome));
}
