namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Rows over several frameworks and editions, many faults, and what rows add up to.</summary>
public sealed class RowIntakeTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework older = TestFrameworks.Acme("2025");

    [Fact]
    public void FromRows_OverTwoFrameworksWithoutOne_IsAFault()
    {
        Workforce rest = ShownFaults.Rest(options => Workforce.FromRows(
            FrameworkCatalogue.Of(acme, BuiltInFrameworks.Icci),
            [HoldingRow.Of("ann", "typing"), HoldingRow.Of("ann", "typing").In("acme", "2026"), HoldingRow.Of("ann", "client-needs", "cma").In("icci", "1"), HoldingRow.Of("ann", "typing").In("icci", "2")],
            options));
        Assert.Equal(
            [
                "1:0 $.framework missing-framework: The row names no framework, and the workforce is not over a single one. Name framework and edition of each row.",
                "4:0 $.framework unknown-framework: The workforce has no framework 'icci' of edition '2'. It has: acme, edition 2026; icci, edition 1.",
            ],
            rest.Faults.Shown());
        Assert.Equal(CompetencyProfile.Of("ann").With(acme.Units["typing"]).With(BuiltInFrameworks.Icci.GradedCompetencies["client-needs"], "cma"), rest.ProfileOf("ann"));
        Assert.Equal("1 person over acme, edition 2026; icci, edition 1", rest.ToString());
    }

    // Bob's first row is faulty, and does not say which edition Bob holds.
    [Fact]
    public void FromRows_OfTwoEditionsForOnePerson_IsAFault()
    {
        Workforce rest = ShownFaults.Rest(options => Workforce.FromRows(
            FrameworkCatalogue.Of(older, acme),
            [
                HoldingRow.Of("ann", "typing").In("acme", "2025"), HoldingRow.Of("bob", "nope").In("acme", "2025"), HoldingRow.Of("bob", "typing").In("acme", "2026"),
                HoldingRow.None("ann", "filing").In("acme", "2026"), HoldingRow.Of("ann", "filing").In("acme", "2025"), HoldingRow.Of("bob", "filing").In("acme", "2025"),
            ],
            options));
        Assert.Equal(
            [
                "2:0 $.competency unknown-competency: There is no competency 'nope' in acme, edition 2025. There are: 'filing', 'typing', 'stamps', 'coaching', 'cleaning', 'talking'.",
                "4:0 $.edition two-editions: 'ann' holds edition '2025' of acme already. Keep the rows of a person to one edition.",
                "6:0 $.edition two-editions: 'bob' holds edition '2026' of acme already. Keep the rows of a person to one edition.",
            ],
            rest.Faults.Shown());
        Assert.Equal(CompetencyProfile.Of("ann").With([older.Units["typing"], older.Units["filing"]]), rest.ProfileOf("ann"));
        Assert.Equal(CompetencyProfile.Of("bob").With(acme.Units["typing"]), rest.ProfileOf("bob"));
    }

    [Fact]
    public void FromRows_MoreFaultsThanAreKept_AreCounted()
    {
        HoldingRow[] rows = [.. Enumerable.Repeat(HoldingRow.Of("ann", "nope"), 5), HoldingRow.Of("bob", "typing")];
        WorkforceReadOptions two = ShownFaults.LeaveOut.WithLimits(ReadOptions.Default.WithMaxFaults(2));
        Workforce rest = Workforce.FromRows(acme, rows, two);
        Assert.Equal("1:unknown-competency 2:unknown-competency 6:more-faults", rest.Faults.Rules());
        Assert.Equal("6:0 $ more-faults: There are 3 more faults. Mend those that are reported, and read again.", rest.Faults.Skip(2).Shown().Single());
        Assert.Equal("1:unknown-competency 2:unknown-competency 3:unknown-competency 4:unknown-competency 5:unknown-competency", Rules(rows, 5));
        Assert.Equal(["bob"], rest.Ids);
    }

    [Fact]
    public void FromRows_ManyFaults_AreListedInTheMessageUpToTwenty()
    {
        InvalidWorkforceException one = Assert.Throws<InvalidWorkforceException>(() => Workforce.FromRows(acme, [HoldingRow.Of("ann", "coaching")]));
        Assert.StartsWith("The workforce has a fault:\n- row 1, ", one.Message, StringComparison.Ordinal);
        Assert.EndsWith("$.level: No level is named. These levels apply: 'basic', 'able', 'expert'. [held-level]", one.Message, StringComparison.Ordinal);
        Assert.Null(one.FileName);
        InvalidWorkforceException many = Assert.Throws<InvalidWorkforceException>(() => Workforce.FromRows(acme, Enumerable.Repeat(HoldingRow.Of("ann", "coaching"), 22)));
        Assert.StartsWith("The workforce has 22 faults:\n", many.Message, StringComparison.Ordinal);
        Assert.EndsWith("\n- and 2 more: see Faults", many.Message, StringComparison.Ordinal);
        Assert.Equal(22, many.Faults.Count);
    }

    // The highest level counts; "none" where nothing higher is said.
    [Fact]
    public void FromRows_SeveralAboutOneCompetency_KeepTheHighest()
    {
        var team = Workforce.FromRows(
            acme,
            [
                HoldingRow.Of("ann", "talking", "able"), HoldingRow.Of("ann", "talking", "basic"), HoldingRow.None("ann", "talking"), HoldingRow.None("ann", "typing"),
                HoldingRow.None("ann", "typing"), HoldingRow.OfPerson("bob", "Bob"), HoldingRow.Of("bob", "stamps"), HoldingRow.OfPerson("ann", ""),
            ]);
        Assert.Equal(CompetencyProfile.Of("ann", "").With(acme.GradedCompetencies["talking"], "able").WithNone(acme.Units["typing"]), team.ProfileOf("ann"));
        Assert.Equal(CompetencyProfile.Of("bob", "Bob").With(acme.Units["stamps"]), team.ProfileOf("bob"));
        Assert.Empty(team.Faults);
    }

    [Fact]
    public void FromRows_OfNone_IsAWorkforceOfNobody()
    {
        var nobody = Workforce.FromRows(acme, []);
        Assert.Equal((0, 0, "0 people over acme, edition 2026"), (nobody.Count, nobody.UnplacedCount, nobody.ToString()));
        Assert.Empty(nobody.Faults);
    }

    [Fact]
    public void FromRows_ANullAmongThem_Throws() =>
        Assert.Throws<ArgumentNullException>("rows", () => Workforce.FromRows(acme, [HoldingRow.Of("ann", "typing"), null!]));

    private static string Rules(HoldingRow[] rows, int most) =>
        Workforce.FromRows(acme, rows, ShownFaults.LeaveOut.WithLimits(ReadOptions.Default.WithMaxFaults(most))).Faults.Rules();
}
