namespace CompetencyFrameworks;

/// <summary>
/// Requirements of a role beside what a person holds of them, with the figures over them: a whole <see cref="GapReport"/> or one of its groups. Every ratio is
/// <see langword="null"/> where there is nothing to cover.
/// </summary>
[TypeFormatterSource]
public abstract class GapFigures
{
    private protected GapFigures(Gap[] requirements)
    {
        var satisfied = new List<Gap>(requirements.Length);
        var open = new List<Gap>(requirements.Length);
        var notAssessed = new List<Gap>();
        int units = 0;
        int unitsHeld = 0;
        decimal credits = 0;
        decimal weights = 0;
        decimal progress = 0;
        bool isReady = true;
        foreach (Gap gap in requirements)
        {
            bool isSatisfied = gap.IsSatisfied;
            (isSatisfied ? satisfied : open).Add(gap);
            isReady &= isSatisfied || gap.Kind == RequirementKind.Optional;
            if (!isSatisfied && !gap.IsAssessed)
            {
                notAssessed.Add(gap);
            }

            weights += gap.Requirement.Weight;
            progress += gap.Requirement.Weight * gap.Progress;
            if (gap.Competency is UnitOfCompetency unit)
            {
                units++;
                unitsHeld += isSatisfied ? 1 : 0;
                UnitsWithoutCredit += unit.Credit is null ? 1 : 0;
                credits += unit.Credit ?? 0;
                CreditsMissing += isSatisfied ? 0 : unit.Credit ?? 0;
            }
            else
            {
                RungsMissing += gap.Shortfall;
            }
        }

        All = Array.AsReadOnly(requirements);
        Satisfied = Array.AsReadOnly(satisfied.ToArray());
        Open = Array.AsReadOnly(open.ToArray());
        NotAssessed = Array.AsReadOnly(notAssessed.ToArray());
        IsReady = isReady;
        UnitsMissing = units - unitsHeld;
        Coverage = Ratio.Of(satisfied.Count, requirements.Length);
        UnitCoverage = Ratio.Of(unitsHeld, units);
        GradedCoverage = Ratio.Of(satisfied.Count - unitsHeld, requirements.Length - units);
        CreditCoverage = Ratio.Of(credits - CreditsMissing, credits);
        Progress = Ratio.Of(progress, weights);
    }

    /// <summary>The requirements beside what is held: core, functional, additional, optional; inside a kind in the role's own order.</summary>
    public IReadOnlyList<Gap> All { get; }

    /// <summary>The satisfied ones among <see cref="All"/>, in their order.</summary>
    public IReadOnlyList<Gap> Satisfied { get; }

    /// <summary>The open ones among <see cref="All"/>, in their order.</summary>
    public IReadOnlyList<Gap> Open { get; }

    /// <summary>The open ones of which nothing is recorded, in their order.</summary>
    public IReadOnlyList<Gap> NotAssessed { get; }

    /// <summary>Whether every one of the requirements but the optional ones is satisfied; true where there are none.</summary>
    public bool IsReady { get; }

    /// <summary>Satisfied requirements of all requirements: the headline.</summary>
    public Ratio? Coverage { get; }

    /// <summary>Units held of the units asked for.</summary>
    public Ratio? UnitCoverage { get; }

    /// <summary>Graded competencies satisfied of those asked for.</summary>
    public Ratio? GradedCoverage { get; }

    /// <summary>Credits of the units held, of the credits of the units asked for; a unit without a stated credit counts 0.</summary>
    public Ratio? CreditCoverage { get; }

    /// <summary>The number of units asked for and not held.</summary>
    public int UnitsMissing { get; }

    /// <summary>Credits of the units asked for and not held; a unit without a stated credit counts 0.</summary>
    public decimal CreditsMissing { get; }

    /// <summary>The rungs still to climb in the graded competencies asked for: the sum of their <see cref="Gap.Shortfall"/>.</summary>
    public long RungsMissing { get; }

    /// <summary>The number of units asked for that have no credit stated.</summary>
    public int UnitsWithoutCredit { get; }

    /// <summary>
    /// Progress along all requirements: the sum of weight × <see cref="Gap.Progress"/> over the sum of weights. A higher rank than asked for does not make up
    /// for another requirement.
    /// </summary>
    public Ratio? Progress { get; }
}
