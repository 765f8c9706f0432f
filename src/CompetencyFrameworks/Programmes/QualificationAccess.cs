namespace CompetencyFrameworks;

/// <summary>
/// The ways into a role's qualification ("Entry Requirements", section B of the Hong Kong specifications). The answer claims no more than the source: the texts,
/// with their conditions, come with it. Two are equal when role and level are.
/// </summary>
[TypeFormatterSource]
public sealed class QualificationAccess : IEquatable<QualificationAccess>
{
    internal QualificationAccess(Role role, Level? from)
    {
        Role = role;
        From = from;
        IsQualificationPathwayOpen = from is not null && Qualification.QualificationEntry is { } entry && from.IsAtLeast(entry.Level);
    }

    /// <summary>The role that is asked about.</summary>
    public Role Role { get; }

    /// <summary>The role's qualification.</summary>
    public Qualification Qualification => Role.Qualification!;

    /// <summary>The qualification level from which the question was asked; <see langword="null"/> where it is not known.</summary>
    public Level? From { get; }

    /// <summary>
    /// Whether the way from a lower qualification level is open: <see cref="From"/> is at least the level that the qualification names. Not open where no level
    /// is known, or the source names no such way. Further conditions stand in <see cref="QualificationPathway"/>.
    /// </summary>
    public bool IsQualificationPathwayOpen { get; }

    /// <summary>The condition of the way from a lower qualification level, as the source has it; <see langword="null"/> where it names none.</summary>
    public string? QualificationPathway => Qualification.QualificationEntry?.Text;

    /// <summary>
    /// The condition of the academic or professional way in, as the source has it, which cannot be decided from a qualification level; <see langword="null"/>
    /// where it names none.
    /// </summary>
    public string? AcademicPathway => Qualification.AcademicEntry;

    /// <summary>Returns whether another answer is about the same role and level.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(QualificationAccess? other) =>
        other is not null && ModelKey.AreSame(Role, other.Role) && ModelKey.AreSame(From, other.From);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QualificationAccess);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role.Id, From?.Id).GetHashCode();

    /// <summary>Returns the qualification, the level and whether the way is open.</summary>
    public override string ToString() =>
        $"{Qualification.Title}: {(IsQualificationPathwayOpen ? "open" : "not open")} from {From?.Title ?? "an unknown level"}";
}
