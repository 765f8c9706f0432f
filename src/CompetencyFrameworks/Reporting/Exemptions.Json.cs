namespace CompetencyFrameworks;

public sealed partial class Exemptions
{
    private static readonly RowTable<(Exemptions Exemptions, bool IsHeld, UnitOfCompetency Unit)> rows =
        new RowTable<(Exemptions Exemptions, bool IsHeld, UnitOfCompetency Unit)>()
            .With("person", row => row.Exemptions.Profile.Id)
            .With("personName", row => row.Exemptions.Profile.Name)
            .WithRole("role", row => row.Exemptions.Target)
            .WithCompetency(row => row.Unit)
            .With("kind", row => row.Exemptions.Target.RequirementFor(row.Unit)!.Kind)
            .With("credit", row => row.Unit.Credit)
            .With("isHeld", row => row.IsHeld);

    /// <summary>
    /// Returns the exemptions as JSON: an array with an object for each of the role's units, first those that the person holds, then the others. Each has the
    /// members <c>person</c>, <c>personName</c>, <c>role</c>, <c>roleTitle</c>, <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>kind</c>,
    /// <c>credit</c> and <c>isHeld</c>. What is missing is null. The same exemptions always give the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Units.Select(unit => (this, true, unit)).Concat(Remaining.Select(unit => (this, false, unit))));
}
