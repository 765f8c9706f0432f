namespace CompetencyFrameworks.Tests.Columns;

/// <summary>Numbers of one byte to eight, and the sums that go into them.</summary>
public sealed class NumberColumnTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(255, 1)]
    [InlineData(256, 2)]
    [InlineData(65_535, 2)]
    [InlineData(65_536, 3)]
    [InlineData(16_777_216, 4)]
    [InlineData(int.MaxValue, 4)]
    [InlineData(long.MaxValue, 8)]
    public void Lanes_OfTheGreatestNumber_AreItsBytes(long most, int lanes)
    {
        var numbers = new NumberColumn(3, most);
        Assert.Equal(lanes, numbers.Lanes);
        numbers.Add(1, most / 2);
        numbers.Add(1, most - (most / 2));
        numbers.Add(0, 0);
        Assert.Equal([0, most, 0], Enumerable.Range(0, 3).Select(place => numbers[place]));
    }

    // 100 people, at 37 and 38 more than once, with carries from byte to byte.
    [Theory]
    [InlineData(255, 85)]
    [InlineData(1_000, 250)]
    [InlineData(100_000, 255)]
    public void Add_BytesOfPeopleSideBySide_AddsToEach(long most, byte number)
    {
        var numbers = new NumberColumn(100, most);
        numbers.Add(0, [.. Enumerable.Repeat(number, 100)]);
        numbers.Add(37, [number, number]);
        numbers.Add(37, [number]);
        Assert.Equal(3 * number, numbers[37]);
        Assert.Equal(2 * number, numbers[38]);
        Assert.All(Enumerable.Range(0, 100).Except([37, 38]), place => Assert.Equal(number, numbers[place]));
    }

    // Person p has the bits of numbers 1, 2, 4, … of which p is made: the sum is p times the factor.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(63, 1)]
    [InlineData(64, 3)]
    [InlineData(65, 255)]
    [InlineData(4_095, 1_000_003)]
    [InlineData(4_096, 1L << 50)]
    public void BitSums_OfNumbersWithSomeBitsSet_AreTheirSums(int people, long factor)
    {
        var sums = new BitSums();
        var numbers = new NumberColumn(people + 5, factor * 8_191);
        for (int again = 0; again < 2; again++)
        {
            sums.Clear(factor * 8_191);
            for (int bit = 0; bit < 13; bit++)
            {
                var words = new ulong[BitWords.For(people)];
                foreach (int person in Enumerable.Range(0, people).Where(person => ((person >> bit) & 1) != 0))
                {
                    BitWords.Set(words, person);
                }

                sums.Add(words, factor << bit);
            }
        }

        sums.CopyTo(numbers, 5, people);
        Assert.Equal(Enumerable.Range(0, people).Select(person => person * factor), Enumerable.Range(5, people).Select(place => numbers[place]));
        Assert.Equal(0, numbers[4]);
    }

    // Person p is at step p % 256 of 300 competencies of which step 200 is asked for.
    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(256)]
    [InlineData(4_096)]
    public void ByteSums_PastAByte_GoWhereTheyAreTold(int people)
    {
        byte[] held = [.. Enumerable.Range(0, people).Select(person => (byte)person)];
        var sums = new ByteSums();
        (NumberColumn Satisfied, NumberColumn Steps) to = (new NumberColumn(people + 1, 300), new NumberColumn(people + 1, 60_000));
        for (int i = 0; i < 300; i++)
        {
            sums.Add(held, 200, to, 1);
        }

        sums.CopyTo(to, 1, people);
        Assert.All(Enumerable.Range(0, people), person =>
        {
            Assert.Equal(person % 256 >= 200 ? 300 : 0, to.Satisfied[person + 1]);
            Assert.Equal(300 * Math.Min(200, person % 256), to.Steps[person + 1]);
        });
        Assert.Equal((0, 0), (to.Satisfied[0], to.Steps[0]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(int.MaxValue, 33_554_432)]
    public void BitWords_ForPeople_AreSixtyFourEach(int people, int words) => Assert.Equal(words, BitWords.For(people));

    [Theory]
    [InlineData(1UL, 1, 0)]
    [InlineData(1UL << 63, 1, 63)]
    [InlineData(ulong.MaxValue, 64, 0)]
    [InlineData(0b1010_0000UL, 2, 5)]
    public void BitWords_OfAWord_CountAndFindTheLowest(ulong word, int count, int lowest) => Assert.Equal((count, lowest), (BitWords.Count(word), BitWords.Lowest(word)));
}
