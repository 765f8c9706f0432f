using System.Globalization;

namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    /// <summary>Reads a role's qualification.</summary>
    /// <param name="role">The role.</param>
    /// <param name="requirements">All that the role asks for; <see langword="null"/> where some of it is faulty, so that no sum can be checked.</param>
    private Qualification? ReadQualification(ObjectMembers role, IReadOnlyList<Requirement>? requirements)
    {
        if (!role.TryFind("qualification", out int token) || Read(Shapes.Qualification, token) is not { } members)
        {
            return null;
        }

        decimal? credit = members.Number("credit", "of 0 or more", number => number >= 0);
        if (credit is not null && requirements is not null && areCreditsKnown)
        {
            CheckCreditTotal(members, credit.Value, requirements);
        }

        return new Qualification(
            members.RequiredText("title"),
            members.Texts("awards"),
            members.Texts("fields"),
            QualificationLevel(members),
            credit,
            members.Number("unitShare", "above 0 and at most 1", share => share > 0 && share <= 1),
            members.Text("academicEntry"),
            ReadQualificationEntry(members),
            members.Text("objective"),
            members.Texts("educationPathway"),
            members.Texts("employmentPathway"),
            members.Extensions());
    }

    private void CheckCreditTotal(ObjectMembers members, decimal stated, IReadOnlyList<Requirement> requirements)
    {
        decimal sum = requirements
            .Where(requirement => requirement.Kind != RequirementKind.Optional)
            .Sum(requirement => (requirement.Competency as UnitOfCompetency)?.Credit ?? 0);
        if (stated != sum)
        {
            members.TryFind("credit", out int token);
            faults.Add(
                "credit-total",
                token,
                string.Format(CultureInfo.InvariantCulture, "The credit total is {0}; the units that the role asks for, optional ones aside, have {1}.", stated, sum),
                string.Format(CultureInfo.InvariantCulture, "Write {0}, or mend the credits of the units.", sum));
        }
    }

    private QualificationEntry? ReadQualificationEntry(ObjectMembers qualification)
    {
        if (!qualification.TryFind("qualificationEntry", out int token) || Read(Shapes.QualificationEntry, token) is not { } members)
        {
            return null;
        }

        string text = members.RequiredText("text");
        string? extensions = members.Extensions();
        return QualificationLevel(members) is { } level ? new QualificationEntry(level, text, extensions) : null;
    }
}
