#:project ../src/CompetencyFrameworks/CompetencyFrameworks.csproj
#:package CsvHelper

// Who of a team is ready for a role, who is near it, and what do most people lack? The people come from a CSV file.
//
//   dotnet run samples/workforce.cs                                               samples/data/team.csv, a made-up team, and Manager
//   dotnet run samples/workforce.cs people.csv talent-management/officer          people of yours and another role
//   dotnet run samples/workforce.cs people.csv talent-management/officer a.html   the summary page under another name than team.html
//   dotnet run samples/workforce.cs people.csv talent-management/officer a.svg    a picture instead: the twelve who are nearest and not ready
//
// The file has a line for everything that a person holds, with the columns Person, Name, Team, Competency and Level. Level is empty for a unit of competency,
// and "none" where a person was assessed and is not there yet. A person of whom nothing is recorded has one line without a competency.

using System.Globalization;
using System.Text;
using CompetencyFrameworks;
using CsvHelper;

Console.OutputEncoding = Encoding.UTF8;

// The folder of this script, wherever it is started from.
string samples = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
string file = args.Length > 0 ? args[0] : Path.Combine(samples, "data", "team.csv");
string roleId = args.Length > 1 ? args[1] : "talent-management/manager";
string page = args.Length > 2 ? args[2] : "team.html";

try
{
    CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    Role role = hk.Roles[roleId];
    List<TeamLine> lines = ReadCsv(file);

    // Without options one faulty row refuses the file, and an InvalidWorkforceException lists everything that is wrong with it.
    Workforce team = Workforce.FromRows(hk, RowsOf(lines), WorkforceReadOptions.Default.WithFaultyLeftOut());
    PrintFaults(team);

    var teamOf = lines.DistinctBy(line => line.Person).ToDictionary(line => line.Person, line => line.Team);
    WorkforceGaps gaps = team.GapsTo(role);
    PrintSummary(gaps, teamOf);

    File.WriteAllText(page, page.EndsWith(".svg", StringComparison.Ordinal)
        ? gaps.ToMatrix(NearestOf(gaps, 12).Select(person => person.Id)).ToCategoryMatrix().ToSvg()
        : gaps.ToHtml());
    Console.WriteLine($"Written: {page}");
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or KeyNotFoundException or CsvHelperException)
{
    // The first lines say what is wrong; CsvHelper adds the state of its reader.
    Console.Error.WriteLine(string.Join(Environment.NewLine, problem.Message.Split('\n').Take(2)));
    return 1;
}

static List<TeamLine> ReadCsv(string file)
{
    using var reader = new StreamReader(file);
    using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
    return [.. csv.GetRecords<TeamLine>()];
}

static IEnumerable<HoldingRow> RowsOf(List<TeamLine> lines) => lines.Select(line => (line switch
{
    { Competency: "" } => HoldingRow.OfPerson(line.Person),
    { Level: "none" } => HoldingRow.None(line.Person, line.Competency),
    _ => HoldingRow.Of(line.Person, line.Competency, line.Level),
}).Named(line.Name));

// Row n is line n + 1 of the file, behind the line of the column names.
static void PrintFaults(Workforce team)
{
    foreach (Fault fault in team.Faults)
    {
        Console.WriteLine($"Left out, line {fault.Line + 1}: {fault.Message} {fault.Fix}");
    }
}

static void PrintSummary(WorkforceGaps gaps, Dictionary<string, string> teamOf)
{
    WorkforceGapSummary summary = gaps.Summary;
    Console.WriteLine($"{gaps.Target.Title} asks for {summary.ByRequirement.Count} competencies. Of {summary.People} people {summary.Ready} are ready.");

    Console.WriteLine("Nearest to it, and not ready:");
    foreach (RankedPerson person in NearestOf(gaps, 3))
    {
        PersonGaps open = person.Gaps;
        Console.WriteLine($"  {person.Name}, {teamOf[person.Id]}: {open.OpenCount} open, {open.CreditsMissing} credits and {open.RungsMissing} rungs");
    }

    Console.WriteLine("Team by team:");
    foreach (WorkforceGroupGaps group in gaps.ByGroup(id => teamOf[id]))
    {
        Console.WriteLine($"  {group.Group}: {group.Summary.Ready} of {group.Summary.People} ready, {group.Summary.Coverage} of what is asked for");
    }

    if (summary.ByRequirement.MaxBy(counts => counts.Open) is { Open: > 0 } most)
    {
        Console.WriteLine($"Most people lack: {most.Competency} ({most.Open} of {summary.People})");
    }
}

static IEnumerable<RankedPerson> NearestOf(WorkforceGaps gaps, int count) => gaps.Ranking().Where(person => !person.Gaps.IsReady).Take(count);

internal sealed record TeamLine(string Person, string Name, string Team, string Competency, string Level);
