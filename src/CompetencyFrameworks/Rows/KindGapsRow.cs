namespace CompetencyFrameworks;

/// <summary>The part of a gap report that is about one kind of requirement, as a flat record of <see cref="GapLists.ToTable(IEnumerable{KindGaps})"/>.</summary>
public sealed class KindGapsRow
{
    private readonly KindGaps group;

    internal KindGapsRow(KindGaps group) => this.group = group;

    internal static TableColumns<KindGapsRow> Columns { get; } = new TableColumns<KindGapsRow>("gaps-by-kind")
        .Text(nameof(Kind), "Kind of the requirements: core, functional, additional or optional.", row => row.Kind)
        .Number(nameof(Satisfied), "Number of requirements that are satisfied; missing where nothing is asked for.", row => row.Satisfied)
        .Number(nameof(SatisfiedOf), "Number of requirements; missing where nothing is asked for.", row => row.SatisfiedOf)
        .Number(nameof(Units), "Number of units held, of those asked for; missing where no unit is asked for.", row => row.Units)
        .Number(nameof(UnitsOf), "Number of units asked for; missing where no unit is asked for.", row => row.UnitsOf)
        .Number(nameof(Graded), "Number of graded competencies that are satisfied; missing where none is asked for.", row => row.Graded)
        .Number(nameof(GradedOf), "Number of graded competencies asked for; missing where none is asked for.", row => row.GradedOf)
        .Number(nameof(Credits), "Credits of the units held, of those asked for; missing where there are no credits.", row => row.Credits)
        .Number(nameof(CreditsOf), "Credits of the units asked for; missing where there are no credits.", row => row.CreditsOf)
        .Number(nameof(UnitsWithoutCredit), "Number of units asked for that have no credit stated.", row => row.UnitsWithoutCredit)
        .Number(nameof(Progress), "Progress along the requirements, weighted; missing where nothing is asked for.", row => row.Progress)
        .Number(nameof(ProgressOf), "Sum of their weights; missing where nothing is asked for.", row => row.ProgressOf);

    /// <summary>Kind of the requirements: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(group.Kind);

    /// <summary>Number of requirements that are satisfied; missing where nothing is asked for.</summary>
    public decimal? Satisfied => group.Coverage?.Numerator;

    /// <summary>Number of requirements; missing where nothing is asked for.</summary>
    public decimal? SatisfiedOf => group.Coverage?.Denominator;

    /// <summary>Number of units held, of those asked for; missing where no unit is asked for.</summary>
    public decimal? Units => group.UnitCoverage?.Numerator;

    /// <summary>Number of units asked for; missing where no unit is asked for.</summary>
    public decimal? UnitsOf => group.UnitCoverage?.Denominator;

    /// <summary>Number of graded competencies that are satisfied; missing where none is asked for.</summary>
    public decimal? Graded => group.GradedCoverage?.Numerator;

    /// <summary>Number of graded competencies asked for; missing where none is asked for.</summary>
    public decimal? GradedOf => group.GradedCoverage?.Denominator;

    /// <summary>Credits of the units held, of those asked for; missing where there are no credits.</summary>
    public decimal? Credits => group.CreditCoverage?.Numerator;

    /// <summary>Credits of the units asked for; missing where there are no credits.</summary>
    public decimal? CreditsOf => group.CreditCoverage?.Denominator;

    /// <summary>Number of units asked for that have no credit stated.</summary>
    public int UnitsWithoutCredit => group.UnitsWithoutCredit;

    /// <summary>Progress along the requirements, weighted; missing where nothing is asked for.</summary>
    public decimal? Progress => group.Progress?.Numerator;

    /// <summary>Sum of their weights; missing where nothing is asked for.</summary>
    public decimal? ProgressOf => group.Progress?.Denominator;

    /// <summary>Returns the kind and the coverage.</summary>
    public override string ToString() => group.ToString();
}
