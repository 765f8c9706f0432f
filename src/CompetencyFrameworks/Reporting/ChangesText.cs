namespace CompetencyFrameworks;

/// <summary>What is different between two roles, for people to read: the table of a transition, and what has to be shown for it.</summary>
internal static class ChangesText
{
    /// <summary>A table of the competencies that either role asks for.</summary>
    public static ShownTable Table(RoleTransition transition, ReportTexts texts)
    {
        var table = new ShownTable(
            (texts["Change"], false), (texts["Competency"], false), (texts["Kind"], false), (texts["Before"], false), (texts["After"], false), (texts["Credits"], true), (texts["Rungs"], true));
        Add("raised", transition.Raised);
        Add("gained", transition.Gained);
        Add("kept", transition.Kept);
        Add("dropped", transition.Dropped);
        Add("not applicable", transition.NotApplicable);
        return table.NamedBy(1);

        void Add(string change, IReadOnlyList<RequirementChange> items)
        {
            foreach (RequirementChange item in items)
            {
                bool isEarned = item.Before is null && item.After is not null;
                table.Add(
                    texts[change],
                    item.Competency.ToString(),
                    texts.Of((item.After ?? item.Before)!.Kind),
                    item.Before is null ? null : texts.Of(item.Before),
                    item.After is null ? null : texts.Of(item.After),
                    isEarned ? ReportWords.Number((item.Competency as UnitOfCompetency)?.Credit) : null,
                    ReportWords.Number(item.Rungs));
            }
        }
    }

    /// <summary>What has to be shown for what is raised and gained.</summary>
    public static IEnumerable<Gap> Gaps(RoleTransition transition) =>
        transition.Raised.Concat(transition.Gained).Select(change => EvidenceText.ToGap(change.After!, change.Before));
}
