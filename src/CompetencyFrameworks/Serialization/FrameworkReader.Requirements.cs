namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private Requirement[] ReadRequirements(ObjectMembers members)
    {
        var requirements = new List<Requirement>();
        var asked = new HashSet<Competency>();
        foreach (int item in members.Items("requirements"))
        {
            if (Read(Shapes.Requirement, item) is not { } written || ReadRequirement(written) is not { } requirement)
            {
                continue;
            }

            if (asked.Add(requirement.Competency))
            {
                requirements.Add(requirement);
            }
            else
            {
                faults.Add(
                    "doubled-requirement", item, $"The role asks for {Quote.Text(requirement.Competency.Id)} already.", "Ask for each competency once.");
            }
        }

        return requirements.ToArray();
    }

    private Requirement? ReadRequirement(ObjectMembers members)
    {
        RequirementKind kind = ReadKind(members);
        decimal? weight = members.Number("weight", "above 0", number => number > 0);
        Competency? competency = Reference(members, "competency", competencies);
        string? levelId = members.TryFind("level", out int token) ? JsonValues.Id(tree, faults, token) : null;
        string? extensions = members.Extensions();
        if (competency is UnitOfCompetency unit)
        {
            if (levelId is not null)
            {
                AddLevelRefused(unit, token);
            }

            return new Requirement(unit, null, kind, weight ?? 1, extensions);
        }

        if (competency is not GradedCompetency graded)
        {
            return null;
        }

        if (!members.IsNamed("level"))
        {
            AddLevelRequired(graded, members.Token);
        }

        if (levelId is null || LevelIn(graded.Ladder, levelId, token) is not { } level)
        {
            return null;
        }

        if (!isChecked && !graded.AppliesAt(level))
        {
            AddNotApplicable(graded, level, token);
            return null;
        }

        return new Requirement(graded, level, kind, weight ?? 1, extensions);
    }

    private void AddLevelRefused(UnitOfCompetency unit, int token) =>
        faults.Add("level-refused", token, $"{Quote.Text(unit.Id)} is a unit of competency: it is held or not held.", "Leave 'level' out.");

    private void AddLevelRequired(GradedCompetency graded, int token) =>
        faults.Add("level-required", token, $"{Quote.Text(graded.Id)} is asked for at no level.", "Add 'level'. " + LevelsThatApply(graded));

    private void AddNotApplicable(GradedCompetency graded, Level level, int token) => faults.Add(
        "level-not-applicable", token, $"The level {Quote.Text(level.Id)} does not apply to {Quote.Text(graded.Id)}.", LevelsThatApply(graded));

    private static string LevelsThatApply(GradedCompetency graded)
    {
        const int shown = 10;
        string[] applicable = [.. graded.ApplicableLevels.Take(shown).Select(level => level.Id)];
        return applicable.Length == 0 ? "No level applies to it: do not ask for it."
            : $"Levels that apply: {Quote.All(applicable)}{(graded.ApplicableLevels.Count > shown ? " and others" : "")}.";
    }

    private RequirementKind ReadKind(ObjectMembers members)
    {
        if (members.TryFind("kind", out int token) && JsonValues.Text(tree, faults, token) is { } word)
        {
            if (RequirementKinds.TryParse(word, out RequirementKind kind))
            {
                return kind;
            }

            faults.Add(
                "unknown-kind", token, $"There is no kind of requirement {Quote.Text(word)}.", $"The kinds are {Quote.All(RequirementKinds.Words)}.");
        }

        return RequirementKind.Core;
    }
}
