using CompetencyFrameworks;

CompetencyFramework hk = BuiltInFrameworks.HkHrm;
GapReport gap = CompetencyProfile.Of("e-17").With(hk.Roles["talent-management/officer"]).With(hk.Units["106921L5"]).GapTo(hk.Roles["talent-management/manager"]);
Console.WriteLine($"{gap.UnitCoverage} units, {gap.CreditCoverage} credits");
Console.WriteLine(string.Join(", ", gap.Open.Take(3).Select(open => open.Competency.Id)));
Console.WriteLine($"{gap.ToSvg()[..4]} {gap.ToHtml()[..15]} {CompetencyProfile.Parse(gap.Profile.ToJson(), BuiltInFrameworks.All).Equals(gap.Profile)} {gap.Rows.ToCsv().Length > 1000}");
Console.WriteLine($"{hk.Search("succession planning")[0].Item.Id}; {Workforce.Of(hk, [gap.Profile]).GapsTo(gap.Target)["e-17"].UnitCoverage}");
