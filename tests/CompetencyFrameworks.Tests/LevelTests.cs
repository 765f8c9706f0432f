namespace CompetencyFrameworks.Tests;

public sealed class LevelTests
{
    private static readonly ModelList<Level> levels = BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels;

    [Fact]
    public void AboveAndBelow_InsideALadder_AreTheNeighbours()
    {
        Assert.Same(levels["expert"], levels["practitioner"].Above);
        Assert.Same(levels["supervised-practitioner"], levels["practitioner"].Below);
        Assert.Null(levels["authority"].Above);
        Assert.Null(levels["awareness"].Below);
    }

    [Fact]
    public void IsAtLeast_LevelsOfOneLadder_ComparesRanks()
    {
        Assert.True(levels["expert"].IsAtLeast(levels["practitioner"]));
        Assert.True(levels["expert"].IsAtLeast(levels["expert"]));
        Assert.False(levels["practitioner"].IsAtLeast(levels["expert"]));
    }

    [Fact]
    public void IsAtLeast_LevelOfAnotherLadder_Throws()
    {
        Level other = BuiltInFrameworks.HkHrm.Ladders["proficiency"].Levels["expert"];
        ArgumentException failure = Assert.Throws<ArgumentException>(() => levels["expert"].IsAtLeast(other));
        Assert.Contains("hk-hrm", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'awareness', 'supervised-practitioner', 'practitioner', 'expert', 'authority'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsAtLeast_LevelOfTheSameFrameworkReadAnotherTime_ThrowsAndSaysSo()
    {
        Level again = CompetencyFramework.Parse(BuiltInFrameworks.DesHr.ToJson()).Ladders["proficiency"].Levels["expert"];
        ArgumentException failure = Assert.Throws<ArgumentException>(() => levels["expert"].IsAtLeast(again));
        Assert.Contains("des-hr, edition 1, read another time", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_OfTheIcciLevels_AreTheBandsOfTheDocument()
    {
        ModelList<Level> icci = BuiltInFrameworks.Icci.Ladders["level"].Levels;
        Assert.Equal([null, "0-3 years", "3-5 years", "over 5 years"], icci.Select(level => level.Years?.ToString()));
    }
}
