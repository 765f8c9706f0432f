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

Workforce workforce = Workforce.Of(framework, people);
WorkforceRoleGaps answers = workforce.GapsTo(roles);
WriteExpectedGaps(folder, answers);
WriteExpectedOpenGaps(folder, answers);
WriteExpectedHolders(folder, framework, workforce);
WriteExpectedRanking(folder, answers);
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

static void WriteExpectedGaps(string folder, WorkforceRoleGaps answers)
{
    using var file = new CsvFile(
        folder,
        "expected-gaps",
        "person_id,framework_id,edition,role_id,requirements,satisfied,open_requirements,not_assessed,units_required,units_held,graded_required,graded_satisfied,"
        + "credits_required,credits_missing,units_without_credit,rungs_missing,progress_part,progress_whole,ready");
    int[] withoutCredit = [.. answers.Select(gaps => gaps.Target.Requirements.Count(asked => asked.Kind != RequirementKind.Optional && asked.Competency is UnitOfCompetency { Credit: null }))];
    for (int person = 0; person < answers.Workforce.Count; person++)
    {
        for (int role = 0; role < answers.Count; role++)
        {
            PersonGaps gaps = answers[role][person];
            file.Write(
                gaps.Id, gaps.Target.Framework!.Id, gaps.Target.Framework.Edition, gaps.Target.Id,
                Whole(gaps.Coverage), Part(gaps.Coverage), gaps.OpenCount, gaps.NotAssessedCount,
                Whole(gaps.UnitCoverage), Part(gaps.UnitCoverage), Whole(gaps.GradedCoverage), Part(gaps.GradedCoverage),
                Whole(gaps.CreditCoverage), gaps.CreditsMissing, withoutCredit[role], gaps.RungsMissing,
                Part(gaps.Progress), Whole(gaps.Progress), gaps.IsReady ? 1 : 0);
        }
    }
}

static void WriteExpectedOpenGaps(string folder, WorkforceRoleGaps answers)
{
    using var file = new CsvFile(
        folder,
        "expected-open-gaps",
        "framework_id,edition,role_id,place,competency_id,kind,rank_required,people_satisfied,people_partial,people_missing,people_not_assessed");
    foreach (WorkforceGaps gaps in answers)
    {
        foreach (RequirementGapCounts counts in gaps.Summary.ByRequirement)
        {
            int place = gaps.Target.Requirements.TakeWhile(other => other != counts.Requirement).Count() + 1;
            file.Write(
                gaps.Target.Framework!.Id, gaps.Target.Framework.Edition, gaps.Target.Id, place, counts.Competency.Id, KindOf(counts.Requirement), counts.Requirement.Rank,
                counts.Satisfied, counts.Partial, counts.Missing, counts.NotAssessed);
        }
    }
}

static void WriteExpectedHolders(string folder, CompetencyFramework framework, Workforce workforce)
{
    using var file = new CsvFile(folder, "expected-holders", "framework_id,edition,competency_id,level_rank,level_id,people_at,people_at_least");
    foreach (Competency competency in InOrder(framework))
    {
        CompetencyHolders holders = workforce.HoldersOf(competency);
        file.Write(framework.Id, framework.Edition, competency.Id, 0, null, holders.None, holders.People - holders.NotAssessed);
        foreach (LevelHolders level in holders.ByLevel)
        {
            file.Write(framework.Id, framework.Edition, competency.Id, level.Rank, level.Level?.Id, level.Exactly, level.AtLeast);
        }
    }
}

static void WriteExpectedRanking(string folder, WorkforceRoleGaps answers)
{
    using var file = new CsvFile(
        folder, "expected-ranking", "framework_id,edition,role_id,place,person_id,ready,open_requirements,credits_missing,rungs_missing");
    foreach (RankedPerson person in answers.SelectMany(gaps => gaps.Ranking()))
    {
        PersonGaps gaps = person.Gaps;
        file.Write(
            gaps.Target.Framework!.Id, gaps.Target.Framework.Edition, gaps.Target.Id, person.Place, person.Id,
            gaps.IsReady ? 1 : 0, gaps.OpenCount, gaps.CreditsMissing, gaps.RungsMissing);
    }
}

static IEnumerable<Competency> InOrder(CompetencyFramework framework) =>
    framework.Units.Concat<Competency>(framework.GradedCompetencies).OrderBy(competency => competency.Id, StringComparer.Ordinal);

// Rank 0, and the levels that apply; a unit has the one rank.
static IEnumerable<(int Rank, string? Level)> RanksOf(Competency competency) =>
    [(0, null), .. competency is GradedCompetency graded ? graded.ApplicableLevels.Select(level => (level.Rank, (string?)level.Id)) : [(1, null)]];

static string KindOf(Requirement requirement) => requirement.Kind.ToString().ToLowerInvariant();

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
