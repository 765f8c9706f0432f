#:project CompetencyFrameworks.Benchmarks/CompetencyFrameworks.Benchmarks.csproj

// What one process holds: a workforce is made of a stream of rows, and asked. Prints what it took in time and memory.
//
//   dotnet run -c Release benchmarks/capacity.cs -- 1000000           so many people over the framework of Hong Kong, against its 12 roles
//   dotnet run -c Release benchmarks/capacity.cs -- 10000 esco        over a framework of the size of ESCO, against its 3,000 roles

using System.Diagnostics;
using System.Globalization;
using CompetencyFrameworks;
using CompetencyFrameworks.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int people = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
bool isEsco = args.Length > 1 && args[1] == "esco";

CompetencyFramework framework = isEsco ? EscoSized.Framework() : BuiltInFrameworks.HkHrm;
WorkforceOptions oneThread = WorkforceOptions.Default.WithMaxThreads(1);
long before = GC.GetTotalMemory(forceFullCollection: true);
Console.WriteLine($"{framework.Competencies.Count:#,0} competencies, {framework.Roles.Count:#,0} roles; {before / 1e6:0} MB held, {Peak():0} MB at most");

long rows = 0;
long start = Stopwatch.GetTimestamp();
Workforce team = Workforce.FromRows(framework, Counted(isEsco ? EscoSized.Rows(people) : MadeUpPeople.Rows(framework, people)));
TimeSpan made = Stopwatch.GetElapsedTime(start);
double peak = Peak();
TimeSpan pauses = GC.GetTotalPauseDuration();
long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
Console.WriteLine($"{team}: {rows:#,0} rows in {made.TotalSeconds:0.0} s ({made.TotalNanoseconds / rows:0} ns a row; {pauses.TotalSeconds:0.0} s of it collecting)");
Console.WriteLine($"Kept: {kept / 1e6:0} MB, {(double)kept / people:0} bytes a person; working set at most {peak:0} MB");

WorkforceRoleGaps all = Time("All roles, two threads", () => team.GapsTo(framework.Roles, WorkforceOptions.Default.WithMaxThreads(2)));
all = Time("All roles, one thread", () => team.GapsTo(framework.Roles, oneThread));
all = Time("The same again", () => team.GapsTo(framework.Roles, oneThread));
long answer = GC.GetTotalMemory(forceFullCollection: true) - before - kept;
Console.WriteLine($"The answer: {answer / 1e6:0} MB, {(double)answer / people / framework.Roles.Count:0.0} bytes for each person and role");
Time("Summary of one role", () => all[0].Summary);
Time("Summaries of all roles", () => all.Sum(gaps => gaps.Summary.Ready));
Time("The 10 nearest to one role", () => all[1].Ranking(10));
Time("The same again", () => all[1].Ranking(10));
Time("Open lists of one role", () => all[1].OpenLists.Sum(open => open.Count));
Console.WriteLine($"Working set at most {Peak():0} MB");
return;

static double Peak()
{
    using var process = Process.GetCurrentProcess();
    return process.PeakWorkingSet64 / 1e6;
}

static T Time<T>(string what, Func<T> work)
{
    long start = Stopwatch.GetTimestamp();
    T made = work();
    Console.WriteLine($"{what}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:#,0.0} ms");
    return made;
}

IEnumerable<HoldingRow> Counted(IEnumerable<HoldingRow> all)
{
    foreach (HoldingRow row in all)
    {
        rows++;
        yield return row;
    }
}
