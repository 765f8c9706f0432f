namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>
/// Six people and the four roles of talent management. The Associate asks for 11 units (35 credits), the Officer for 18 (74), the Manager for 25 (128), the
/// Director for 30 (175), each for five soft skills besides; only 107091L4 is asked for by two of them, Associate and Officer.
/// </summary>
internal static class HkHrmTeam
{
    public static readonly CompetencyFramework Hk = BuiltInFrameworks.HkHrm;
    public static readonly Role Associate = Hk.Roles["talent-management/associate"];
    public static readonly Role Officer = Hk.Roles["talent-management/officer"];
    public static readonly Role Manager = Hk.Roles["talent-management/manager"];
    public static readonly Role Director = Hk.Roles["talent-management/head"];

    // All that the Officer asks for; all of the Manager; all of the Associate; one unit, one skill at the lowest level, and one that was found lacking; nothing.
    public static readonly CompetencyProfile Ada = CompetencyProfile.Of("ada", "Ada").With(Officer);
    public static readonly CompetencyProfile Ben = CompetencyProfile.Of("ben", "Ben").With(Manager);
    public static readonly CompetencyProfile Cat = CompetencyProfile.Of("cat", "Cat").With(Associate);
    public static readonly CompetencyProfile Dan = CompetencyProfile.Of("dan")
        .With(Hk.Units["107091L4"])
        .WithNone(Skill("critical-thinking-and-analysis"))
        .With(Skill("emotional-intelligence-and-interpersonal-communication"), "intermediate");
    public static readonly CompetencyProfile Eve = CompetencyProfile.Of("eve", "Eve");
    public static readonly CompetencyProfile Fay = CompetencyProfile.Of("fay", "Fay");

    public static Workforce Team() => Workforce.Of(Hk, [Fay, Ben, Eve, Ada, Dan, Cat]);

    public static GradedCompetency Skill(string id) => Hk.GradedCompetencies[id];

    /// <summary>A person's figures on a line: open, partial, not assessed, units, credits and rungs missing.</summary>
    public static string Line(this PersonGaps person) => FormattableString.Invariant(
        $"{person.Id}: {person.OpenCount} open, {person.PartialCount} partial, {person.NotAssessedCount} not assessed; lacks {person.UnitsMissing} units, {person.CreditsMissing:0.###} credits, {person.RungsMissing} rungs");

    /// <summary>Counts on a line: satisfied, partial, missing, not assessed.</summary>
    public static string Line(this GapCounts counts) =>
        FormattableString.Invariant($"{counts.Satisfied} satisfied, {counts.Partial} partial, {counts.Missing} missing, {counts.NotAssessed} not assessed");

    /// <summary>The places of a ranking with the people on them.</summary>
    public static string Places(this WorkforceRanking ranking) => string.Join(' ', ranking.Select(person => FormattableString.Invariant($"{person.Place}:{person.Id}")));
}
