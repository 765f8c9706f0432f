namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>A gap report by groups of the caller's own.</summary>
public sealed class GapGroupTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly GapReport gap = CompetencyProfile.Of("e-1").With(acme.GradedCompetencies["talking"], "expert").GapTo(acme.Roles["chief"]);

    // Coaching (weight 3), cleaning, typing and talking are asked for; talking alone is held.
    [Fact]
    public void ByGroup_OfTheChief_HasGroupsInOrdinalOrderAndTheOthersLast()
    {
        IReadOnlyList<GroupGaps> groups = gap.ByGroup(one => one.Competency.Id switch { "coaching" => "b", "cleaning" => "a", "talking" => "b", _ => null });
        Assert.Equal(["a", "b", null], groups.Select(group => group.Group));
        Assert.Equal(["cleaning", "coaching talking", "typing"], groups.Select(group => string.Join(' ', group.All.Select(one => one.Competency.Id))));
        Assert.Equal(["a: 0 of 1 (0%)", "b: 1 of 2 (50%)", "no group: 0 of 1 (0%)"], groups.Select(group => group.ToString()));
        Assert.Equal(
            "Group,Satisfied,SatisfiedOf,Units,UnitsOf,Graded,GradedOf,Credits,CreditsOf,UnitsWithoutCredit,ProgressPart,ProgressOf\r\n"
            + "a,0,1,,,0,1,,,0,0,1\r\nb,1,2,,,1,2,,,0,1,4\r\n,0,1,0,1,,,,,1,0,1\r\n",
            groups.ToTable().ToCsv());
    }

    [Fact]
    public void ByGroup_AsksOnceForEachGapInOrder()
    {
        var asked = new List<string>();
        Assert.Single(gap.ByGroup(one =>
        {
            asked.Add(one.Competency.Id);
            return "";
        }));
        Assert.Equal(["coaching", "cleaning", "typing", "talking"], asked);
    }

    [Fact]
    public void Groups_Equal_ByNameAndGaps()
    {
        GroupGaps one = gap.ByGroup(_ => "a")[0];
        Assert.Equal(one, gap.ByGroup(_ => "a")[0]);
        Assert.Equal(one.GetHashCode(), gap.ByGroup(_ => "a")[0].GetHashCode());
        Assert.NotEqual(one, gap.ByGroup(_ => "b")[0]);
        Assert.NotEqual(one, gap.ByGroup(_ => null)[0]);
        Assert.NotEqual(one, gap.ByGroup(each => each.Competency.Id == "typing" ? null : "a")[0]);
        Assert.False(one.Equals((object?)null));
        Assert.Throws<ArgumentNullException>(() => gap.ByGroup(null!));
    }
}
