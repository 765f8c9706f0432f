namespace CompetencyFrameworks;

/// <summary>A role with its qualification, as a flat record of <see cref="FrameworkTables.Roles"/>.</summary>
public sealed class RoleRow
{
    private readonly CompetencyFramework framework;
    private readonly Role role;

    internal RoleRow(CompetencyFramework framework, Role role)
    {
        this.framework = framework;
        this.role = role;
    }

    internal static TableColumns<RoleRow> Columns { get; } = new TableColumns<RoleRow>("roles")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(Title), "Title of the role.", row => row.Title)
        .TextOrNull(nameof(Code), "Notation printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier on the web.", row => row.Uri)
        .TextOrNull(nameof(Specialty), "Id of the specialty.", row => row.Specialty)
        .TextOrNull(nameof(SpecialtyTitle), "Title of the specialty.", row => row.SpecialtyTitle)
        .TextOrNull(nameof(RungLadder), "Id of the ladder of the rung.", row => row.RungLadder)
        .Number(nameof(RungRank), "Rank of the rung.", row => row.RungRank)
        .TextOrNull(nameof(Rung), "Id of the rung.", row => row.Rung)
        .TextOrNull(nameof(RungTitle), "Title of the rung.", row => row.RungTitle)
        .TextOrNull(nameof(JobTitlesText), "Sentence that names the job titles.", row => row.JobTitlesText)
        .Number(nameof(Units), "Number of units that the role asks for, in any kind.", row => row.Units)
        .Number(nameof(GradedCompetencies), "Number of graded competencies that the role asks for, in any kind.", row => row.GradedCompetencies)
        .TextOrNull(nameof(Qualification), "Title of the qualification.", row => row.Qualification)
        .Number(nameof(QualificationRank), "Rank of the level of the qualification.", row => row.QualificationRank)
        .TextOrNull(nameof(QualificationLevel), "Id of the level of the qualification.", row => row.QualificationLevel)
        .TextOrNull(nameof(QualificationLevelTitle), "Title of the level of the qualification.", row => row.QualificationLevelTitle)
        .Number(nameof(Credit), "Credit total of the qualification, as stated.", row => row.Credit)
        .Number(nameof(UnitShare), "Share of the units that makes a programme SCS-based, above 0 and at most 1.", row => row.UnitShare)
        .Number(nameof(EntryRank), "Rank of the qualification level from which the qualification is open.", row => row.EntryRank)
        .TextOrNull(nameof(EntryLevel), "Id of the qualification level from which the qualification is open.", row => row.EntryLevel)
        .TextOrNull(nameof(EntryLevelTitle), "Title of the qualification level from which the qualification is open.", row => row.EntryLevelTitle)
        .TextOrNull(nameof(QualificationPathway), "Condition of the way in from a lower qualification level.", row => row.QualificationPathway)
        .TextOrNull(nameof(AcademicPathway), "Academic or professional way in.", row => row.AcademicPathway)
        .TextOrNull(nameof(Objective), "Training objective of the qualification.", row => row.Objective);

    /// <summary>Id of the framework.</summary>
    public string Framework => framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => framework.Edition;

    /// <summary>Id of the role.</summary>
    public string Role => role.Id;

    /// <summary>Title of the role.</summary>
    public string Title => role.Title;

    /// <summary>Notation printed in the source.</summary>
    public string? Code => role.Code;

    /// <summary>Identifier on the web.</summary>
    public string? Uri => role.Uri;

    /// <summary>Id of the specialty.</summary>
    public string? Specialty => role.Specialty?.Id;

    /// <summary>Title of the specialty.</summary>
    public string? SpecialtyTitle => role.Specialty?.Title;

    /// <summary>Id of the ladder of the rung.</summary>
    public string? RungLadder => role.Rung?.Ladder.Id;

    /// <summary>Rank of the rung.</summary>
    public int? RungRank => role.Rung?.Rank;

    /// <summary>Id of the rung.</summary>
    public string? Rung => role.Rung?.Id;

    /// <summary>Title of the rung.</summary>
    public string? RungTitle => role.Rung?.Title;

    /// <summary>Sentence that names the job titles.</summary>
    public string? JobTitlesText => role.JobTitlesText;

    /// <summary>Number of units that the role asks for, in any kind.</summary>
    public int Units => role.Units.Count;

    /// <summary>Number of graded competencies that the role asks for, in any kind.</summary>
    public int GradedCompetencies => role.GradedCompetencies.Count;

    /// <summary>Title of the qualification.</summary>
    public string? Qualification => role.Qualification?.Title;

    /// <summary>Rank of the level of the qualification.</summary>
    public int? QualificationRank => role.Qualification?.Level?.Rank;

    /// <summary>Id of the level of the qualification.</summary>
    public string? QualificationLevel => role.Qualification?.Level?.Id;

    /// <summary>Title of the level of the qualification.</summary>
    public string? QualificationLevelTitle => role.Qualification?.Level?.Title;

    /// <summary>Credit total of the qualification, as stated.</summary>
    public decimal? Credit => role.Qualification?.Credit;

    /// <summary>Share of the units that makes a programme SCS-based, above 0 and at most 1.</summary>
    public decimal? UnitShare => role.Qualification?.UnitShare;

    /// <summary>Rank of the qualification level from which the qualification is open.</summary>
    public int? EntryRank => role.Qualification?.QualificationEntry?.Level.Rank;

    /// <summary>Id of the qualification level from which the qualification is open.</summary>
    public string? EntryLevel => role.Qualification?.QualificationEntry?.Level.Id;

    /// <summary>Title of the qualification level from which the qualification is open.</summary>
    public string? EntryLevelTitle => role.Qualification?.QualificationEntry?.Level.Title;

    /// <summary>Condition of the way in from a lower qualification level.</summary>
    public string? QualificationPathway => role.Qualification?.QualificationEntry?.Text;

    /// <summary>Academic or professional way in.</summary>
    public string? AcademicPathway => role.Qualification?.AcademicEntry;

    /// <summary>Training objective of the qualification.</summary>
    public string? Objective => role.Qualification?.Objective;

    /// <summary>Returns the title.</summary>
    public override string ToString() => role.ToString();
}
