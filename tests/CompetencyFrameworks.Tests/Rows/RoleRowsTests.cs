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

    // The chief does not ask for filing, nor the clerk for what has levels: nothing stands there, not 0.
    [Fact]
    public void Rows_OfARequirementMatrix_AreItsCells() => Assert.Equal(
        "Role,RoleTitle,Framework,Edition,Competency,Title,Kind,RequiredRank,RequiredLevel,RequiredLevelTitle\r\n"
        + "clerk,Clerk,acme,2026,filing,File papers,core,1,,\r\n"
        + "clerk,Clerk,acme,2026,typing,Type letters,functional,1,,\r\n"
        + "clerk,Clerk,acme,2026,coaching,Coaching,,,,\r\n"
        + "clerk,Clerk,acme,2026,cleaning,Cleaning,,,,\r\n"
        + "clerk,Clerk,acme,2026,talking,Talking,,,,\r\n"
        + "chief,Chief clerk,acme,2026,filing,File papers,,,,\r\n"
        + "chief,Chief clerk,acme,2026,typing,Type letters,functional,1,,\r\n"
        + "chief,Chief clerk,acme,2026,coaching,Coaching,core,3,expert,Expert\r\n"
        + "chief,Chief clerk,acme,2026,cleaning,Cleaning,core,3,expert,Expert\r\n"
        + "chief,Chief clerk,acme,2026,talking,Talking,additional,3,expert,Expert\r\n",
        acme.Roles.Take(2).ToRequirementMatrix().Rows.ToCsv());

    // Filing is of the category "paper" inside "office", typing of "office" itself; what has levels is in none.
    [Fact]
    public void Rows_OfACategoryRequirementMatrix_AreItsCells() => Assert.Equal(
        "Role,RoleTitle,Framework,Edition,Category,Title,Requirements\r\n"
        + "clerk,Clerk,acme,2026,paper,Paper,1\r\n"
        + "clerk,Clerk,acme,2026,office,Office,1\r\n"
        + "clerk,Clerk,acme,2026,,,0\r\n"
        + "chief,Chief clerk,acme,2026,paper,Paper,0\r\n"
        + "chief,Chief clerk,acme,2026,office,Office,1\r\n"
        + "chief,Chief clerk,acme,2026,,,3\r\n",
        acme.Roles.Take(2).ToCategoryMatrix().Rows.ToCsv());

    [Fact]
    public void Rows_OfMatricesOfRoles_AreTheirJson()
    {
        RequirementMatrix asked = acme.Roles.Take(2).ToRequirementMatrix();
        Assert.Equal(asked.Rows.ToJson(), asked.ToJson());
        Assert.Equal(asked.ToCategoryMatrix().Rows.ToJson(), asked.ToCategoryMatrix().ToJson());
        Assert.Equal(("requirement-matrices", "category-requirement-matrices"), (asked.Rows.Name, asked.ToCategoryMatrix().Rows.Name));
        Assert.Equal(["Clerk, File papers: core", "Clerk, Coaching: not asked for"], [asked.Rows[0].ToString(), asked.Rows[2].ToString()]);
        Assert.Equal(["Clerk, Paper: 1", "Clerk, no category: 0"], [asked.ToCategoryMatrix().Rows[0].ToString(), asked.ToCategoryMatrix().Rows[2].ToString()]);
    }

    [Fact]
    public void Rows_OfALattice_AreItsMoves()
    {
        MoveRow move = Assert.Single(acme.ToRoleLattice().Rows);
        Assert.Equal((1, "clerk", "chief", 0m, 7), (move.Move, move.From, move.To, move.Credits, move.Rungs));
        Assert.Equal(acme.ToRoleLattice().Rows.ToJson(), acme.ToRoleLattice().ToJson());
        Assert.Equal(acme.Roles.ToSimilarityMatrix().Rows.ToJson(), acme.Roles.ToSimilarityMatrix().ToJson());
    }
}
