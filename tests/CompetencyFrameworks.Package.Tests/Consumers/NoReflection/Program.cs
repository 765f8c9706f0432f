using System.Text.Json;
using CompetencyFrameworks;

try
{
    JsonSerializer.Serialize(new { a = 1 });
    Console.WriteLine("JSON by reflection works here");
}
catch (InvalidOperationException)
{
    Console.WriteLine("JSON by reflection is switched off");
}

CompetencyFramework again = CompetencyFramework.Parse(BuiltInFrameworks.Icci.ToJson());
CompetencyProfile ada = CompetencyProfile.Of("e-17").With(again.Roles["cma"]);
GapReport gap = CompetencyProfile.Parse(ada.ToJson(), FrameworkCatalogue.Of(again)).GapTo(again.Roles["cmp"]);
Console.WriteLine($"{gap.Coverage} satisfied; {JsonDocument.Parse(gap.ToJson()).RootElement.GetArrayLength()} rows as JSON");
