namespace CompetencyFrameworks.ColdStart;

/// <summary>Answers the question with the library.</summary>
internal static class Program
{
    private static void Main()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        CompetencyProfile officer = CompetencyProfile.Of("e-17").With(hk.Roles["talent-management/officer"]).With(hk.Units["106921L5"]);
        Console.WriteLine(officer.GapTo(hk.Roles["talent-management/manager"]).UnitCoverage);
    }
}
