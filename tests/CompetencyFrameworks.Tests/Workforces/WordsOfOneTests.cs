namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>One person, one requirement, one gap: results say themselves in words that fit the number.</summary>
public sealed class WordsOfOneTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role typist = Role.Define("typist", "Typist", [Requirement.Of(acme.Units["typing"])]);
    private static readonly Workforce ann = Workforce.Of(acme, [CompetencyProfile.Of("ann")]);

    [Fact]
    public void Matrices_OfOnePersonAndOneRequirement_SayOne()
    {
        Assert.Equal("Typist: 1 person × 1 requirement", ann.GapsTo(typist).ToMatrix().ToString());
        Assert.Equal("Typist: 1 person × 1 category", ann.GapsTo(typist).ToMatrix().ToCategoryMatrix().ToString());
    }

    [Fact]
    public void Changes_OfOneGap_SayOne()
    {
        RoleGapsChange change = ann.EffectOf(TrainingOffer.Of("c", "Course", 1).With(acme.Units["typing"]), [typist]).ByRole[0];
        Assert.Equal("Typist: 1 ready, before 0; 1 gap closed, 0 opened", change.ToString());
    }

    [Fact]
    public void MoreFaults_OfOne_SayOne()
    {
        WorkforceReadOptions one = ShownFaults.LeaveOut.WithLimits(ReadOptions.Default.WithMaxFaults(1));
        Assert.Equal("There is 1 more fault.", Workforce.FromRows(acme, [HoldingRow.Of("a", "x"), HoldingRow.Of("a", "y")], one).Faults[1].Message);
    }

    // A line is not the file.
    [Fact]
    public void LineThatIsTooLong_SaysThatTheLineIs()
    {
        WorkforceReadOptions short10 = ShownFaults.LeaveOut.WithLimits(ReadOptions.Default.WithMaxBytes(10));
        Fault fault = Assert.Single(Workforce.ParseLines("{\"formatVersion\":1}", FrameworkCatalogue.Of(acme), short10).Faults);
        Assert.StartsWith("The line has more than 10 bytes.", fault.Message, StringComparison.Ordinal);
    }

    // A row has no column: where it is not known it is not named.
    [Fact]
    public void FaultOfARow_NamesNoColumn() => Assert.StartsWith(
        "row 1, $.level: ", Workforce.FromRows(acme, [HoldingRow.Of("a", "coaching")], ShownFaults.LeaveOut).Faults[0].ToString(), StringComparison.Ordinal);
}
