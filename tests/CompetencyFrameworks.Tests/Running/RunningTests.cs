using System.Globalization;

namespace CompetencyFrameworks.Tests.Running;

/// <summary>That a run which was asked to be in a culture, or in an order, is so.</summary>
public sealed class RunningTests
{
    // What sets these languages apart from the invariant one: the letter i, the decimal comma, the sign before a number.
    [Fact]
    public void CurrentCulture_OfARunInACulture_IsThatCultureAndNotTheInvariantOne()
    {
        Assert.Equal(RunCulture.Name ?? CultureInfo.InvariantCulture.Name, CultureInfo.CurrentCulture.Name);
        if (RunCulture.Name is "tr-TR" or "de-DE" or "ar-SA")
        {
            Assert.NotEqual("-1.5 I", string.Create(CultureInfo.CurrentCulture, $"{-1.5m} ") + "i".ToUpper(CultureInfo.CurrentCulture));
        }
    }
}
