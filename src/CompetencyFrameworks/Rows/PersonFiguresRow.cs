namespace CompetencyFrameworks;

/// <summary>The figures of one person against one role, in flat records of people.</summary>
public abstract class PersonFiguresRow
{
    private readonly PersonGaps figures;

    private protected PersonFiguresRow(PersonGaps figures) => this.figures = figures;

    /// <summary>Id of the person.</summary>
    public string Person => figures.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => figures.Name;

    /// <summary>Id of the role.</summary>
    public string Role => figures.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => figures.Target.Title;

    /// <summary>Whether every requirement but the optional ones is satisfied.</summary>
    public bool IsReady => figures.IsReady;

    /// <summary>Number of open requirements.</summary>
    public int Open => figures.OpenCount;

    /// <summary>Number of open requirements of which something is held.</summary>
    public int Partial => figures.PartialCount;

    /// <summary>Number of open requirements of which nothing is recorded.</summary>
    public int NotAssessed => figures.NotAssessedCount;

    /// <summary>Number of units asked for and not held.</summary>
    public int UnitsMissing => figures.UnitsMissing;

    /// <summary>Credits of the units asked for and not held.</summary>
    public decimal CreditsMissing => figures.CreditsMissing;

    /// <summary>Rungs still to climb in the graded competencies asked for.</summary>
    public long RungsMissing => figures.RungsMissing;

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

    /// <summary>Progress along the requirements, weighted; missing where nothing is asked for.</summary>
    public decimal? ProgressPart => figures.Progress?.Numerator;

    /// <summary>Sum of their weights; missing where nothing is asked for.</summary>
    public decimal? ProgressOf => figures.Progress?.Denominator;

    /// <summary>Returns person, role and coverage.</summary>
    public override string ToString() => figures.ToString();

    /// <summary>Adds the columns of these figures, behind the others.</summary>
    private protected static TableColumns<TRow> WithFigures<TRow>(TableColumns<TRow> columns)
        where TRow : PersonFiguresRow => columns
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Truth(nameof(IsReady), "Whether every requirement but the optional ones is satisfied.", row => row.IsReady)
        .Number(nameof(Open), "Number of open requirements.", row => row.Open)
        .Number(nameof(Partial), "Number of open requirements of which something is held.", row => row.Partial)
        .Number(nameof(NotAssessed), "Number of open requirements of which nothing is recorded.", row => row.NotAssessed)
        .Number(nameof(UnitsMissing), "Number of units asked for and not held.", row => row.UnitsMissing)
        .Number(nameof(CreditsMissing), "Credits of the units asked for and not held.", row => row.CreditsMissing)
        .Number(nameof(RungsMissing), "Rungs still to climb in the graded competencies asked for.", row => row.RungsMissing)
        .Number(nameof(Satisfied), "Number of requirements that are satisfied; missing where nothing is asked for.", row => row.Satisfied)
        .Number(nameof(SatisfiedOf), "Number of requirements; missing where nothing is asked for.", row => row.SatisfiedOf)
        .Number(nameof(Units), "Number of units held, of those asked for; missing where no unit is asked for.", row => row.Units)
        .Number(nameof(UnitsOf), "Number of units asked for; missing where no unit is asked for.", row => row.UnitsOf)
        .Number(nameof(Graded), "Number of graded competencies that are satisfied; missing where none is asked for.", row => row.Graded)
        .Number(nameof(GradedOf), "Number of graded competencies asked for; missing where none is asked for.", row => row.GradedOf)
        .Number(nameof(Credits), "Credits of the units held, of those asked for; missing where there are no credits.", row => row.Credits)
        .Number(nameof(CreditsOf), "Credits of the units asked for; missing where there are no credits.", row => row.CreditsOf)
        .Number(nameof(ProgressPart), "Progress along the requirements, weighted; missing where nothing is asked for.", row => row.ProgressPart)
        .Number(nameof(ProgressOf), "Sum of their weights; missing where nothing is asked for.", row => row.ProgressOf);
}
