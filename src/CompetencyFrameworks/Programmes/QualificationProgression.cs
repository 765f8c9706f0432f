namespace CompetencyFrameworks;

/// <summary>
/// What a role's qualification leads to: the source's own words, and the qualifications of the framework that are open from its level. Two are equal when the
/// roles are.
/// </summary>
[TypeFormatterSource]
public sealed class QualificationProgression : IEquatable<QualificationProgression>
{
    internal QualificationProgression(Role role)
    {
        Role = role;
        Level? level = Qualification.Level;
        Qualifications = Array.AsReadOnly((level?.Ladder.Framework.Roles ?? Enumerable.Empty<Role>())
            .Where(other => other.Qualification?.Level is { } higher && higher.Rank > level!.Rank)
            .Select(other => new QualificationAccess(other, level))
            .Where(access => access.IsQualificationPathwayOpen)
            .ToArray());
    }

    /// <summary>The role that is asked about.</summary>
    public Role Role { get; }

    /// <summary>The role's qualification.</summary>
    public Qualification Qualification => Role.Qualification!;

    /// <summary>What the qualification opens in education, in the order and the words of the source.</summary>
    public IReadOnlyList<string> EducationPathway => Qualification.EducationPathway;

    /// <summary>What the qualification opens in employment, in the order and the words of the source.</summary>
    public IReadOnlyList<string> EmploymentPathway => Qualification.EmploymentPathway;

    /// <summary>
    /// The qualifications of a higher level, designed for other roles of the framework, whose way in from a qualification level is open from this one's level;
    /// in the framework's order of roles. Empty where no level of this one is stated. Their conditions come with them.
    /// </summary>
    public IReadOnlyList<QualificationAccess> Qualifications { get; }

    /// <summary>Returns whether another answer is about the same role and opens the same qualifications.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(QualificationProgression? other) =>
        other is not null && ModelKey.AreSame(Role, other.Role) && Qualifications.SequenceEqual(other.Qualifications);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QualificationProgression);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role.Id, Qualifications.Count).GetHashCode();

    /// <summary>Returns the qualification and the roles whose qualifications it opens.</summary>
    public override string ToString() =>
        $"{Qualification.Title}: {(Qualifications.Count == 0 ? "no higher one" : string.Join("; ", Qualifications.Select(access => access.Role.Title)))}";
}
