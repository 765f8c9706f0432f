#:package CompetencyFrameworks
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=false

// What a user of the package writes first. It is run in an empty folder, with nothing of the repository near.

using CompetencyFrameworks;

CompetencyFramework hk = BuiltInFrameworks.HkHrm;
GapReport gap = CompetencyProfile.Of("e-17").With(hk.Roles["talent-management/officer"]).With(hk.Units["106921L5"]).GapTo(hk.Roles["talent-management/manager"]);
Console.WriteLine($"{BuiltInFrameworks.All.Count} frameworks; {gap.UnitCoverage} units, {gap.CreditCoverage} credits");
