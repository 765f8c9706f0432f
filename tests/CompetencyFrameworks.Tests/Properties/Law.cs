using FsCheck;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Checks a law over many generated values; a counterexample fails the test with its shrunk value and the seed that repeats it.</summary>
internal static class Law
{
    private const int Runs = 300;

    public static void Holds<T>(Arbitrary<T> values, Action<T> law) =>
        Prop.ForAll(values, law).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    public static void Holds<T>(Gen<T> values, Action<T> law) => Holds(values.ToArbitrary(), law);
}
