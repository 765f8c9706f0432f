using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// The levels that the ticks of a person reach, competency by competency. Two are equal when they are of equal tick lists, by the same share, and find the same.
/// </summary>
[TypeFormatterSource]
public sealed partial class Assessment : IEquatable<Assessment>
{
    internal Assessment(
        TickList tickList, AssessmentOptions options, CompetencyProfile profile, CompetencyAssessment[] assessed, Competency[] notAssessable, Competency[] notTicked)
    {
        TickList = tickList;
        Options = options;
        Profile = profile;
        Assessed = Array.AsReadOnly(assessed);
        NotAssessable = Array.AsReadOnly(notAssessable);
        NotTicked = Array.AsReadOnly(notTicked);
    }

    /// <summary>The tick list that was assessed.</summary>
    public TickList TickList { get; }

    /// <summary>How it was judged.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>
    /// What the ticks show, as a profile of the same id and name: each of <see cref="Assessed"/> at the level reached, "none" (rank 0) where that is no level.
    /// Nothing is recorded of any other competency, nor of what could not be placed.
    /// </summary>
    public CompetencyProfile Profile { get; }

    /// <summary>The competencies with at least one ticked statement, in ordinal order of framework id and competency id.</summary>
    public IReadOnlyList<CompetencyAssessment> Assessed { get; }

    /// <summary>
    /// The competencies that were asked about and cannot be assessed so: graded ones of which no level both applies and has statements, and units without
    /// criteria. In ordinal order of framework id and competency id.
    /// </summary>
    public IReadOnlyList<Competency> NotAssessable { get; }

    /// <summary>The competencies that were asked about, could be assessed and have no ticked statement, in ordinal order of framework id and competency id.</summary>
    public IReadOnlyList<Competency> NotTicked { get; }

    /// <summary>Returns whether another assessment is of an equal tick list, by the same share, and finds the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Assessment? other) =>
        // What is named, and neither assessed nor without a tick, cannot be assessed: that list need not be compared.
        other is not null
        && TickList.Equals(other.TickList)
        && Options.Share == other.Options.Share
        && Assessed.SequenceEqual(other.Assessed)
        && NotTicked.SequenceEqual(other.NotTicked, ModelKey.Comparer);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Assessment);

    /// <inheritdoc/>
    public override int GetHashCode() => (TickList, Options.Share, Assessed.Count).GetHashCode();

    /// <summary>Returns the person, and how many competencies are assessed, not ticked and not assessable.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} assessed, {2} not ticked, {3} not assessable", TickList.ShownName, Assessed.Count, NotTicked.Count, NotAssessable.Count);
}
