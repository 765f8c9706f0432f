namespace CompetencyFrameworks.Tests.Columns;

/// <summary>Columns in each form hold the same, and are of the form that is asked for or takes least.</summary>
public sealed class RankColumnTests
{
    [Theory]
    [InlineData(1, "BitColumn ListColumn")]
    [InlineData(2, "ByteColumn ListColumn")]
    [InlineData(254, "ByteColumn ListColumn")]
    [InlineData(255, "ByteColumn ListColumn")]
    [InlineData(256, "ListColumn ListColumn")]
    [InlineData(300, "ListColumn ListColumn")]
    public void Build_DenseOrSparse_IsOfThatForm(int steps, string types)
    {
        RankColumn dense = Of(steps, 200, ColumnForm.Dense);
        RankColumn sparse = Of(steps, 200, ColumnForm.Sparse);
        Assert.Equal(types, $"{dense.GetType().Name} {sparse.GetType().Name}");
        Assert.Equal(steps, dense.Steps);
        foreach (RankColumn column in (RankColumn[])[dense, sparse, Of(steps, 200, ColumnForm.Smallest)])
        {
            AssertHolds(column, steps, 200);
        }
    }

    // 64 people: 5 bytes for each record of a list, against 16 bytes of bits, 72 of bytes and bits.
    [Theory]
    [InlineData(1, 3, "ListColumn")]
    [InlineData(1, 4, "BitColumn")]
    [InlineData(2, 14, "ListColumn")]
    [InlineData(2, 15, "ByteColumn")]
    public void Build_Smallest_TakesLeastMemory(int steps, int records, string type)
    {
        var builder = new ColumnBuilder(steps);
        for (int person = 0; person < records; person++)
        {
            builder.Add(person, 2);
        }

        Assert.Equal(type, builder.Build(64, [.. Enumerable.Range(0, 64)], ColumnForm.Smallest).GetType().Name);
    }

    // Numbers come in any order and again: the highest counts; number 3 is left out, the others move up.
    [Theory]
    [InlineData(nameof(ColumnForm.Dense))]
    [InlineData(nameof(ColumnForm.Sparse))]
    public void Build_OfRecordsInAnyOrder_KeepsTheHighestInItsPlace(string form)
    {
        var builder = new ColumnBuilder(7);
        foreach ((int person, int code) in ((int, int)[])[(4, 8), (0, 1), (2, 3), (0, 5), (3, 8), (2, 2), (4, 1), (0, 5)])
        {
            builder.Add(person, code);
        }

        RankColumn column = builder.Build(4, [3, 2, 1, -1, 0], Enum.Parse<ColumnForm>(form));
        Assert.Equal([8, 3, 0, 5], Enumerable.Range(0, 4).Select(column.CodeOf));
        Assert.Equal((3, 0, 1, 3, 2, 1), (column.Recorded, column.CountAt(0), column.CountAt(7), column.CountFrom(2), column.CountFrom(4), column.CountFrom(5)));
    }

    // From 64 records on a column is collected otherwise, up to 254 steps.
    [Theory]
    [InlineData(1)]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(300)]
    public void Build_OfVeryManyRecords_IsTheSame(int steps)
    {
        foreach (ColumnForm form in Enum.GetValues<ColumnForm>())
        {
            AssertHolds(Of(steps, 70_001, form), steps, 70_001);
        }
    }

    [Fact]
    public void Raised_Columns_LowerNobody()
    {
        RankColumn raised = ColumnMaker.Raised(Of(7, 130, ColumnForm.Sparse), 130, 3, person => person != 5);
        Assert.Equal(Enumerable.Range(0, 130).Select(person => person == 5 ? CodeOf(5, 7) : Math.Max(4, CodeOf(person, 7))), Enumerable.Range(0, 130).Select(raised.CodeOf));
        Assert.Equal(CodeOf(5, 7) == 0 ? 129 : 130, raised.Recorded);
    }

    private static int CodeOf(int person, int steps) => person * 31 % (steps + 2);

    private static RankColumn Of(int steps, int people, ColumnForm form)
    {
        var builder = new ColumnBuilder(steps);
        for (int person = people - 1; person >= 0; person--)
        {
            if (CodeOf(person, steps) > 0)
            {
                builder.Add(person, CodeOf(person, steps));
            }
        }

        return builder.Build(people, [.. Enumerable.Range(0, people)], form);
    }

    private static void AssertHolds(RankColumn column, int steps, int people)
    {
        int[] expected = [.. Enumerable.Range(0, people).Select(person => CodeOf(person, steps))];
        Assert.Equal(expected, Enumerable.Range(0, people).Select(column.CodeOf));
        Assert.Equal(expected.Count(code => code > 0), column.Recorded);
        Assert.All(Enumerable.Range(0, Math.Min(steps, 20)), step => Assert.Equal(expected.Count(code => code == step + 1), column.CountAt(step)));
        int[] asked = [1, (steps + 1) / 2, steps];
        var codes = new int[64];
        for (int first = 0; first < Math.Min(people, 300); first += 64)
        {
            int length = Math.Min(64, people - first);
            column.CopyCodes(first, codes.AsSpan(0, length));
            Assert.Equal(expected.Skip(first).Take(length), codes.Take(length));
            foreach (int step in asked)
            {
                ulong bits = column.BitsFrom(first / 64, step);
                Assert.Equal(expected.Skip(first).Take(length).Select(code => code > step), Enumerable.Range(0, length).Select(i => ((bits >> i) & 1) != 0));
                Assert.Equal(0UL, length == 64 ? 0 : bits >> length);
            }
        }
    }
}
