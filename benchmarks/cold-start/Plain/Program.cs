using System.Globalization;
using System.Text.Json;

namespace CompetencyFrameworks.ColdStart;

/// <summary>Answers the question by hand, from the file that the library carries: deserialised by generated code, neither checked nor linked.</summary>
internal static class Program
{
    private static void Main()
    {
        byte[] file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "hk-hrm.json"));
        FrameworkFile hk = JsonSerializer.Deserialize(file, FileContext.Default.FrameworkFile)!;
        RoleObject officer = hk.Roles!.Single(role => role.Id == "talent-management/officer");
        RoleObject manager = hk.Roles!.Single(role => role.Id == "talent-management/manager");
        HashSet<string> held = [.. officer.Requirements!.Where(asked => asked.Kind != "optional").Select(asked => asked.Competency!), "106921L5"];
        HashSet<string> units = [.. hk.Units!.Select(unit => unit.Id!)];
        string[] asked = [.. manager.Requirements!.Where(asked => asked.Kind != "optional").Select(asked => asked.Competency!).Where(units.Contains)];
        int satisfied = asked.Count(held.Contains);
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0} of {1} ({2:0}%)", satisfied, asked.Length, 100m * satisfied / asked.Length));
    }
}
