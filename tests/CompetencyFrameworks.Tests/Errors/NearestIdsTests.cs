using CompetencyFrameworks.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Errors;

public sealed class NearestIdsTests
{
    // Short texts of few letters, so that most pairs are near each other.
    private static readonly Gen<string> texts =
        Gen.Choose(0, 12).SelectMany(length => Gen.Elements('a', 'b', 'C', '-').ArrayOf(length)).Select(letters => new string(letters));

    [Fact]
    public void Find_AnyIds_GivesThoseThatThePlainEditDistanceGives() => Law.Holds(
        texts.SelectMany(id => texts.ArrayOf(8).Select(candidates => (Id: id, Candidates: candidates))),
        drawn => Assert.Equal(Plainly(drawn.Id, drawn.Candidates), NearestIds.Find(drawn.Id, drawn.Candidates)));

    [Theory]
    [InlineData("officer", "oficer")]
    [InlineData("officer", "ofifcer")]
    [InlineData("OFFICER", "officer")]
    [InlineData("officer", "talent-management/officer")]
    [InlineData("abc", "xxabcxx")]
    [InlineData("abc", "abcxxxx")]
    public void Find_ATypingMistakeOrAPart_IsFound(string id, string meant) => Assert.Equal([meant], NearestIds.Find(id, [meant]));

    [Theory]
    [InlineData("officer", "manager")]
    [InlineData("ab", "xxabxx")]
    [InlineData("a", "b")]
    [InlineData("", "a")]
    public void Find_SomethingElse_IsNotFound(string id, string other) => Assert.Empty(NearestIds.Find(id, [other]));

    [Fact]
    public void Find_ALongerTextThanAnyId_FindsNothing()
    {
        string longest = new('a', 200);
        Assert.Equal([longest], NearestIds.Find(longest, [longest]));
        Assert.Empty(NearestIds.Find(longest + "a", [longest]));
    }

    [Fact]
    public void Find_ManyNearIds_GivesThreeNearestInTheGivenOrder() => Assert.Equal(["unit-1", "unit-2", "unit-3"], NearestIds.Find("unit-x", ["units-9", "unit-1", "unit-2", "unit-3", "unit-4"]));

    private static string[] Plainly(string id, string[] candidates)
    {
        int limit = Math.Min(4, Math.Min(id.Length / 2, Math.Max(2, id.Length / 3)));
        return
        [
            .. candidates
                .Select(candidate => (candidate, distance: Distance(id.ToLowerInvariant(), candidate.ToLowerInvariant())))
                .Select(found => (found.candidate, rank: found.distance <= limit ? found.distance
                    : id.Length >= 3 && found.candidate.Contains(id, StringComparison.OrdinalIgnoreCase) ? limit + 1 : int.MaxValue))
                .Where(found => found.rank != int.MaxValue)
                .OrderBy(found => found.rank)
                .Take(3)
                .Select(found => found.candidate),
        ];
    }

    // The whole table, cell by cell.
    private static int Distance(string a, string b)
    {
        int[,] cells = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                cells[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(cells[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(cells[i - 1, j], cells[i, j - 1]));
            }
        }

        return cells[a.Length, b.Length];
    }
}
