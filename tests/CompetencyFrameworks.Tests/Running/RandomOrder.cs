using System.Globalization;
using CompetencyFrameworks.Tests.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestCollectionOrderer("CompetencyFrameworks.Tests.Running." + nameof(RandomOrder), "CompetencyFrameworks.Tests")]
[assembly: TestCaseOrderer("CompetencyFrameworks.Tests.Running." + nameof(RandomOrder), "CompetencyFrameworks.Tests")]

namespace CompetencyFrameworks.Tests.Running;

/// <summary>
/// Runs the classes, and the tests in each, in an order made of a number: <c>COMPETENCY_TEST_ORDER=7 dotnet test</c>. Without it they stand in order of their names.
/// </summary>
public sealed class RandomOrder : ITestCaseOrderer, ITestCollectionOrderer
{
    public static int? Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COMPETENCY_TEST_ORDER"), NumberStyles.None, CultureInfo.InvariantCulture, out int seed) ? seed : null;

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => Order(testCases, test => test.DisplayName);

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => Order(testCollections, collection => collection.DisplayName);

    private static T[] Order<T>(IEnumerable<T> tests, Func<T, string> nameOf)
    {
        T[] ordered = [.. tests.OrderBy(nameOf, StringComparer.Ordinal)];
        if (Seed is { } seed)
        {
            new Random(seed).Shuffle(ordered);
        }

        return ordered;
    }
}
