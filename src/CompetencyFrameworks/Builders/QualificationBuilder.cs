namespace CompetencyFrameworks;

/// <summary>Describes the qualification for a role inside <see cref="RoleBuilder.WithQualification"/>.</summary>
public sealed class QualificationBuilder : PartBuilder<QualificationBuilder>
{
    private readonly string title;

    internal QualificationBuilder(string title)
    {
        this.title = title;
        Set("title", title);
    }

    /// <summary>Names the alternative awards in the title.</summary>
    /// <param name="awards">The awards, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="awards"/> or one of them is <see langword="null"/>.</exception>
    public QualificationBuilder WithAwards(params string[] awards) => Set("awards", awards);

    /// <summary>Names the alternative fields of study in the title.</summary>
    /// <param name="fields">The fields, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> or one of them is <see langword="null"/>.</exception>
    public QualificationBuilder WithFields(params string[] fields) => Set("fields", fields);

    /// <summary>Gives the qualification its level.</summary>
    /// <param name="levelId">The id of a level of the framework's qualification ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> is <see langword="null"/>.</exception>
    public QualificationBuilder WithLevel(string levelId) => Set("level", Guard.NotNull(levelId));

    /// <summary>States the credit total.</summary>
    /// <param name="credit">The credits: the sum over the units that the role asks for, optional ones aside.</param>
    public QualificationBuilder WithCredit(decimal credit) => Set("credit", credit);

    /// <summary>States the share of the role's units that makes a programme "SCS-based".</summary>
    /// <param name="share">The share: above 0, at most 1.</param>
    public QualificationBuilder WithUnitShare(decimal share) => Set("unitShare", share);

    /// <summary>Describes the academic or professional way in.</summary>
    /// <param name="text">The condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public QualificationBuilder WithAcademicEntry(string text) => Set("academicEntry", Guard.NotNull(text));

    /// <summary>Describes the way in from a lower qualification level.</summary>
    /// <param name="levelId">The id of the level from which the way is open, one of the framework's qualification ladder.</param>
    /// <param name="text">The whole condition.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public QualificationBuilder WithQualificationEntry(string levelId, string text, string? extensions = null)
    {
        var entry = new ObjectText();
        PartText.Set(entry, "level", Guard.NotNull(levelId));
        PartText.Set(entry, "text", Guard.NotNull(text));
        PartText.SetExtensions(entry, extensions);
        Members.Set("qualificationEntry", entry.ToString());
        return this;
    }

    /// <summary>States the training objective.</summary>
    /// <param name="text">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public QualificationBuilder WithObjective(string text) => Set("objective", Guard.NotNull(text));

    /// <summary>Says what the qualification opens in education.</summary>
    /// <param name="steps">The steps, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> or one of them is <see langword="null"/>.</exception>
    public QualificationBuilder WithEducationPathway(params string[] steps) => Set("educationPathway", steps);

    /// <summary>Says what the qualification opens in employment.</summary>
    /// <param name="steps">The steps, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> or one of them is <see langword="null"/>.</exception>
    public QualificationBuilder WithEmploymentPathway(params string[] steps) => Set("employmentPathway", steps);

    /// <summary>Returns the title.</summary>
    public override string ToString() => title;
}
