#:project ../src/CompetencyFrameworks/CompetencyFrameworks.csproj

// What am I missing for a role, what do I do first, and where does it lead?
//
//   dotnet run samples/career-gap.cs                                  questions to each framework
//   dotnet run samples/career-gap.cs talent-management/manager        what a role asks of somebody who holds nothing
//   dotnet run samples/career-gap.cs cma cmp                          from one role or level to another
//   dotnet run samples/career-gap.cs practitioner expert
//
// What is missing may be written to files as well: a page to print or send, a picture, a table. Without roles it is the answer to the first question.
// A person may be read from a file.
//
//   dotnet run samples/career-gap.cs --html gap.html --svg gap.svg --csv gap.csv
//   dotnet run samples/career-gap.cs cmp --profile samples/data/eve.json --svg gap.svg

using System.Text;
using CompetencyFrameworks;

Console.OutputEncoding = Encoding.UTF8;
List<string> names = [];
Dictionary<string, string> files = [];
for (int i = 0; i < args.Length; i++)
{
    if (!args[i].StartsWith("--", StringComparison.Ordinal))
    {
        names.Add(args[i]);
    }
    else if (args[i] is "--html" or "--svg" or "--csv" or "--profile" && i + 1 < args.Length)
    {
        files[args[i]] = args[++i];
    }
    else
    {
        Console.Error.WriteLine($"'{args[i]}' is no option, or its file is not named. There are --html FILE, --svg FILE, --csv FILE and --profile FILE.");
        return 1;
    }
}

try
{
    CompetencyProfile? person = files.TryGetValue("--profile", out string? profile) ? CompetencyProfile.Load(profile, BuiltInFrameworks.All) : null;
    GapReport? answer = names.Count switch
    {
        0 when person is null => AnswerQuestions(),
        1 or 2 => Answer(names, person),
        _ => Explain($"Name one or two roles or levels, not {names.Count}."),
    };
    if (answer is null)
    {
        return 1;
    }

    Save(answer, files);
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidContentException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}

static GapReport AnswerQuestions()
{
    CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    Role officer = hk.Roles["talent-management/officer"];
    CompetencyProfile ada = CompetencyProfile.Of("e-17", name: "Ada")
        .With(officer)
        .With(hk.Units["106921L5"])
        .With(hk.GradedCompetencies["business-acumen"], "intermediate");
    Console.WriteLine("1. Ada is an Officer in Talent Management. She also holds 106921L5, and Business acumen at Intermediate.");
    Console.WriteLine("   What is she missing for Manager?");
    GapReport gap = ada.GapTo(hk.Roles["talent-management/manager"]);
    Print(gap);

    Console.WriteLine("2. What changes from Officer to Manager in Workforce Planning, and from Manager to Head, whoever moves?");
    Role planner = hk.Roles["workforce-planning-and-resourcing/manager"];
    PrintTransition(hk.Roles["workforce-planning-and-resourcing/officer"].TransitionTo(planner));
    PrintTransition(planner.TransitionTo(hk.Roles["workforce-planning-and-resourcing/head"]));
    Console.WriteLine();

    Console.WriteLine("3. How does an Associate, Human Resource Generalist become Head of Talent Management with the fewest credits?");
    PrintPath(hk.Roles["human-resource-generalist/associate"].PathTo(hk.Roles["talent-management/head"])!);

    Console.WriteLine("Two more questions. They are of other frameworks and have nothing to do with those above, or with each other.");
    Console.WriteLine();
    ModelList<Role> icci = BuiltInFrameworks.Icci.Roles;
    Console.WriteLine("4. ICCI: what does a career practitioner at CMA show to become CMP?");
    Print(CompetencyProfile.Of("a career practitioner").With(icci["cma"]).GapTo(icci["cmp"]));

    ModelList<Level> des = BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels;
    Console.WriteLine("5. DE&S: what does a Supervised Practitioner in every competence show to become a Practitioner?");
    Print(CompetencyProfile.Of("a supervised practitioner").With(Role.AtLevel(des["supervised-practitioner"])).GapTo(Role.AtLevel(des["practitioner"])));
    return gap;
}

static GapReport? Answer(List<string> ids, CompetencyProfile? somebody)
{
    // The first framework that knows all the names.
    foreach (CompetencyFramework framework in BuiltInFrameworks.All)
    {
        Role?[] roles = [.. ids.Select(id => Find(framework, id))];
        if (roles.All(role => role is not null))
        {
            Role target = roles[^1]!;
            CompetencyProfile person = somebody ?? CompetencyProfile.Of("somebody", roles.Length == 1 ? null : roles[0]!.Title);
            GapReport gap = (roles.Length == 1 ? person : person.With(roles[0]!)).GapTo(target);
            Console.WriteLine(roles.Length == 1
                ? $"{framework.Title}: what does {target.Title} ask of {(somebody is null ? "somebody who holds nothing" : somebody.Name ?? somebody.Id)}?"
                : $"{framework.Title}: what is missing from {roles[0]!.Title} to {target.Title}?");
            Print(gap);
            return gap;
        }
    }

    return Explain(ids.Count == 1 ? $"No framework has a role or level '{ids[0]}'." : $"No framework has both '{ids[0]}' and '{ids[1]}'.");
}

// A role of the framework, or all its competencies at a level.
static Role? Find(CompetencyFramework framework, string id)
{
    if (framework.Roles.TryGet(id, out Role? role))
    {
        return role;
    }

    Level? level = GradingLevels(framework).FirstOrDefault(level => level.Id == id);
    return level is null ? null : Role.AtLevel(level);
}

static IEnumerable<Level> GradingLevels(CompetencyFramework framework) =>
    framework.Ladders.Where(ladder => framework.GradedCompetencies.Any(graded => graded.Ladder == ladder)).SelectMany(ladder => ladder.Levels);

// A file that is there is replaced: it was named.
static void Save(GapReport report, Dictionary<string, string> files)
{
    if (files.TryGetValue("--html", out string? html))
    {
        File.WriteAllText(html, report.ToHtml());
        Console.WriteLine($"The page is in {html}.");
    }

    if (files.TryGetValue("--svg", out string? svg))
    {
        File.WriteAllText(svg, report.ToSvg());
        Console.WriteLine($"The picture is in {svg}.");
    }

    if (files.TryGetValue("--csv", out string? csv))
    {
        report.Rows.SaveCsv(csv);
        Console.WriteLine($"The table is in {csv}, with {report.Rows.Count} rows of {report.Rows.Columns.Count} columns.");
    }
}

static GapReport? Explain(string problem)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine("There are:");
    foreach (CompetencyFramework framework in BuiltInFrameworks.All)
    {
        Console.Error.WriteLine($"  {framework.Title}");
        foreach (Role role in framework.Roles)
        {
            Console.Error.WriteLine($"    {role.Id}");
        }

        foreach (Level level in GradingLevels(framework).Where(level => !framework.Roles.Contains(level.Id)))
        {
            Console.Error.WriteLine($"    {level.Id}  (every competency at that level)");
        }
    }

    return null;
}

static void Print(GapReport report)
{
    Console.WriteLine();
    PrintFigure("Satisfied", report.Coverage);
    PrintFigure("Units held", report.UnitCoverage);
    PrintFigure("Credits", report.CreditCoverage, $"; {report.CreditsMissing} missing");
    PrintFigure("At level", report.GradedCoverage);
    PrintFigure("Progress", report.Progress);
    if (report.Target.Qualification?.UnitShare is { } share && report.UnitCoverage is { } units)
    {
        Console.WriteLine($"   Programme   The units held are {units.Value:0%} of the role's; a programme with {share:0%} of them is SCS-based.");
    }

    PrintNextSteps(report);
    Console.WriteLine();
    Console.WriteLine(report.IsReady ? "   Nothing is open." : "   What is open, and what has to be shown:");
    foreach (CategoryGaps category in report.ByCategory.Where(category => category.Open.Count > 0))
    {
        if (category.Category is { } named)
        {
            Console.WriteLine();
            Write("   ", "   ", $"{named.Title}: {category.Satisfied.Count} of {category.All.Count}");
        }

        foreach (Gap gap in category.Open)
        {
            Console.WriteLine();
            string credit = gap.Competency is UnitOfCompetency { Credit: { } credits } ? $", {credits} credits" : "";
            Write("     ", "     ", $"{gap.Competency} ({gap.Kind.ToString().ToLowerInvariant()}{credit}): {gap.Held} -> {gap.Required}");
            foreach (ExpectedEvidence evidence in gap.ExpectedEvidence)
            {
                Write("       - ", "         ", evidence.ToString());
            }

            if (!gap.IsEvidenceStated)
            {
                Console.WriteLine("       - the source states nothing that would have to be shown");
            }
        }
    }

    if (report.Target.LeftOut.Count > 0)
    {
        Console.WriteLine();
        Write("   ", "   ", $"Left out, as {report.Target.Title} does not apply to it: {string.Join(", ", report.Target.LeftOut)}");
    }

    Console.WriteLine();
}

static void PrintNextSteps(GapReport report)
{
    if (report.NextSteps.Count > 5)
    {
        Console.WriteLine();
        Console.WriteLine($"   What to do first, of {report.NextSteps.Count}:");
        foreach (NextStep step in report.NextSteps.Take(5))
        {
            Write("     - ", "       ", $"{step.Gap.Competency}: {string.Join(", ", step.Reasons)}");
        }
    }
}

static void PrintTransition(RoleTransition move)
{
    Console.WriteLine();
    Write("   ", "     ", $"{move.From} -> {move.To}");
    Console.WriteLine($"     kept {move.Kept.Count}, raised {move.Raised.Count}, gained {move.Gained.Count}, dropped {move.Dropped.Count}");
    Console.WriteLine($"     effort {move.Credits} credits and {move.Rungs} rungs; similarity {move.Similarity.Value:0%}");
    foreach (RequirementChange kept in move.Kept)
    {
        Write("     - ", "       ", $"kept: {kept.Competency}");
    }

    foreach (RequirementChange raised in move.Raised)
    {
        Write("     - ", "       ", $"raised: {raised}");
    }
}

static void PrintPath(CareerPath path)
{
    Console.WriteLine();
    foreach (CareerMove move in path.Moves)
    {
        Write("   - ", "     ", move.ToString());
    }

    Console.WriteLine($"   Together {path.Credits} credits and {path.Rungs} rungs; moves to another specialty: {path.SpecialtyChanges}.");
    Console.WriteLine();
}

static void PrintFigure(string name, Ratio? figure, string more = "")
{
    if (figure is not null)
    {
        Console.WriteLine($"   {name,-12}{figure}{more}");
    }
}

// Breaks a text into lines of at most 110 characters.
static void Write(string first, string others, string text)
{
    var line = new StringBuilder(first);
    int start = line.Length;
    foreach (string word in text.Split(' '))
    {
        if (line.Length + word.Length > 110 && line.Length > start)
        {
            Console.WriteLine(line.ToString().TrimEnd());
            line.Clear().Append(others);
            start = line.Length;
        }

        line.Append(word).Append(' ');
    }

    Console.WriteLine(line.ToString().TrimEnd());
}
