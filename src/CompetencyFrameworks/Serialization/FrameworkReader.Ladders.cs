namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private Ladder? ReadLadder(CompetencyFramework framework, ObjectMembers members)
    {
        Ladder? ladder = null;
        if (members.Identity() is { } identity)
        {
            ladder = new Ladder(framework, identity, members.RequiredText("title"), made => ReadLevels(made, members));
            ladders.Declare(identity.Id, members.Token, ladder);
        }

        return ladder;
    }

    private Level[] ReadLevels(Ladder ladder, ObjectMembers members)
    {
        var declared = new IdTable<Level>("level", "unknown-level", faults);
        var levels = new List<Level>();
        foreach (int item in members.Items("levels"))
        {
            if (Read(Shapes.Level, item) is not { } level || level.Identity() is not { } identity)
            {
                continue;
            }

            levels.Add(new Level(
                ladder,
                levels.Count + 1,
                identity,
                level.RequiredText("title"),
                level.Text("description"),
                ReadYears(level),
                level.Number("value", "", _ => true)));
            declared.Declare(identity.Id, item, levels[levels.Count - 1]);
            CheckValue(levels, item);
        }

        if (members.TryFind("levels", out int token) && tree.After(token) == JsonTree.Inside(token))
        {
            faults.Add("empty-ladder", token, "The ladder has no levels.", "Add a level, or remove the ladder.");
        }

        return [.. levels];
    }

    private void CheckValue(List<Level> levels, int token)
    {
        if (levels.Count < 2)
        {
            return;
        }

        Level below = levels[levels.Count - 2];
        Level level = levels[levels.Count - 1];
        if (level.Value.HasValue != below.Value.HasValue)
        {
            faults.Add("value-on-some", token, "Some levels of the ladder have a value and some have none.", "Give a value to every level or to none.");
        }
        else if (level.Value <= below.Value)
        {
            faults.Add("value-order", token, "The value is not above that of the level below.", "Let the values rise from level to level.");
        }
    }

    private YearsOfExperience? ReadYears(ObjectMembers level)
    {
        if (!level.TryFind("years", out int token) || Read(Shapes.Years, token) is not { } years)
        {
            return null;
        }

        decimal? from = years.Number("from", "of 0 or more", number => number >= 0);
        decimal? to = years.Number("to", "above 0", number => number > 0);
        if (to <= from)
        {
            faults.Add("years-order", token, "'to' is not above 'from'.", "Let the band begin before it ends, or leave 'to' out where there is no upper bound.");
        }

        return new YearsOfExperience(from ?? 0, to, years.Extensions());
    }

    private LadderReference LadderNamed(ObjectMembers members, string name) =>
        new(members.TryFind(name, out _), Reference(members, name, ladders));

    /// <summary>A level of the qualification ladder; <see langword="null"/> where the member is absent or faulty.</summary>
    private Level? QualificationLevel(ObjectMembers members) => LevelOf(members, "level", qualificationLadder, "qualificationLadder");

    private Level? LevelOf(ObjectMembers members, string name, LadderReference reference, string ladderMember)
    {
        if (!members.TryFind(name, out int token) || JsonValues.Id(tree, faults, token) is not { } id)
        {
            return null;
        }

        if (!reference.IsStated)
        {
            faults.Add(
                "no-ladder",
                token,
                $"The level {Quote.Text(id)} is of no ladder: the file states no {Quote.Text(ladderMember)}.",
                $"Name a ladder in {Quote.Text(ladderMember)}, or leave the level out.");
        }

        return reference.Ladder is { } ladder ? LevelIn(ladder, id, token) : null;
    }

    private Level? LevelIn(Ladder ladder, string id, int token)
    {
        if (!ladder.Levels.TryGet(id, out Level? level))
        {
            faults.AddUnknown("unknown-level", token, $"level of the ladder {Quote.Text(ladder.Id)} with the id", id, ladder.Levels.Select(known => known.Id));
        }

        return level;
    }

    /// <summary>A ladder that the file names for a purpose: stated or not, and found or not.</summary>
    private readonly struct LadderReference(bool isStated, Ladder? ladder)
    {
        public bool IsStated { get; } = isStated;

        public Ladder? Ladder { get; } = ladder;
    }
}
