open CompetencyFrameworks

let hk = BuiltInFrameworks.HkHrm
let manager = hk.Roles.["talent-management/manager"]
let ada = CompetencyProfile.Of("e-17", name = "Ada").With(hk.Roles.["talent-management/officer"]).With(hk.Units.["106921L5"])
let gap = ada.GapTo manager
printfn "%O units, %O credits" gap.UnitCoverage gap.CreditCoverage
for step in gap.NextSteps |> Seq.truncate 1 do
    printfn "%s %s" step.Gap.Competency.Id step.Gap.Competency.Title
match hk.Units.TryGet "10692L5" with
| true, unit -> printfn "%s" unit.Title
| false, _ -> printfn "nearest: %s" (hk.Units.Nearest("10692L5").[0].Id)
