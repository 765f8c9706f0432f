namespace CompetencyFrameworks.Tests.Training;

/// <summary>Offers of many units at once, and plans as rows.</summary>
public sealed class TrainingOfferUnitsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly GapReport associate = CompetencyProfile.Of("x").GapTo(BuiltInFrameworks.HkHrm.Roles["talent-management/associate"]);

    [Fact]
    public void With_ManyUnits_IsAsOneAfterTheOther()
    {
        TrainingOffer offer = TrainingOffer.Of("x", "X", 1);
        Assert.Equal(offer.With(acme.Units["stamps"]).With(acme.Units["typing"]).With(acme.Units["filing"]), offer.With(acme.Units));
        Assert.Equal(offer, offer.With([]));
    }

    [Fact]
    public void With_UnitsOfTwoEditions_ThrowsAndSpeaksOfThem()
    {
        CompetencyFramework older = TestFrameworks.Acme("2025");
        TrainingOffer offer = TrainingOffer.Of("x", "X", 1);
        var failure = Assert.Throws<ArgumentException>(() => offer.With([acme.Units["filing"], older.Units["typing"]]));
        Assert.Equal("units", failure.ParamName);
        Assert.Contains("'acme, edition 2025'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'2025'", Assert.Throws<ArgumentException>(() => offer.With(acme.Units["filing"]).With(older.Units)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => offer.With([acme.Units["filing"], null!]));
    }

    // The Associate in Talent Management asks for 11 units and 5 soft skills; one offer closes two of the 16.
    [Fact]
    public void PlanToJson_OfAPlan_HasARowForEachGap()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        TrainingPlan plan = associate.PlanTraining([TrainingOffer.Of("both", "Both", 40.50m).With([hk.Units["107030L2"], hk.Units["107028L3"]])]);
        string json = plan.ToJson();
        Assert.Equal(2, json.Split("\"offer\": \"both\"").Length - 1);
        Assert.Equal(2, json.Split("\"cost\": 40.5,").Length - 1);
        Assert.Equal(14, json.Split("\"offer\": null").Length - 1);
        Assert.StartsWith("[\n  {\n    \"person\": \"x\",\n    \"personName\": null,\n    \"role\": \"talent-management/associate\",\n", json, StringComparison.Ordinal);
        Assert.Equal("2 of 16 gaps closed by 1 offer at a cost of 40.5 (proved)", plan.ToString());
    }
}
