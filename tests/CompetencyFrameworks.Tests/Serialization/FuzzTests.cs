using System.Globalization;
using System.Text;
using CompetencyFrameworks.Tests.Properties;
using Xunit.Abstractions;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>
/// Many files, each with a few changes at random. A longer run: <c>COMPETENCY_FUZZ_MUTATIONS=1000000 COMPETENCY_FUZZ_SEED=7 dotnet test --filter FuzzTests</c>;
/// a failure says how to repeat it alone.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Mutations = 20_000;
    private const int Seed = 20_260_101;

    private static readonly byte[][] small = [DataFile("icci"), DataFile("des-hr")];
    private static readonly byte[] large = DataFile("hk-hrm");
    private static readonly FrameworkCatalogue catalogue = BuiltInFrameworks.All.With(TestFrameworks.Acme());
    private static readonly byte[][] generated = [Encoding.UTF8.GetBytes(TestFrameworks.AcmeJson()), .. Many(60, choices => GeneratedFramework.Json(choices))];
    private static readonly byte[][] profiles = [.. Many(30, choices => ArbitraryProfile.Of(OneFramework(choices), new Choices(choices)).ToJson())];
    private static readonly byte[][] tickLists = [.. Many(30, choices => ArbitraryTickList.Of(OneFramework(choices), new Choices(choices)).ToJson())];

    [Fact]
    public void Load_ManyFilesWithChangesAtRandom_ReadsThemOrSaysWhatIsWrong()
    {
        int seed = Setting("SEED", Seed);
        int first = Setting("FIRST", 0);
        int count = Setting("MUTATIONS", Mutations);
        int accepted = 0;
        var rules = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int i = first; i < first + count; i++)
        {
            // Each has random numbers of its own, so that it can be repeated alone.
            var random = new Random(unchecked((seed * 31) + i));
            (byte[] file, Func<byte[], IReadOnlyList<string>> check) = Choose(i, random);
            byte[] mutated = new Mutator(random).Mutate(file);
            try
            {
                IReadOnlyList<string> broken = check(mutated);
                accepted += broken.Count == 0 ? 1 : 0;
                foreach (string rule in broken.Distinct())
                {
                    rules[rule] = rules.GetValueOrDefault(rule) + 1;
                }
            }
            catch (Exception exception)
            {
                Assert.Fail(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Mutation {i} of seed {seed} failed. COMPETENCY_FUZZ_SEED={seed} COMPETENCY_FUZZ_FIRST={i} COMPETENCY_FUZZ_MUTATIONS=1 dotnet test --filter FuzzTests\n{exception}\n{Encoding.UTF8.GetString(mutated)}"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{accepted} of {count} accepted; refused by {rules.Count} rules:"));
        output.WriteLine(string.Join(", ", rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Key} {rule.Value}"))));

        // Changes that break everything, or nothing, would show little.
        if (count >= Mutations)
        {
            Assert.InRange(accepted, count / 20, count / 2);
            Assert.True(rules.Count >= 40, string.Join(", ", rules.Keys));
        }
    }

    // One in a hundred is of the large file, nine of the two small ones.
    private static (byte[] File, Func<byte[], IReadOnlyList<string>> Check) Choose(int number, Random random) => (number % 100) switch
    {
        < 1 => (large, FuzzChecks.Framework),
        < 10 => (small[random.Next(small.Length)], FuzzChecks.Framework),
        < 76 => (generated[random.Next(generated.Length)], FuzzChecks.Framework),
        < 88 => (profiles[random.Next(profiles.Length)], file => FuzzChecks.Profile(file, catalogue)),
        _ => (tickLists[random.Next(tickLists.Length)], file => FuzzChecks.TickListFile(file, catalogue)),
    };

    private static byte[] DataFile(string id) => File.ReadAllBytes(RepositoryFiles.Path("data", id + ".json"));

    private static IEnumerable<byte[]> Many(int count, Func<int[], string> make)
    {
        var random = new Random(1);
        for (int i = 0; i < count; i++)
        {
            yield return Encoding.UTF8.GetBytes(make([.. Enumerable.Range(0, 20 + (2 * i)).Select(_ => random.Next(1_000_000))]));
        }
    }

    private static CompetencyFramework OneFramework(int[] choices) =>
        choices[0] % 2 == 0 ? catalogue["acme", "2026"] : BuiltInFrameworks.All.ElementAt(choices[0] % 3);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable("COMPETENCY_FUZZ_" + name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
