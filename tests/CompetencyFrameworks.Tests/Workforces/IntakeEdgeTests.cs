using System.Text;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>The edges of reading: all faults of a row, lines just at the limit, files of nothing but a mark, progress of two answers in one.</summary>
public sealed class IntakeEdgeTests
{
    private const string Bob = """{"formatVersion":1,"id":"bob"}""";

    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly FrameworkCatalogue catalogue = FrameworkCatalogue.Of(acme);

    [Fact]
    public void FromRows_AFaultyIdAndAFaultyName_AreBothReported()
    {
        Workforce rest = ShownFaults.Rest(options => Workforce.FromRows(acme, [HoldingRow.OfPerson("", "B\udc00")], options));
        Assert.Equal("1:person-id 1:person-name", rest.Faults.Rules());
    }

    [Fact]
    public void FromRows_ARowThatOnlyNamesAPersonInAnUnknownFramework_IsAFault()
    {
        Workforce rest = ShownFaults.Rest(options => Workforce.FromRows(acme, [HoldingRow.OfPerson("ann").In("acne", "2026")], options));
        Assert.Equal("1:unknown-framework", rest.Faults.Rules());
    }

    // Ann holds the older edition: the second row is of another one, and of a competency that neither has.
    [Fact]
    public void FromRows_AnUnknownCompetencyOfAnotherEdition_IsTwoFaults()
    {
        var editions = FrameworkCatalogue.Of(TestFrameworks.Acme("2025"), acme);
        Workforce rest = ShownFaults.Rest(options => Workforce.FromRows(editions, [HoldingRow.Of("ann", "typing").In("acme", "2025"), HoldingRow.Of("ann", "nope").In("acme", "2026")], options));
        Assert.Equal("2:two-editions 2:unknown-competency", string.Join(' ', rest.Faults.Rules().Split(' ').Order(StringComparer.Ordinal)));
    }

    // Bob holds an older edition of two frameworks.
    [Fact]
    public void Of_OtherEditionsOfTwoFrameworks_AreTwoFaults()
    {
        static CompetencyFramework Second(string edition) => CompetencyFramework.Parse(TestFrameworks.AcmeJson(edition).Replace("\"acme\"", "\"second\"", StringComparison.Ordinal));
        CompetencyProfile bob = CompetencyProfile.Of("bob").With(TestFrameworks.Acme("2025").Units["typing"]).With(Second("2025").Units["typing"]);
        Workforce rest = ShownFaults.Rest(options => Workforce.Of(FrameworkCatalogue.Of(acme, Second("2026")), [bob], options));
        Assert.Equal("1:other-edition 1:other-edition", rest.Faults.Rules());
    }

    // Bob's line has 30 bytes, however it ends.
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_JustAsLongAsTheLimit_AreRead(string end)
    {
        Assert.Equal(30, Encoding.UTF8.GetByteCount(Bob));
        WorkforceReadOptions limit = WorkforceReadOptions.Default.WithLimits(ReadOptions.Default.WithMaxBytes(30));
        Assert.Equal(["bob"], Workforce.ParseLines(Bob + end, catalogue, limit).Ids);
    }

    // An empty file as some editors save it, and a blank first line after the mark.
    [Theory]
    [InlineData("\ufeff", 0)]
    [InlineData("\ufeff\r\n" + Bob, 1)]
    public void Lines_AMarkOnABlankLine_SaysNothing(string lines, int count) => Assert.Equal(count, Workforce.ParseLines(lines, catalogue).Count);

    [Fact]
    public void Progress_OfChanges_RisesToOneOnce()
    {
        var team = Workforce.Of(acme, [CompetencyProfile.Of("ann")]);
        var told = new List<double>();
        WorkforceChanges.Between(team, team, [acme.Roles["clerk"]], WorkforceOptions.Default.WithProgress(new Told(told)));
        Assert.Equal(1, told[^1]);
        Assert.Equal(told.Distinct().Order(), told);
    }

    // Of the faults that are kept the first ones are.
    [Fact]
    public void Of_MoreFaultsThanAreKept_KeepsTheFirst()
    {
        CompetencyProfile other = CompetencyProfile.Of("bob").With(TestFrameworks.Acme("2025").Units["typing"]);
        CompetencyProfile ann = CompetencyProfile.Of("ann");
        WorkforceReadOptions one = ShownFaults.LeaveOut.WithLimits(ReadOptions.Default.WithMaxFaults(1));
        Assert.Equal("2:doubled-person 3:more-faults", Workforce.Of(acme, [ann, ann, other], one).Faults.Rules());
    }

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}
