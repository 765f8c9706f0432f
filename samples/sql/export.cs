#:project ../../src/CompetencyFrameworks/CompetencyFrameworks.csproj

// The tables of schema.sql as CSV, for people who are made up, and what the library answers about them: what the queries beside this file have to answer, too.
//
//   dotnet run samples/sql/export.cs -- FOLDER                1,000 people
//   dotnet run samples/sql/export.cs -- FOLDER 100000 7       as many as you like, and others with another seed
//
// The same arguments give the same files, byte for byte.

using System.Globalization;
using System.Text;
using CompetencyFrameworks;

int count = 1000;
ulong seed = 1;
if (args.Length is 0 or > 3
    || (args.Length > 1 && !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out count))
    || (args.Length > 2 && !ulong.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out seed)))
{
    Console.Error.WriteLine("Name a folder, and if you like a number of people and a seed: dotnet run samples/sql/export.cs -- FOLDER 1000 1");
    return 1;
}

CompetencyFramework framework = BuiltInFrameworks.HkHrm;
Role[] roles = [.. framework.Roles.OrderBy(role => role.Id, StringComparer.Ordinal)];
CompetencyProfile[] people = [.. MakePeople(framework, roles, count, seed).OrderBy(person => person.Id, StringComparer.Ordinal)];

string folder = Directory.CreateDirectory(args[0]).FullName;
WriteFramework(folder, framework, roles);
WritePeople(folder, people);
WriteExpectedGaps(folder, roles, people);
WriteExpectedOpenGaps(folder, roles, people);
WriteExpectedHolders(folder, framework, people);
WriteExpectedRanking(folder, roles, people);
Console.WriteLine(string.Format(
    CultureInfo.InvariantCulture,
    "{0:N0} people with {1:N0} holdings and {2} roles are in {3}",
    people.Length, people.Sum(person => person.Holdings.Count), roles.Length, folder));
return 0;

// People as they may be met: without a record, in a role, on the way to one, above it, assessed and found to hold nothing.
static IEnumerable<CompetencyProfile> MakePeople(CompetencyFramework framework, Role[] roles, int count, ulong seed)
{
    string[] given = ["Ada", "Zoë", "Siu-ming", "Øyvind", "Łukasz", "William \"Bill\"", "大文", "𠮷男", "Anaïs", "Đorđe"];
    string[] family = ["Ng", "O'Neil", "Chan, JP", "Müller", "陳", "\"van\" Dijk, jr.", "Nuñez"];
    Competency[] competencies = [.. InOrder(framework)];
    for (int i = 0; i < count; i++)
    {
        var dice = new Dice(seed * 1_000_003 + (ulong)i);

        // Every tenth id is another one in upper case. Some people have no name, and some an empty one.
        string id = i % 10 == 9 ? $"E-{i}" : i % 50 == 20 ? $"é-{i + 1}" : $"e-{i + 1}";
        string? name = i % 40 == 7 ? null : i % 40 == 8 ? "" : $"{dice.OneOf(given)} {dice.OneOf(family)}";
        CompetencyProfile person = CompetencyProfile.Of(id, name);
        if (dice.Below(10) == 0)
        {
            yield return person;
            continue;
        }

        Role role = dice.OneOf(roles);
        int share = dice.Below(5);
        person = share == 4 ? person.With(role) : person.With(role.Units.Where(_ => dice.Below(4) < share).ToArray());
        person = person.With(dice.Some(framework.Units, 12));
        person = dice.Some(framework.GradedCompetencies, 6).Aggregate(person, (held, graded) => held.With(graded, dice.OneOf(graded.ApplicableLevels)));

        // What is held already stays: "none" is recorded only where nothing is.
        person = dice.Some(competencies, 8).Aggregate(person, (held, none) => held.WithNone(none));

        yield return person;
    }
}

static void WriteFramework(string folder, CompetencyFramework framework, Role[] roles)
{
    using var competencies = new CsvFile(folder, "competency", "framework_id,edition,competency_id,title,sort,credit");
    using var ranks = new CsvFile(folder, "rank_of_competency", "framework_id,edition,competency_id,level_rank,level_id");
    foreach (Competency competency in InOrder(framework))
    {
        var unit = competency as UnitOfCompetency;
        competencies.Write(framework.Id, framework.Edition, competency.Id, competency.Title, unit is null ? "graded" : "unit", unit?.Credit);
        foreach ((int rank, string? level) in RanksOf(competency))
        {
            ranks.Write(framework.Id, framework.Edition, competency.Id, rank, level);
        }
    }

    using var listed = new CsvFile(folder, "role", "framework_id,edition,role_id,title");
    using var requirements = new CsvFile(folder, "requirement", "framework_id,edition,role_id,place,competency_id,kind,rank_required,weight");
    foreach (Role role in roles)
    {
        listed.Write(framework.Id, framework.Edition, role.Id, role.Title);
        for (int i = 0; i < role.Requirements.Count; i++)
        {
            Requirement asked = role.Requirements[i];
            requirements.Write(framework.Id, framework.Edition, role.Id, i + 1, asked.Competency.Id, KindOf(asked), asked.Rank, asked.Weight);
        }
    }
}

static void WritePeople(string folder, CompetencyProfile[] people)
{
    using var persons = new CsvFile(folder, "person", "person_id,name");
    using var holdings = new CsvFile(folder, "holding", "person_id,framework_id,edition,competency_id,rank_held");
    foreach (CompetencyProfile person in people)
    {
        persons.Write(person.Id, person.Name);
        foreach (Holding holding in person.Holdings)
        {
            Competency competency = holding.Competency;
            holdings.Write(person.Id, competency.Framework.Id, competency.Framework.Edition, competency.Id, holding.Rank);
        }
    }
}

static void WriteExpectedGaps(string folder, Role[] roles, CompetencyProfile[] people)
{
    using var file = new CsvFile(
        folder,
        "expected-gaps",
        "person_id,framework_id,edition,role_id,requirements,satisfied,open_requirements,not_assessed,units_required,units_held,graded_required,graded_satisfied,"
        + "credits_required,credits_missing,units_without_credit,rungs_missing,progress_part,progress_whole,ready");
    foreach (CompetencyProfile person in people)
    {
        foreach (Role role in roles)
        {
            GapReport report = person.GapTo(role);
            file.Write(
                person.Id, role.Framework!.Id, role.Framework.Edition, role.Id,
                report.All.Count, report.Satisfied.Count, report.Open.Count, report.NotAssessed.Count,
                Whole(report.UnitCoverage), Part(report.UnitCoverage), Whole(report.GradedCoverage), Part(report.GradedCoverage),
                Whole(report.CreditCoverage), report.CreditsMissing, report.UnitsWithoutCredit, RungsMissing(report),
                Part(report.Progress), Whole(report.Progress), report.IsReady ? 1 : 0);
        }
    }
}

static void WriteExpectedOpenGaps(string folder, Role[] roles, CompetencyProfile[] people)
{
    using var file = new CsvFile(
        folder,
        "expected-open-gaps",
        "framework_id,edition,role_id,place,competency_id,kind,rank_required,people_satisfied,people_partial,people_missing,people_not_assessed");
    foreach (Role role in roles)
    {
        // The reports of a role have the same requirements in the same order, whoever they are of.
        IReadOnlyList<Gap> asked = CompetencyProfile.Of("nobody").GapTo(role).All;
        var counts = new (int Satisfied, int Partial, int Missing, int NotAssessed)[asked.Count];
        foreach (CompetencyProfile person in people)
        {
            IReadOnlyList<Gap> gaps = person.GapTo(role).All;
            for (int i = 0; i < counts.Length; i++)
            {
                counts[i].Satisfied += gaps[i].IsSatisfied ? 1 : 0;
                counts[i].Partial += gaps[i].Status == GapStatus.Partial ? 1 : 0;
                counts[i].Missing += gaps[i].Status == GapStatus.Missing ? 1 : 0;
                counts[i].NotAssessed += gaps[i].IsAssessed ? 0 : 1;
            }
        }

        for (int i = 0; i < counts.Length; i++)
        {
            Requirement requirement = asked[i].Requirement;
            int place = role.Requirements.TakeWhile(other => other != requirement).Count() + 1;
            file.Write(
                role.Framework!.Id, role.Framework.Edition, role.Id, place, requirement.Competency.Id, KindOf(requirement), requirement.Rank,
                counts[i].Satisfied, counts[i].Partial, counts[i].Missing, counts[i].NotAssessed);
        }
    }
}

static void WriteExpectedHolders(string folder, CompetencyFramework framework, CompetencyProfile[] people)
{
    using var file = new CsvFile(folder, "expected-holders", "framework_id,edition,competency_id,level_rank,level_id,people_at,people_at_least");
    foreach (Competency competency in InOrder(framework))
    {
        int[] held = [.. people.Select(person => person.HoldingOf(competency)).OfType<Holding>().Select(holding => holding.Rank)];
        foreach ((int rank, string? level) in RanksOf(competency))
        {
            file.Write(framework.Id, framework.Edition, competency.Id, rank, level, held.Count(other => other == rank), held.Count(other => other >= rank));
        }
    }
}

static void WriteExpectedRanking(string folder, Role[] roles, CompetencyProfile[] people)
{
    using var file = new CsvFile(
        folder, "expected-ranking", "framework_id,edition,role_id,place,person_id,ready,open_requirements,credits_missing,rungs_missing");
    foreach (Role role in roles)
    {
        var figures = people
            .Select(person => (Person: person, Figures: FiguresOf(person.GapTo(role))))
            .OrderBy(pair => pair.Figures)
            .ThenBy(pair => pair.Person.Id, StringComparer.Ordinal)
            .ToArray();
        int place = 1;
        for (int i = 0; i < figures.Length; i++)
        {
            place = i > 0 && figures[i].Figures == figures[i - 1].Figures ? place : i + 1;
            (int unready, int open, decimal credits, int rungs) = figures[i].Figures;
            file.Write(role.Framework!.Id, role.Framework.Edition, role.Id, place, figures[i].Person.Id, 1 - unready, open, credits, rungs);
        }
    }
}

// What a ranking looks at, in its order: the least comes first.
static (int Unready, int Open, decimal Credits, int Rungs) FiguresOf(GapReport report) =>
    (report.IsReady ? 0 : 1, report.Open.Count, report.CreditsMissing, RungsMissing(report));

static IEnumerable<Competency> InOrder(CompetencyFramework framework) =>
    framework.Units.Concat<Competency>(framework.GradedCompetencies).OrderBy(competency => competency.Id, StringComparer.Ordinal);

// Rank 0, and the levels that apply; a unit has the one rank.
static IEnumerable<(int Rank, string? Level)> RanksOf(Competency competency) =>
    [(0, null), .. competency is GradedCompetency graded ? graded.ApplicableLevels.Select(level => (level.Rank, (string?)level.Id)) : [(1, null)]];

static string KindOf(Requirement requirement) => requirement.Kind.ToString().ToLowerInvariant();

static int RungsMissing(GapReport report) => report.Open.Where(gap => gap.Competency is GradedCompetency).Sum(gap => gap.Shortfall);

static decimal Part(Ratio? ratio) => ratio?.Numerator ?? 0;

static decimal Whole(Ratio? ratio) => ratio?.Denominator ?? 0;

// A linear congruential generator: its numbers are the same on every platform and in every version of the runtime.
sealed class Dice
{
    private ulong state;

    public Dice(ulong seed)
    {
        state = seed;
        Below(1);
    }

    public int Below(int limit)
    {
        state = state * 6364136223846793005 + 1442695040888963407;
        return (int)((state >> 33) % (ulong)limit);
    }

    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    // Fewer than so many, one perhaps twice; none of none.
    public T[] Some<T>(IReadOnlyList<T> items, int limit)
    {
        var some = new T[items.Count == 0 ? 0 : Below(limit)];
        for (int i = 0; i < some.Length; i++)
        {
            some[i] = OneOf(items);
        }

        return some;
    }
}

// RFC 4180 with "\n" at the end of a line. Nothing at all is null; an empty text stands in quotes.
sealed class CsvFile : IDisposable
{
    private readonly StreamWriter writer;

    public CsvFile(string folder, string name, string header)
    {
        writer = new StreamWriter(Path.Combine(folder, $"{name}.csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer.WriteLine(header);
    }

    public void Write(params object?[] fields) => writer.WriteLine(string.Join(",", fields.Select(Field)));

    public void Dispose() => writer.Dispose();

    private static string Field(object? value) => value switch
    {
        null => "",
        decimal number => number.ToString("0.#####################", CultureInfo.InvariantCulture),
        string text => text.Length == 0 || text.IndexOfAny([',', '"', '\n', '\r']) >= 0 ? $"\"{text.Replace("\"", "\"\"")}\"" : text,
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", value),
    };
}
