#:project ../../src/CompetencyFrameworks/CompetencyFrameworks.csproj
#:property PublishAot=false

// Writes pages of every kind into a folder, for check.mjs: of the three frameworks, and of one whose texts a page may stumble over.
//
//   dotnet run tests/pages/write-pages.cs -- <folder>

using CompetencyFrameworks;

string folder = Directory.CreateDirectory(args[0]).FullName;
CompetencyFramework hk = BuiltInFrameworks.HkHrm;
Role officer = hk.Roles["talent-management/officer"];
Role manager = hk.Roles["talent-management/manager"];
CompetencyProfile ada = CompetencyProfile.Of("e-17", name: "Ada").With(officer).With(hk.Units["106921L5"]).With(hk.GradedCompetencies["business-acumen"], "intermediate");
Workforce team = Workforce.Of(hk, hk.Roles.Select((role, place) => CompetencyProfile.Of($"e-{place}", $"Holder of {role.Title}").With(role)).Append(ada));

Write("gap", ada.GapTo(manager).ToHtml());
Write("gap-ready", CompetencyProfile.Of("e-1").With(manager).GapTo(manager).ToHtml());
Write("gap-nothing", CompetencyProfile.Of("e-1").GapTo(BuiltInFrameworks.Icci.Roles["cmf"]).ToHtml());
Write("gap-levels", CompetencyProfile.Of("e-1").GapTo(Role.AtLevel(BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels["expert"])).ToHtml());
Write("transition", officer.TransitionTo(manager).ToHtml());
Write("transition-same", officer.TransitionTo(officer).ToHtml());
Write("path", hk.Roles["human-resource-generalist/associate"].PathTo(hk.Roles["talent-management/head"])!.ToHtml());
Write("programme", ProgrammeDesign.Of("d", "Diploma", manager.Units.Take(8).Append(hk.Units["107091L4"])).ReportFor(manager).ToHtml());
Write("workforce", team.GapsTo(manager).ToHtml());
Write("workforce-empty", Workforce.Of(hk, []).GapsTo(manager).ToHtml());
Write("workforce-roles", team.GapsTo(hk.Roles).ToHtml());
Write("arabic", ada.GapTo(manager).ToHtml(ReportTexts.English.WithLanguage("ar", isRightToLeft: true).With("Required", "مطلوب")));

CompetencyFramework hostile = Hostile();
CompetencyProfile mallory = CompetencyProfile.Of("m-1", "<script>alert(1)</script>").With(hostile.Roles["role-1"]);
Write("hostile-gap", mallory.GapTo(hostile.Roles["role-2"]).ToHtml());
Write("hostile-transition", hostile.Roles["role-1"].TransitionTo(hostile.Roles["role-2"]).ToHtml());
Write("hostile-path", hostile.Roles["role-1"].PathTo(hostile.Roles["role-2"])!.ToHtml());
Write("hostile-programme", ProgrammeDesign.Of("d", "\"><img src=x onerror=alert(1)>", hostile.Units).ReportFor(hostile.Roles["role-2"]).ToHtml());
Write("hostile-workforce", Workforce.Of(hostile, [mallory]).GapsTo(hostile.Roles["role-2"]).ToHtml());
Write("hostile-roles", Workforce.Of(hostile, [mallory]).GapsTo(hostile.Roles).ToHtml());

void Write(string name, string page) => File.WriteAllText(Path.Combine(folder, name + ".html"), page);

static CompetencyFramework Hostile()
{
    string[] titles =
    [
        "<script>alert(1)</script>", "</style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "<!-- ", "]]>", "&lt;script&gt;", "=1+1",
        "שלום \u202Eעולם", "مرحبا", "👩‍👩‍👧‍👦 🇭🇰", "人力資源管理", "a\r\nb\tc", "\u0001\u001B[31m", new string('x', 5000), string.Concat(Enumerable.Repeat("long words and more of them ", 180)),
    ];
    FrameworkBuilder builder = FrameworkBuilder.Of("hostile", titles[0], "1")
        .AddLadder("rung", titles[1], ladder => ladder.AddLevel("1", titles[2]).AddLevel("2", titles[3]))
        .WithRoleLadder("rung")
        .AddCategory("category", titles[4])
        .AddSourceDocument(titles[5], titles[6], titles[7], titles[8]);
    for (int i = 0; i < titles.Length; i++)
    {
        string text = titles[(i + 1) % titles.Length];
        builder = builder.AddUnit($"unit-{i}", titles[i], unit => unit.WithCategory("category").WithCriteria(text).WithCredit(i));
    }

    return builder
        .AddRole("role-1", titles[9], role => role.WithRung("1").Require("unit-0", RequirementKind.Core))
        .AddRole("role-2", titles[10], role =>
        {
            role.WithRung("2");
            for (int i = 0; i < titles.Length; i++)
            {
                role.Require($"unit-{i}", RequirementKind.Core);
            }
        })
        .Build();
}
