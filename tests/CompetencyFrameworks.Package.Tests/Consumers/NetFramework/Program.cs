using System;
using CompetencyFrameworks;

internal static class Program
{
    private static void Main()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        CompetencyProfile ada = CompetencyProfile.Of("e-17").With(hk.Roles["talent-management/officer"]).With(hk.Units["106921L5"]);
        GapReport gap = CompetencyProfile.Parse(ada.ToJson(), BuiltInFrameworks.All).GapTo(hk.Roles["talent-management/manager"]);
        Console.WriteLine($"{BuiltInFrameworks.All.Count} frameworks; {gap.UnitCoverage} units, {gap.CreditCoverage} credits; {gap.NextSteps[0].Gap.Competency.Id} first");
    }
}
