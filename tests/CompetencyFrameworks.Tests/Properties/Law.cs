using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Sdk;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>
/// Checks a law over many generated values. A counterexample fails the test with its shrunk value, and says the seed that repeats it:
/// <c>COMPETENCY_LAW_SEED=17 dotnet test --filter NameOfTheLaw</c>. <c>COMPETENCY_LAW_RUNS=10000</c> asks for more values than usual.
/// </summary>
internal static class Law
{
    private const int Runs = 300;

    public static void Holds<T>(Arbitrary<T> values, Action<T> law)
    {
        ulong seed = Setting("SEED") ?? (ulong)Random.Shared.NextInt64();
        Config config = Config.QuickThrowOnFailure
            .WithMaxTest((int)(Setting("RUNS") ?? Runs))
            .WithReplay(new Replay(new Rnd(seed), null));
        try
        {
            Prop.ForAll(values, law).Check(config);
        }
        catch (Exception failure)
        {
            throw new XunitException(string.Create(CultureInfo.InvariantCulture, $"COMPETENCY_LAW_SEED={seed} repeats this.\n{failure.Message}"), failure);
        }
    }

    public static void Holds<T>(Gen<T> values, Action<T> law) => Holds(values.ToArbitrary(), law);

    private static ulong? Setting(string name) =>
        ulong.TryParse(Environment.GetEnvironmentVariable("COMPETENCY_LAW_" + name), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value : null;
}
