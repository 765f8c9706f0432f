using FsCheck;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Texts that are nobody's id, and some that are.</summary>
internal static class ArbitraryText
{
    public static Gen<string?> Ids(params string?[] special)
    {
        string[] real = [.. BuiltInFrameworks.All.SelectMany(framework => framework.Competencies).Select(competency => competency.Id)];
        Gen<string?> existing = Gen.Elements(real).Select(id => (string?)id);
        Gen<string?> mistyped = Gen.Elements(real).SelectMany(
            _ => Gen.Choose(0, int.MaxValue), (id, seed) => (string?)id.Remove(seed % id.Length, 1).Insert(seed % id.Length, "x"));
        return Gen.OneOf(existing, mistyped, Gen.Elements(special), ArbMap.Default.GeneratorFor<string?>());
    }
}
