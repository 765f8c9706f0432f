namespace CompetencyFrameworks;

/// <summary>Puts changes into words.</summary>
internal static class ChangeText
{
    /// <summary>One sentence on one line, which begins with the item.</summary>
    public static string Of(FrameworkChange change) => Sentence(change).Replace('\r', ' ').Replace('\n', ' ');

    private static string Sentence(FrameworkChange change) => change.Kind switch
    {
        FrameworkChangeKind.Added => $"{Subject(change.ItemsAfter[0])} is new.",
        FrameworkChangeKind.Removed => $"{Subject(change.ItemsBefore[0])} is gone.",
        FrameworkChangeKind.Renamed => $"{Subject(change.ItemsBefore[0])} is now {ItemName.Of(change.ItemsAfter[0])}.",
        FrameworkChangeKind.Split => $"{Subject(change.ItemsBefore[0])} is split into {ItemName.All(change.ItemsAfter)}.",
        FrameworkChangeKind.Merged => $"{Subject(change.ItemsAfter[0])} takes the place of {ItemName.All(change.ItemsBefore)}.",
        FrameworkChangeKind.TurnedGraded => $"{Subject(change.Item)} was a unit, held or not held, and is held at a level now.",
        FrameworkChangeKind.TurnedUnit => $"{Subject(change.Item)} was held at a level, and is a unit, held or not held, now.",
        FrameworkChangeKind.LevelMadeApplicable => $"{Subject(change.Item)}: the level {Quote.Text(change.Level!.Id)} applies now.",
        FrameworkChangeKind.LevelMadeNotApplicable => $"{Subject(change.Item)}: the level {Quote.Text(change.Level!.Id)} no longer applies.",
        FrameworkChangeKind.RequirementAdded => $"{Subject(change.Item)} asks for {ItemName.Of(change.Competency!)}: {change.After}.",
        FrameworkChangeKind.RequirementRemoved => $"{Subject(change.Item)} no longer asks for {ItemName.Of(change.Competency!)}: {change.Before}.",
        FrameworkChangeKind.RequirementRaised or FrameworkChangeKind.RequirementLowered or FrameworkChangeKind.RequirementChanged =>
            $"{Subject(change.Item)} asks for {ItemName.Of(change.Competency!)}: {change.After}, before {change.Before}.",
        _ => $"{Subject(change.Item)}: {OfMember(change)}.",
    };

    private static string OfMember(FrameworkChange change)
    {
        string member = change.Level is { } level ? $"{change.Member}.{level.Id}" : change.Member!;
        return (change.Before, change.After) switch
        {
            (null, { } after) => $"{member} has {Quoted(after)} now",
            ({ } before, null) => $"{member} no longer has {Quoted(before)}",
            var (before, after) => $"{member} is now {Quoted(after!)}, before {Quoted(before!)}",
        };
    }

    private static string Subject(FrameworkItem item)
    {
        string ladder = item is Level level ? $" of the ladder {Quote.Text(level.Ladder.Id)}" : "";
        return $"The {ItemName.OfKind(ItemName.KindOf(item))} {ItemName.Of(item)}{ladder}";
    }

    private static string Quoted(string text) => $"\"{text}\"";
}
