#:project ../src/CompetencyFrameworks/CompetencyFrameworks.csproj

// Everything as CSV, for a spreadsheet, a data frame or a database: the tables of the three frameworks, a gap report, figures of several, a ranking, and the data dictionary.
//
//   dotnet run samples/export-tables.cs <folder>
//   dotnet run samples/export-tables.cs <folder> spreadsheet      with a byte-order mark, and formulas protected

using CompetencyFrameworks;

if (args.Length is not (1 or 2) || (args.Length == 2 && args[1] != "spreadsheet"))
{
    Console.Error.WriteLine("Name a folder, and behind it 'spreadsheet' if a spreadsheet is to open the files.");
    return 1;
}

CsvOptions options = args.Length == 2 ? CsvOptions.Default.WithByteOrderMark().WithFormulaProtection() : CsvOptions.Default;
FrameworkTables tables = FrameworkTables.Of(BuiltInFrameworks.HkHrm, BuiltInFrameworks.Icci, BuiltInFrameworks.DesHr);
tables.SaveCsv(args[0], options);

CompetencyFramework hk = BuiltInFrameworks.HkHrm;
Role manager = hk.Roles["talent-management/manager"];
CompetencyProfile ada = CompetencyProfile.Of("e-17", "Ada \"the boss\", =1+1")
    .With(hk.Roles["talent-management/officer"])
    .With(hk.Units["106921L5"])
    .WithNone(hk.Units["106998L5"])
    .With(hk.GradedCompetencies["business-acumen"], "intermediate");
CompetencyProfile[] people = [ada, CompetencyProfile.Of("e-18", "=SUM(A1)\r\n<b>Bob</b> שלום 👩‍👩‍👧").With(manager.Units.Take(20)), CompetencyProfile.Of("e-19")];
GapReport gap = ada.GapTo(manager);
TidyTable[] others =
[
    people.ToRows(), gap.Rows, people.Select(person => person.GapTo(manager)).ToTable(), gap.ByCategory.ToTable(), gap.ByGroup(one => (one.Competency as UnitOfCompetency)?.Level?.Title).ToTable(), gap.NextSteps.ToTable(),
    hk.Roles["talent-management/officer"].TransitionTo(manager).Rows, Workforce.Of(hk, people).GapsTo(manager).Ranking().ToTable(),
];
foreach (TidyTable table in others)
{
    table.SaveCsv(Path.Combine(args[0], table.Name + ".csv"), options);
}

foreach (TidyTable table in tables.All.Concat(others))
{
    Console.WriteLine(table);
}

return 0;
