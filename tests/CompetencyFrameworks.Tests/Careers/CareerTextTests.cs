namespace CompetencyFrameworks.Tests.Careers;

/// <summary>What results about careers say in words.</summary>
public sealed class CareerTextTests
{
    private static readonly CompetencyFramework small = RoleLines.Framework("start 1 - a1", "next 2 - b1 talk@1", "last 3 - c2 d3 talk@3");

    [Fact]
    public void CareerPathToString_OneOfEach_IsSingular() => Assert.Equal("start -> next: 1 credit, 1 rung", small.Roles["start"].PathTo(small.Roles["next"])!.ToString());

    [Fact]
    public void CareerPathToString_Several_IsPlural() => Assert.Equal("next -> last: 5 credits, 2 rungs", small.Roles["next"].PathTo(small.Roles["last"])!.ToString());

    [Fact]
    public void CareerMoveToString_OfAMove_HasRolesAndCost() => Assert.Equal(
        "start -> next: 1 credit, 1 rung", small.Roles["start"].PathTo(small.Roles["last"])!.Moves[0].ToString());

    [Fact]
    public void RequirementChangeToString_OfEachPart_SaysWhatWasAskedForAndIs()
    {
        RoleTransition move = small.Roles["next"].TransitionTo(small.Roles["last"]);
        Assert.Equal("talk: skill 1 -> skill 3", move.Raised[0].ToString());
        Assert.Equal("c2 c2: not asked for -> asked for", move.Gained[0].ToString());
        Assert.Equal("b1 b1: asked for -> not asked for", move.Dropped[0].ToString());
        Assert.Equal("next -> last: 0 kept, 1 raised, 2 gained, 1 dropped", move.ToString());
    }
}
