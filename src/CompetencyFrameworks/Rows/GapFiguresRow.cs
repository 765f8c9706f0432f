namespace CompetencyFrameworks;

/// <summary>The figures over requirements of a gap report, in flat records of reports and of their groups.</summary>
public abstract class GapFiguresRow
{
    private readonly GapFigures figures;

    private protected GapFiguresRow(GapFigures figures) => this.figures = figures;

    /// <summary>Number of requirements that are satisfied; missing where nothing is asked for.</summary>
    public decimal? Satisfied => figures.Coverage?.Numerator;

    /// <summary>Number of requirements; missing where nothing is asked for.</summary>
    public decimal? SatisfiedOf => figures.Coverage?.Denominator;

    /// <summary>Number of units held, of those asked for; missing where no unit is asked for.</summary>
    public decimal? Units => figures.UnitCoverage?.Numerator;

    /// <summary>Number of units asked for; missing where no unit is asked for.</summary>
    public decimal? UnitsOf => figures.UnitCoverage?.Denominator;

    /// <summary>Number of graded competencies that are satisfied; missing where none is asked for.</summary>
    public decimal? Graded => figures.GradedCoverage?.Numerator;

    /// <summary>Number of graded competencies asked for; missing where none is asked for.</summary>
    public decimal? GradedOf => figures.GradedCoverage?.Denominator;

    /// <summary>Credits of the units held, of those asked for; missing where there are no credits.</summary>
    public decimal? Credits => figures.CreditCoverage?.Numerator;

    /// <summary>Credits of the units asked for; missing where there are no credits.</summary>
    public decimal? CreditsOf => figures.CreditCoverage?.Denominator;

    /// <summary>Number of units asked for that have no credit stated.</summary>
    public int UnitsWithoutCredit => figures.UnitsWithoutCredit;

    /// <summary>Progress along the requirements, weighted; missing where nothing is asked for.</summary>
    public decimal? ProgressPart => figures.Progress?.Numerator;

    /// <summary>Sum of their weights; missing where nothing is asked for.</summary>
    public decimal? ProgressOf => figures.Progress?.Denominator;

    /// <summary>Returns what it is about, and the coverage.</summary>
    public override string ToString() => figures.ToString()!;

    /// <summary>Adds the columns of these figures, behind the others.</summary>
    private protected static TableColumns<TRow> WithFigures<TRow>(TableColumns<TRow> columns)
        where TRow : GapFiguresRow => columns
        .Number(nameof(Satisfied), "Number of requirements that are satisfied; missing where nothing is asked for.", row => row.Satisfied)
        .Number(nameof(SatisfiedOf), "Number of requirements; missing where nothing is asked for.", row => row.SatisfiedOf)
        .Number(nameof(Units), "Number of units held, of those asked for; missing where no unit is asked for.", row => row.Units)
        .Number(nameof(UnitsOf), "Number of units asked for; missing where no unit is asked for.", row => row.UnitsOf)
        .Number(nameof(Graded), "Number of graded competencies that are satisfied; missing where none is asked for.", row => row.Graded)
        .Number(nameof(GradedOf), "Number of graded competencies asked for; missing where none is asked for.", row => row.GradedOf)
        .Number(nameof(Credits), "Credits of the units held, of those asked for; missing where there are no credits.", row => row.Credits)
        .Number(nameof(CreditsOf), "Credits of the units asked for; missing where there are no credits.", row => row.CreditsOf)
        .Number(nameof(UnitsWithoutCredit), "Number of units asked for that have no credit stated.", row => row.UnitsWithoutCredit)
        .Number(nameof(ProgressPart), "Progress along the requirements, weighted; missing where nothing is asked for.", row => row.ProgressPart)
        .Number(nameof(ProgressOf), "Sum of their weights; missing where nothing is asked for.", row => row.ProgressOf);
}
