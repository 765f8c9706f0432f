namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private Ladder ReadLadder(CompetencyFramework framework, ObjectMembers members, ItemIdentity identity) =>
        new(framework, identity, members.RequiredText("title"), made => ReadLevels(made, members));

    private Level[] ReadLevels(Ladder ladder, ObjectMembers members)
    {
        var table = new IdTable<Level>("level", "unknown-level", faults);
        Level[] levels = ReadItems(members, "levels", Shapes.Level, table, (level, identity, place) => new Level(
            ladder,
            place + 1,
            identity,
            level.RequiredText("title"),
            level.Text("description"),
            level.TryFind("years", out int years) ? ReadYears(years) : null,
            level.Number("value", "", _ => true)));
        if (!isChecked && faults.Count == members.FaultsBefore)
        {
            CheckValues(levels, members);
        }

        if (members.TryFind("levels", out int token) && tree.KindOf(token) == JsonKind.Array && tree.After(token) == JsonTree.Inside(token))
        {
            faults.Add("empty-ladder", token, "The ladder has no levels.", "Add a level, or remove the ladder.");
        }

        return levels;
    }

    private void CheckValues(Level[] levels, ObjectMembers members)
    {
        int i = -1;
        foreach (int item in members.Items("levels"))
        {
            i++;
            if (i == 0)
            {
                continue;
            }

            if (levels[i].Value.HasValue != levels[i - 1].Value.HasValue)
            {
                faults.Add("value-on-some", item, "Some levels of the ladder have a value and some have none.", "Give a value to every level or to none.");
                return;
            }

            if (levels[i].Value <= levels[i - 1].Value)
            {
                faults.Add("value-order", item, "The value is not above that of the level below.", "Let the values rise from level to level.");
            }
        }
    }

    private YearsOfExperience? ReadYears(int token)
    {
        if (Read(Shapes.Years, token) is not { } years)
        {
            return null;
        }

        decimal? from = years.Number("from", "of 0 or more", number => number >= 0);
        decimal? to = years.Number("to", "", _ => true);
        if (to <= from)
        {
            faults.Add("years-order", token, "'to' is not above 'from'.", "Let the band begin before it ends, or leave 'to' out where there is no upper bound.");
        }

        return new YearsOfExperience(from ?? 0, to, years.Extensions());
    }

    private LadderReference LadderNamed(ObjectMembers members, string name) =>
        new(isStated: members.IsMeant(name), Reference(members, name, ladders));

    /// <summary>A level of the qualification ladder; <see langword="null"/> where the member is absent or faulty.</summary>
    private Level? QualificationLevel(ObjectMembers members) => LevelOf(members, "level", qualificationLadder, "qualificationLadder");

    private Level? LevelOf(ObjectMembers members, string name, LadderReference reference, string ladderMember)
    {
        if (!members.TryFind(name, out int token) || JsonValues.Id(tree, faults, token) is not { } id)
        {
            return null;
        }

        // Said once: the levels of a whole file may be of a ladder that nobody named.
        if (!reference.IsStated && (reportedLadders ??= new HashSet<string>(StringComparer.Ordinal)).Add(ladderMember))
        {
            AddNoLadder(id, token, ladderMember);
        }

        return reference.Ladder is { } ladder ? LevelIn(ladder, id, token) : null;
    }

    private void AddNoLadder(string id, int token, string ladderMember) => faults.Add(
        "no-ladder",
        token,
        $"The level {Quote.Text(id)} is of no ladder: the framework states no {Quote.Text(ladderMember)}.",
        $"Name a ladder in {Quote.Text(ladderMember)}, or leave out this level and all that stand so.");

    private Level? LevelIn(Ladder ladder, string id, int token)
    {
        // A ladder some of whose levels could not be read is at fault itself.
        if (!ladder.Levels.TryGet(id, out Level? level) && ladder.Levels.Count > 0 && !ladder.Levels.Contains(nameless.Id))
        {
            faults.AddUnknown("unknown-level", token, $"level of the ladder {Quote.Text(ladder.Id)} with the id", id, LevelIds(ladder));
        }

        return level;
    }

    // Kept: a long ladder may be asked for many levels that it does not have.
    private string[] LevelIds(Ladder ladder)
    {
        levelIds ??= [];
        if (!levelIds.TryGetValue(ladder, out string[]? ids))
        {
            ids = [.. ladder.Levels.Select(level => level.Id).Where(id => id != nameless.Id)];
            levelIds.Add(ladder, ids);
        }

        return ids;
    }

    /// <summary>A ladder that the file names for a purpose: stated or not, and found or not.</summary>
    private readonly struct LadderReference(bool isStated, Ladder? ladder)
    {
        public readonly bool IsStated = isStated;

        public readonly Ladder? Ladder = ladder;
    }
}
