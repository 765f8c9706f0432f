namespace CompetencyFrameworks;

/// <summary>
/// The figures of one person against one role, as the gap report of the person's profile gives them. Every ratio is <see langword="null"/> where there is
/// nothing to cover. Two are equal when person, role and figures are.
/// </summary>
[TypeFormatterSource]
public sealed class PersonGaps : IEquatable<PersonGaps>
{
    private readonly WorkforceGaps all;
    private readonly int place;

    internal PersonGaps(WorkforceGaps all, int place)
    {
        this.all = all;
        this.place = place;
        IsReady = all.IsReady(place);
        OpenCount = all.Figures.Open(place);
        UnitsMissing = all.Figures.UnitsMissing(place);
        CreditsMissing = all.Figures.CreditsMissing(place);
        RungsMissing = all.Figures.RungsMissing(place);
    }

    /// <summary>The person's id.</summary>
    public string Id => all.Workforce.IdAt(place);

    /// <summary>The person's name; <see langword="null"/> where none is given.</summary>
    public string? Name => all.Workforce.NameAt(place);

    /// <summary>The role that the person is compared with.</summary>
    public Role Target => all.Target;

    /// <summary>Whether every requirement that is covered, but the optional ones, is satisfied; true where there are none.</summary>
    public bool IsReady { get; }

    /// <summary>The number of open requirements: partial and missing ones.</summary>
    public int OpenCount { get; }

    /// <summary>The number of open requirements of which something is held.</summary>
    public int PartialCount => Asked.Count(asked => asked.StepOf(place) > 0 && !asked.IsSatisfiedBy(place));

    /// <summary>The number of open requirements of which nothing is recorded.</summary>
    public int NotAssessedCount => Asked.Count(asked => asked.Column.CodeOf(place) == RankColumn.NotRecorded);

    /// <summary>The number of units asked for and not held.</summary>
    public int UnitsMissing { get; }

    /// <summary>Credits of the units asked for and not held; a unit without a stated credit counts 0.</summary>
    public decimal CreditsMissing { get; }

    /// <summary>The rungs still to climb in the graded competencies asked for: the sum of their <see cref="Gap.Shortfall"/>.</summary>
    public long RungsMissing { get; }

    /// <summary>Satisfied requirements of all requirements: the headline.</summary>
    public Ratio? Coverage => Ratio.Of(Asked.Length - OpenCount, Asked.Length);

    /// <summary>Units held of the units asked for.</summary>
    public Ratio? UnitCoverage => Ratio.Of(all.Columns.Units - UnitsMissing, all.Columns.Units);

    /// <summary>Graded competencies satisfied of those asked for.</summary>
    public Ratio? GradedCoverage => Ratio.Of(Asked.Length - OpenCount - all.Columns.Units + UnitsMissing, all.Columns.Graded);

    /// <summary>Credits of the units held, of the credits of the units asked for; a unit without a stated credit counts 0.</summary>
    public Ratio? CreditCoverage => Ratio.Of(all.Columns.Credits - CreditsMissing, all.Columns.Credits);

    /// <summary>Progress along all requirements: the sum of weight × <see cref="Gap.Progress"/> over the sum of weights.</summary>
    public Ratio? Progress => Ratio.Of(Asked.Sum(asked => asked.Requirement.Weight * Gap.ProgressOf(asked.StepOf(place), asked.Step)), all.Columns.Weights);

    /// <summary>Returns the open requirements, in the order of the gap report.</summary>
    public IReadOnlyList<Requirement> ListOpen() => all.ListOpen(place);

    /// <summary>Returns the whole gap report of the person, with what has to be shown and what to do next.</summary>
    public GapReport ToReport() => all.Workforce.ProfileAt(place).GapTo(Target, all.Options);

    /// <summary>Returns whether another one is of the same person and role and has the same figures.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(PersonGaps? other) =>
        other is not null && Id == other.Id && Name == other.Name && ModelKey.AreSame(Target, other.Target)
        && (IsReady, OpenCount, PartialCount, NotAssessedCount, UnitsMissing, CreditsMissing, RungsMissing)
            == (other.IsReady, other.OpenCount, other.PartialCount, other.NotAssessedCount, other.UnitsMissing, other.CreditsMissing, other.RungsMissing)
        && Equals(Coverage, other.Coverage) && Equals(CreditCoverage, other.CreditCoverage) && Equals(Progress, other.Progress);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Target.Id, OpenCount, RungsMissing).GetHashCode();

    /// <summary>Returns the name, or else the id, the role and the coverage.</summary>
    public override string ToString() =>
        $"{(string.IsNullOrWhiteSpace(Name) ? Id : Name)} -> {Target.Title}: {(Coverage is null ? "nothing is asked for" : $"{Coverage} satisfied")}";

    private AskedColumn[] Asked => all.Columns.Asked;
}
