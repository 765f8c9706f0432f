#:project ../src/CompetencyFrameworks/CompetencyFrameworks.csproj

// A framework of one's own: checked, mended, used, extended in code, and carried into its next edition.
// It is own-framework.json, beside this file; data/README.md says what may stand in such a file.
//
//   dotnet run samples/own-framework.cs                   all of it, one after the other
//   dotnet run samples/own-framework.cs my.json           what is wrong with a file of yours

using System.Text;
using CompetencyFrameworks;

Console.OutputEncoding = Encoding.UTF8;
if (args.Length > 0)
{
    return Check(args[0]);
}

// The folder of this script, wherever it is started from.
string file = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples", "own-framework.json");
string json = File.ReadAllText(file);

ShowMistakes(json);
CompetencyFramework team = CompetencyFramework.Load(file);
CompetencyProfile ada = ShowGaps(team);
ShowBuilder(team);
ShowNextEdition(team, json, ada);
return 0;

// One's own file: nothing is thrown for what is wrong in it, every fault is an item of the list.
static int Check(string path)
{
    if (!File.Exists(path))
    {
        Console.Error.WriteLine($"There is no file '{path}'.");
        return 1;
    }

    IReadOnlyList<Fault> faults = CompetencyFramework.ValidateFile(path);
    foreach (Fault fault in faults)
    {
        Console.WriteLine(fault);
    }

    Console.WriteLine(faults.Count == 0 ? $"{CompetencyFramework.Load(path)} is valid." : $"Faults: {faults.Count}");
    return faults.Count == 0 ? 0 : 1;
}

static void ShowMistakes(string json)
{
    Console.WriteLine("1. Five mistakes, each in a file of its own, and what is said of them");
    (string Name, string Right, string Wrong)[] mistakes =
    [
        ("A comment", """ "edition": "2026", """, """ "edition": "2026", // draft """),
        ("A level misspelt", """ "testing", "level": "able" """, """ "testing", "level": "abel" """),
        ("A competency that is not there", """ "competency": "mentoring" """, """ "competency": "coaching" """),
        ("A kind of one's own", """ "kind": "functional" """, """ "kind": "required" """),
        ("A number in quotes", """ "credit": 4 """, """ "credit": "4" """),
    ];
    foreach ((string name, string right, string wrong) in mistakes)
    {
        Console.WriteLine();
        Console.WriteLine($"   {name}: {wrong.Trim()}");
        foreach (Fault fault in CompetencyFramework.Validate(Edit(json, right, wrong)))
        {
            Write("     ", $"line {fault.Line}, column {fault.Column}: {fault.Message}");
            Write("     ", $"-> {fault.Fix} [{fault.Rule}]");
        }
    }

    // A text that is no JSON has one fault. Everything else is found in one go.
    string four = mistakes.Skip(1).Aggregate(json, (text, mistake) => Edit(text, mistake.Right, mistake.Wrong));
    try
    {
        CompetencyFramework.Parse(four);
    }
    catch (InvalidFrameworkException invalid)
    {
        Console.WriteLine();
        Console.WriteLine($"   The last four in one file: {string.Join(", ", invalid.Faults.Select(fault => fault.Rule))}");
    }
}

static CompetencyProfile ShowGaps(CompetencyFramework team)
{
    CompetencyProfile ada = CompetencyProfile.Of("e-17", "Ada")
        .With(team.Roles["backend/engineer"])
        .With(team.Units["SE-201"])
        .With(team.GradedCompetencies["writing"], "able");
    GapReport report = ada.GapTo(team.Roles["backend/senior"]);

    Head($"2. {team}: what is Ada missing for {report.Target.Title}?");
    Console.WriteLine($"   Satisfied {report.Coverage}; credits {report.CreditCoverage}; progress {report.Progress}");
    foreach (NextStep step in report.NextSteps)
    {
        Write("   - ", step.ToString());
        foreach (ExpectedEvidence evidence in step.Gap.ExpectedEvidence)
        {
            Write("       shows: ", evidence.ToString());
        }
    }

    return ada;
}

static void ShowBuilder(CompetencyFramework team)
{
    Head("3. A framework made in code: that of the file, with another role");
    Console.WriteLine("   A builder is held to the rules of the file. To ask for a level that does not apply is a fault here too:");
    foreach (Fault fault in Platform(team, budgets: "novice").Validate())
    {
        Write("   - ", fault.ToString());
    }

    CompetencyFramework platform = Platform(team, budgets: "able").Build();
    Console.WriteLine($"   Mended: {platform} has {platform.Units.Count} units and {platform.Roles.Count} roles.");

    // Save(path) writes it: a file like any other, and the same bytes whenever the framework is the same.
    Console.WriteLine($"   Written and read again it is the same: {CompetencyFramework.Parse(platform.ToJson()).ToJson() == platform.ToJson()}");

    CompetencyProfile ben = CompetencyProfile.Of("e-18", "Ben").With(platform.Roles["backend/senior"]);
    GapReport report = ben.GapTo(platform.Roles["platform/senior"]);
    Console.WriteLine($"   {report}; open: {string.Join(", ", report.Open.Select(gap => gap.Competency))}");
}

// From begins with all that a framework holds; FrameworkBuilder.Of("id", "Title", "edition") begins with nothing.
static FrameworkBuilder Platform(CompetencyFramework team, string budgets) => FrameworkBuilder.From(team)
    .WithId("acme-platform")
    .WithTitle("Platform engineers at ACME")
    .AddUnit("SE-301", "Plan capacity", unit => unit
        .WithCategory("operation").WithLevel("advanced").WithCredit(6)
        .WithCriteria("Names the part that gives way first", "Has it mended before it does"))
    .AddGradedCompetency("budgets", "Budgets", "skill", graded => graded
        .WithStatements("able", "Knows what the service costs in a month")
        .WithoutOtherLevels())
    .AddRole("platform/senior", "Senior engineer (Platform)", role => role
        .WithRung("senior")
        .Require("SE-202")
        .Require("SE-301")
        .Require("SE-201", RequirementKind.Optional)
        .Require("budgets", budgets, RequirementKind.Additional));

static void ShowNextEdition(CompetencyFramework team, string json, CompetencyProfile ada)
{
    // The file with a few lines changed: one unit renamed, one dropped, one level raised. They are changed here to be seen; you would change the file, and keep
    // the edition before it.
    json = Edit(json, """ "edition": "2026" """, """ "edition": "2027" """);
    json = Edit(json, """ "SE-101" """, """ "SE-111" """);
    json = Edit(json, """ "id": "SE-111", """, """ "id": "SE-111", "replaces": [ "SE-101" ], """);
    json = Edit(json, """ { "id": "SE-201", "title": "Interview a candidate", "category": "people", "level": "advanced", "credit": 2 }, """, "");
    json = Edit(json, """ { "competency": "SE-201", "kind": "optional" }, """, "");
    json = Edit(json, """ "mentoring", "level": "able" """, """ "mentoring", "level": "leading" """);
    CompetencyFramework next = CompetencyFramework.Parse(json);

    Head("4. The edition of 2027: its change log, in Markdown");
    FrameworkChanges changes = FrameworkChanges.Between(team, next);
    foreach (string line in changes.ToMarkdown().TrimEnd('\n').Split('\n'))
    {
        bool isItem = line.StartsWith("- ");
        Write(isItem ? "   - " : "   ", isItem ? line[2..] : line);
    }

    Head("5. Ada's profile, carried over to it");
    Migration migration = changes.Migrate(ada);
    foreach (MigratedHolding holding in migration.Holdings)
    {
        Write("   - ", $"{holding.Outcome}: {holding}");
    }

    GapReport report = migration.Profile.GapTo(next.Roles["backend/senior"]);
    Console.WriteLine();
    Console.WriteLine($"   {migration}");
    Console.WriteLine($"   {report}");
}

// The text with one thing changed, wherever it stands. The blanks around what is given only keep its quotes apart from those of C#.
static string Edit(string json, string before, string after) => json.Contains(before.Trim())
    ? json.Replace(before.Trim(), after.Trim())
    : throw new ArgumentException($"{before.Trim()} does not stand in the file.");

static void Head(string title)
{
    Console.WriteLine();
    Console.WriteLine(title);
    Console.WriteLine();
}

// Breaks a text into lines of at most 110 characters, all but the first indented.
static void Write(string first, string text)
{
    var line = new StringBuilder(first);
    string others = new(' ', first.Length);
    foreach (string word in text.Split(' '))
    {
        if (line.Length + word.Length > 110 && line.Length > first.Length)
        {
            Console.WriteLine(line.ToString().TrimEnd());
            line.Clear().Append(others);
        }

        line.Append(word).Append(' ');
    }

    Console.WriteLine(line.ToString().TrimEnd());
}
