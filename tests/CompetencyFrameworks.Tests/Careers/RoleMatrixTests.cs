using System.Globalization;

namespace CompetencyFrameworks.Tests.Careers;

/// <summary>Roles beside what they ask for, and beside each other: read off the small framework and off the tables of the Hong Kong specifications.</summary>
public sealed class RoleMatrixTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly GapOptions optional = GapOptions.Default.WithKinds(RequirementKind.Optional);

    // The clerk asks for filing (core) and typing (functional); the chief for coaching and cleaning (core), typing again, and talking (additional).
    [Fact]
    public void RequirementMatrix_OfAcme_HasTheCompetenciesAsTheRolesReachThem()
    {
        RequirementMatrix matrix = acme.Roles.ToRequirementMatrix();
        Assert.Equal("clerk chief idler", matrix.Roles.Ids());
        Assert.Equal("filing typing coaching cleaning talking", matrix.Competencies.Ids());
        Assert.Equal(["1 1 0 0 0", "0 1 3 3 3", "0 0 0 0 0"], Lines(3, 5, matrix.RankAt));
        Assert.Equal("Expert", matrix.RequirementAt(1, 3)!.Level!.Title);
        Assert.Null(matrix.RequirementAt(0, 2));
        Assert.Equal("3 roles × 5 competencies", matrix.ToString());
    }

    // Stamps are the only optional requirement.
    [Fact]
    public void RequirementMatrix_OfOptionalRequirements_HasTheseAlone()
    {
        RequirementMatrix matrix = acme.Roles.ToRequirementMatrix(optional);
        Assert.Equal("stamps", matrix.Competencies.Ids());
        Assert.Equal(["1", "0", "0"], Lines(3, 1, matrix.RankAt));
        Assert.Equal([RequirementKind.Optional], matrix.Options.Kinds);
    }

    // Filing is in "paper", typing in "office", the rest in none.
    [Fact]
    public void CategoryMatrix_OfAcme_CountsByTheCompetencysOwnCategory()
    {
        CategoryRequirementMatrix matrix = acme.Roles.ToCategoryMatrix();
        Assert.Equal(["paper", "office", null], matrix.Categories.Select(category => category?.Id));
        Assert.Equal([acme, acme, acme], matrix.Frameworks);
        Assert.Equal(["1 1 0", "0 1 3", "0 0 0"], Lines(3, 3, matrix.CountAt));
        Assert.Equal("3 roles × 3 categories", matrix.ToString());
        Assert.Equal(acme.Roles.ToRequirementMatrix().ToCategoryMatrix(), matrix);
    }

    // Typing is one of five competencies that clerk or chief ask for; the three graded ones are asked for at the highest level, so each counts 1.
    [Fact]
    public void SimilarityMatrix_OfAcme_IsTheShareOfWhatBothAskFor()
    {
        RoleSimilarityMatrix matrix = acme.Roles.ToSimilarityMatrix();
        Assert.Equal(
            ["2 / 2, 1 / 5, 0 / 2", "1 / 5, 4 / 4, 0 / 4", "0 / 2, 0 / 4, 1 / 1"],
            Enumerable.Range(0, 3).Select(row => string.Join(", ", Enumerable.Range(0, 3).Select(column => matrix.SimilarityAt(row, column).Parts()))));
        Assert.Equal("3 × 3 roles", matrix.ToString());
    }

    // Officer and manager share two soft skills of ten and no unit of 43: 18 + 5 and 25 + 5 competencies, 51 in all. Active learning is raised from Intermediate to Advanced.
    [Fact]
    public void Matrices_OfOfficerAndManager_AreThoseOfTheirTables()
    {
        Role[] roles = [hk.Roles["talent-management/officer"], hk.Roles["talent-management/manager"]];
        RequirementMatrix matrix = roles.ToRequirementMatrix();
        Assert.Equal(51, matrix.Competencies.Count);
        int learning = matrix.Competencies.ToList().FindIndex(competency => competency.Id == "active-learning-and-learning-strategies");
        Assert.Equal((1, 2), (matrix.RankAt(0, learning), matrix.RankAt(1, learning)));
        Assert.Equal(2, Enumerable.Range(0, 51).Count(column => matrix.RankAt(0, column) > 0 && matrix.RankAt(1, column) > 0));
        Assert.Equal("1 / 47.666666666668", roles.ToSimilarityMatrix().SimilarityAt(0, 1).Parts());
        Assert.Contains("<title>Officer (Talent Management)\nManager (Talent Management)\n2%</title>", roles.ToSimilarityMatrix().ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Matrices_OfNoRoles_AreEmpty()
    {
        Role[] none = [];
        Assert.Equal("0 roles × 0 competencies", none.ToRequirementMatrix().ToString());
        Assert.Equal("0 roles × 0 categories", none.ToCategoryMatrix().ToString());
        Assert.Equal("0 × 0 roles", none.ToSimilarityMatrix().ToString());
        Assert.Equal("0 roles, 0 moves", none.ToRoleLattice().ToString());
    }

    [Fact]
    public void Matrices_APlaceThatIsNotThere_ThrowAndSayWhichAre()
    {
        RequirementMatrix matrix = acme.Roles.ToRequirementMatrix();
        Assert.Contains("The rows are 0 to 2.", Assert.Throws<ArgumentOutOfRangeException>("row", () => matrix.RankAt(3, 0)).Message, StringComparison.Ordinal);
        Assert.Contains("The columns are 0 to 4.", Assert.Throws<ArgumentOutOfRangeException>("column", () => matrix.RequirementAt(0, -1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => acme.Roles.ToCategoryMatrix().CountAt(3, 0));
        Assert.Throws<ArgumentOutOfRangeException>("column", () => acme.Roles.ToCategoryMatrix().CountAt(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => acme.Roles.ToSimilarityMatrix().SimilarityAt(-1, 0));
        Assert.Contains(
            "The matrix has none.", Assert.Throws<ArgumentOutOfRangeException>("column", () => new[] { acme.Roles["idler"] }.ToRequirementMatrix().RankAt(0, 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Matrices_OfRolesThatDoNotGoTogether_Throw()
    {
        Role clerk = acme.Roles["clerk"];
        Assert.Contains("'clerk' stands twice", Assert.Throws<ArgumentException>("roles", () => new[] { clerk, clerk }.ToSimilarityMatrix()).Message, StringComparison.Ordinal);
        Role next = TestFrameworks.Acme("2027").Roles["clerk"];
        Assert.Contains("Take them from one edition.", Assert.Throws<ArgumentException>("roles", () => new[] { clerk, next }.ToRequirementMatrix()).Message, StringComparison.Ordinal);
        Role again = TestFrameworks.Acme().Roles["chief"];
        Assert.Contains("read more than once", Assert.Throws<ArgumentException>("roles", () => new[] { clerk, again }.ToCategoryMatrix()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("roles", () => new Role[] { null! }.ToSimilarityMatrix());
    }

    [Fact]
    public void Matrices_OfEqualRoles_AreEqual()
    {
        CompetencyFramework again = TestFrameworks.Acme();
        Role[] two = [acme.Roles["clerk"], acme.Roles["chief"]];
        Role[] turned = [acme.Roles["chief"], acme.Roles["clerk"]];
        Equality.Holds(acme.Roles.ToRequirementMatrix(), again.Roles.ToRequirementMatrix(), acme.Roles.ToRequirementMatrix(optional), two.ToRequirementMatrix(), turned.ToRequirementMatrix());
        Equality.Holds(acme.Roles.ToCategoryMatrix(), again.Roles.ToCategoryMatrix(), acme.Roles.ToCategoryMatrix(optional), two.ToCategoryMatrix(), turned.ToCategoryMatrix());
        Equality.Holds(acme.Roles.ToSimilarityMatrix(), again.Roles.ToSimilarityMatrix(), acme.Roles.ToSimilarityMatrix(optional), two.ToSimilarityMatrix(), turned.ToSimilarityMatrix());
    }

    private static IEnumerable<string> Lines(int rows, int columns, Func<int, int, int> cellAt) =>
        Enumerable.Range(0, rows).Select(row => string.Join(' ', Enumerable.Range(0, columns).Select(column => cellAt(row, column).ToString(CultureInfo.InvariantCulture))));
}
