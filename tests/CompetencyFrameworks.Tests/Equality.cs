namespace CompetencyFrameworks.Tests;

/// <summary>What equality by value promises of every result.</summary>
internal static class Equality
{
    /// <summary>One result equals another that was made of the same things, and none of those that differ in a part.</summary>
    public static void Holds<T>(T one, T same, params T[] others)
        where T : class, IEquatable<T>
    {
        Assert.NotSame(one, same);
        Assert.True(one.Equals(same));
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(one.ToString(), same.ToString());
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object?)null));
        Assert.False(one.Equals("a text"));
        for (int place = 0; place < others.Length; place++)
        {
            Assert.False(one.Equals(others[place]), $"The one at place {place} is not told apart.");
            Assert.False(others[place].Equals(one), $"The one at place {place} is not told apart.");
        }
    }
}
