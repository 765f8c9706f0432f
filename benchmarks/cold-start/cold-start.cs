#:property PublishAot=false

// What does one answer cost a program that has just been started? Three programs, each built in Release and run many times in turn: one that does nothing, one
// that reads the same file with generated code of System.Text.Json and counts by hand, and one that asks the library.
//
//   dotnet run benchmarks/cold-start/cold-start.cs            40 rounds
//   dotnet run benchmarks/cold-start/cold-start.cs 100        as many as asked for

using System.Diagnostics;
using System.Globalization;

const int WarmUp = 5;
int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40;
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "benchmarks/cold-start";
string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

// The kind of program by its name; the first one is what the others are measured from, the second what ours is held against.
(string Name, string What)[] programs =
[
    ("Empty", "an empty `Main`"),
    ("Plain", "the file deserialised into plain objects, counted by hand"),
    ("Ours", "the library: `BuiltInFrameworks.HkHrm`, and the whole gap report"),
];

foreach ((string name, _) in programs)
{
    (int exitCode, string output, _) = Run("build", Path.Combine(folder, name), "-c", "Release", "--nologo", "-v", "quiet");
    if (exitCode != 0)
    {
        Console.Error.WriteLine(output);
        return 1;
    }
}

var answers = new string[programs.Length];
var times = new double[programs.Length, rounds];
for (int round = -WarmUp; round < rounds; round++)
{
    for (int i = 0; i < programs.Length; i++)
    {
        string name = programs[i].Name;
        (int exitCode, answers[i], double milliseconds) = Run("exec", Path.Combine(folder, name, "bin", "Release", "net10.0", name + ".dll"));
        if (exitCode != 0)
        {
            Console.Error.WriteLine($"{name} ended with {exitCode}: {answers[i]}");
            return 1;
        }

        if (round >= 0)
        {
            times[i, round] = milliseconds;
        }
    }

    // Nothing is asked of the first.
    if (answers[1] != answers[2] || answers[1].Length == 0)
    {
        Console.Error.WriteLine($"The answers differ: {programs[1].Name} says '{answers[1]}', {programs[2].Name} '{answers[2]}'.");
        return 1;
    }
}

double[][] sorted = [.. programs.Select((_, i) => Enumerable.Range(0, rounds).Select(round => times[i, round]).Order().ToArray())];
double empty = Quantile(sorted[0], 0.5);
double plain = Quantile(sorted[1], 0.5) - empty;
Console.WriteLine($"Both answer: {answers[1]}. {rounds} runs of each, in turn; milliseconds.");
Console.WriteLine();
Console.WriteLine("| program | lower quartile | median | upper quartile | over the empty one | of the plain one's |");
Console.WriteLine("|---|---|---|---|---|---|");
for (int i = 0; i < programs.Length; i++)
{
    double over = Quantile(sorted[i], 0.5) - empty;
    string share = i == 0 ? "- | -" : string.Format(CultureInfo.InvariantCulture, "{0:0.0} | {1:0.00}", over, over / plain);
    Console.WriteLine(string.Format(
        CultureInfo.InvariantCulture,
        "| {0} | {1:0.0} | {2:0.0} | {3:0.0} | {4} |",
        programs[i].What,
        Quantile(sorted[i], 0.25),
        Quantile(sorted[i], 0.5),
        Quantile(sorted[i], 0.75),
        share));
}

return 0;

(int ExitCode, string Output, double Milliseconds) Run(params string[] arguments)
{
    var start = new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true };
    long before = Stopwatch.GetTimestamp();
    using Process process = Process.Start(start)!;
    string output = process.StandardOutput.ReadToEnd().Trim();
    process.WaitForExit();
    return (process.ExitCode, output, Stopwatch.GetElapsedTime(before).TotalMilliseconds);
}

// Between two values it lies on the line through them.
static double Quantile(double[] sorted, double share)
{
    double place = share * (sorted.Length - 1);
    int below = (int)place;
    return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
}
