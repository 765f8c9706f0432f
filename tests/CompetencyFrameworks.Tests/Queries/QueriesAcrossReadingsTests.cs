namespace CompetencyFrameworks.Tests.Queries;

/// <summary>A framework that was read twice is one framework to every query, and another edition of it is another one.</summary>
public sealed class QueriesAcrossReadingsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework again = TestFrameworks.Acme();
    private static readonly CompetencyFramework older = TestFrameworks.Acme("2025");

    // Filing is in "paper", which is in "office"; typing is in "office"; stamps are in none.
    [Fact]
    public void InCategory_OfAnotherReading_FindsTheSame()
    {
        Assert.Equal(["filing", "typing"], acme.Units.InCategory(again.Categories["office"]).Select(unit => unit.Id));
        Assert.Equal(["filing"], acme.Units.InCategory(again.Categories["paper"]).Select(unit => unit.Id));
        Assert.Empty(acme.Units.InCategory(older.Categories["office"]));
    }

    [Fact]
    public void OnRungAndRequiredOn_OfAnotherReading_FindTheSame()
    {
        Assert.Equal(["clerk"], acme.Roles.OnRung(again.Ladders["rung"].Levels["junior"]).Select(role => role.Id));
        Assert.Equal(["filing", "typing", "stamps"], acme.Units.RequiredOn(again.Ladders["rung"].Levels["junior"]).Select(unit => unit.Id));
        Assert.Empty(acme.Roles.OnRung(older.Ladders["rung"].Levels["junior"]));
    }

    [Fact]
    public void InSpecialtyAndRequiredIn_OfAnotherReading_FindTheSame()
    {
        string[] lines = ["one 1 red a1", "two 1 blue b1", "three 1 - c1"];
        CompetencyFramework small = RoleLines.Framework(lines);
        Specialty red = RoleLines.Framework(lines).Specialties["red"];
        Assert.Equal(["one"], small.Roles.InSpecialty(red).Select(role => role.Id));
        Assert.Equal(["a1"], small.Units.RequiredIn(red).Select(unit => unit.Id));
        Assert.Empty(small.Roles.InSpecialty(RoleLines.Edition("2", lines).Specialties["red"]));
    }
}
