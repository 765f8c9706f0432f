namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Rows of questions about several roles.</summary>
public sealed class RoleRowsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    // Clerk asks for typing, filing and (optional) stamps, Chief clerk for typing and three others: typing is alike, one of five competencies.
    [Fact]
    public void Rows_OfASimilarityMatrix_AreItsCells() => Assert.Equal(
        "Role,RoleTitle,Other,OtherTitle,SimilarityPart,SimilarityOf\r\n"
        + "clerk,Clerk,clerk,Clerk,2,2\r\nclerk,Clerk,chief,Chief clerk,1,5\r\nchief,Chief clerk,clerk,Clerk,1,5\r\nchief,Chief clerk,chief,Chief clerk,4,4\r\n",
        acme.Roles.Take(2).ToSimilarityMatrix().Rows.ToCsv());

    [Fact]
    public void Rows_OfALattice_AreItsMoves()
    {
        MoveRow move = Assert.Single(acme.ToRoleLattice().Rows);
        Assert.Equal((1, "clerk", "chief", 0m, 7), (move.Move, move.From, move.To, move.Credits, move.Rungs));
        Assert.Equal(acme.ToRoleLattice().Rows.ToJson(), acme.ToRoleLattice().ToJson());
        Assert.Equal(acme.Roles.ToSimilarityMatrix().Rows.ToJson(), acme.Roles.ToSimilarityMatrix().ToJson());
    }
}
