using System.Reflection;
using System.Runtime.Versioning;
using CompetencyFrameworks;

CompetencyFramework hk = BuiltInFrameworks.HkHrm;
GapReport gap = CompetencyProfile.Of("e-17").With(hk.Roles["talent-management/officer"]).With(hk.Units["106921L5"]).GapTo(hk.Roles["talent-management/manager"]);
Console.WriteLine(typeof(CompetencyFramework).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
Console.WriteLine($"{BuiltInFrameworks.All.Count} frameworks; {gap.UnitCoverage} units, {gap.CreditCoverage} credits; {gap.NextSteps[0].Gap.Competency.Id} first");
