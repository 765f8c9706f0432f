namespace CompetencyFrameworks;

/// <summary>The figures of a transition, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{RoleTransition})"/>.</summary>
public sealed class TransitionSummaryRow
{
    private readonly RoleTransition transition;

    internal TransitionSummaryRow(RoleTransition transition) => this.transition = transition;

    internal static TableColumns<TransitionSummaryRow> Columns { get; } = new TableColumns<TransitionSummaryRow>("transition-summaries")
        .Text(nameof(From), "Id of the role left.", row => row.From)
        .Text(nameof(FromTitle), "Title of the role left.", row => row.FromTitle)
        .Text(nameof(To), "Id of the role reached.", row => row.To)
        .Text(nameof(ToTitle), "Title of the role reached.", row => row.ToTitle)
        .Number(nameof(SimilarityPart), "What both roles ask for, each competency at the lower level.", row => row.SimilarityPart)
        .Number(nameof(SimilarityOf), "What either asks for, each competency at the higher level.", row => row.SimilarityOf)
        .Number(nameof(UnitSimilarityPart), "Units that both roles ask for; missing where neither asks for any.", row => row.UnitSimilarityPart)
        .Number(nameof(UnitSimilarityOf), "Units that either asks for; missing where neither asks for any.", row => row.UnitSimilarityOf)
        .Number(nameof(GradedSimilarityPart), "Graded competencies that both roles ask for, each at the lower level; missing where neither asks for any.", row => row.GradedSimilarityPart)
        .Number(nameof(GradedSimilarityOf), "Graded competencies that either asks for, each at the higher level; missing where neither asks for any.", row => row.GradedSimilarityOf)
        .Number(nameof(Kept), "Number of requirements that are kept.", row => row.Kept)
        .Number(nameof(Raised), "Number of requirements that are raised.", row => row.Raised)
        .Number(nameof(Gained), "Number of requirements that are gained.", row => row.Gained)
        .Number(nameof(Dropped), "Number of requirements that are dropped.", row => row.Dropped)
        .Number(nameof(NotApplicable), "Number of requirements that are not applicable there.", row => row.NotApplicable)
        .Number(nameof(Credits), "Credits of the units gained.", row => row.Credits)
        .Number(nameof(UnitsWithoutCredit), "Number of units gained that have no credit stated.", row => row.UnitsWithoutCredit)
        .Number(nameof(Rungs), "Rungs to climb in graded competencies.", row => row.Rungs);

    /// <summary>Id of the role left.</summary>
    public string From => transition.From.Id;

    /// <summary>Title of the role left.</summary>
    public string FromTitle => transition.From.Title;

    /// <summary>Id of the role reached.</summary>
    public string To => transition.To.Id;

    /// <summary>Title of the role reached.</summary>
    public string ToTitle => transition.To.Title;

    /// <summary>What both roles ask for, each competency at the lower level.</summary>
    public decimal SimilarityPart => transition.Similarity.Numerator;

    /// <summary>What either asks for, each competency at the higher level.</summary>
    public decimal SimilarityOf => transition.Similarity.Denominator;

    /// <summary>Units that both roles ask for; missing where neither asks for any.</summary>
    public decimal? UnitSimilarityPart => transition.UnitSimilarity?.Numerator;

    /// <summary>Units that either asks for; missing where neither asks for any.</summary>
    public decimal? UnitSimilarityOf => transition.UnitSimilarity?.Denominator;

    /// <summary>Graded competencies that both roles ask for, each at the lower level; missing where neither asks for any.</summary>
    public decimal? GradedSimilarityPart => transition.GradedSimilarity?.Numerator;

    /// <summary>Graded competencies that either asks for, each at the higher level; missing where neither asks for any.</summary>
    public decimal? GradedSimilarityOf => transition.GradedSimilarity?.Denominator;

    /// <summary>Number of requirements that are kept.</summary>
    public int Kept => transition.Kept.Count;

    /// <summary>Number of requirements that are raised.</summary>
    public int Raised => transition.Raised.Count;

    /// <summary>Number of requirements that are gained.</summary>
    public int Gained => transition.Gained.Count;

    /// <summary>Number of requirements that are dropped.</summary>
    public int Dropped => transition.Dropped.Count;

    /// <summary>Number of requirements that are not applicable there.</summary>
    public int NotApplicable => transition.NotApplicable.Count;

    /// <summary>Credits of the units gained.</summary>
    public decimal Credits => transition.Credits;

    /// <summary>Number of units gained that have no credit stated.</summary>
    public int UnitsWithoutCredit => transition.UnitsWithoutCredit;

    /// <summary>Rungs to climb in graded competencies.</summary>
    public int Rungs => transition.Rungs;

    /// <summary>Returns the transition in numbers.</summary>
    public override string ToString() => transition.ToString();
}
