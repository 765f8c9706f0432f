using CompetencyFrameworks.Tests.Properties;

namespace CompetencyFrameworks.Tests.Reporting;

/// <summary>One report of each kind over a framework.</summary>
internal static class EveryReport
{
    /// <summary>The reports in Markdown and HTML, with the competencies that each has to name.</summary>
    public static IEnumerable<(string Name, Func<ReportTexts?, string> Markdown, Func<ReportTexts?, string> Html, Func<ReportTexts?, string> Fragment, Competency[] Named)> Of(CompetencyFramework framework, Choices choices)
    {
        CompetencyProfile profile = ArbitraryProfile.Of(framework, choices);
        Role target = Targets.Role(framework, choices);
        GapReport gap = profile.GapTo(target, Targets.AllKinds);
        yield return ("gap", gap.ToMarkdown, gap.ToHtml, gap.ToHtmlFragment, [.. gap.All.Select(one => one.Competency)]);

        Role from = Targets.Role(framework, choices);
        RoleTransition transition = from.TransitionTo(target, Targets.AllKinds);
        yield return ("transition", transition.ToMarkdown, transition.ToHtml, transition.ToHtmlFragment, [.. transition.Kept.Concat(transition.Raised).Concat(transition.Gained).Concat(transition.Dropped).Select(change => change.Competency)]);

        if (framework.Roles.Count > 0 && choices.Of(framework.Roles) is { Rung: not null } start && choices.Of(framework.Roles) is { Rung: not null } end && start.PathTo(end, choices.Below(2) == 0 ? null : CareerOptions.Default.WithProfile(profile)) is { } path)
        {
            yield return ("path", path.ToMarkdown, path.ToHtml, path.ToHtmlFragment, [.. path.Moves.SelectMany(move => move.To.Requirements).Where(requirement => requirement.Kind != RequirementKind.Optional).Select(requirement => requirement.Competency)]);
        }

        if (framework.Units.Count > 0)
        {
            ProgrammeReport programme = ProgrammeDesign.Of("design", "Design <of> units", choices.Some(framework.Units).Append(framework.Units[0]).Distinct()).ReportFor(target);
            yield return ("programme", programme.ToMarkdown, programme.ToHtml, programme.ToHtmlFragment, [.. programme.Matching, .. programme.Missing, .. programme.Others]);
        }

        Workforce team = Workforce.Of(framework, ArbitraryWorkforce.Profiles(framework, choices));
        WorkforceGaps gaps = team.GapsTo(target, WorkforceOptions.Default.WithGaps(Targets.AllKinds));
        yield return ("workforce", gaps.ToMarkdown, gaps.ToHtml, gaps.ToHtmlFragment, [.. gaps.Summary.ByRequirement.Select(counts => counts.Competency)]);
        WorkforceRoleGaps roles = team.GapsTo([target, from]);
        yield return ("roles", roles.ToMarkdown, roles.ToHtml, roles.ToHtmlFragment, []);
    }
}
