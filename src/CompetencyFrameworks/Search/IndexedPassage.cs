namespace CompetencyFrameworks;

/// <summary>A text that can be found.</summary>
internal sealed class IndexedPassage(FrameworkItem item, SearchField field, string text, Level? level = null)
{
    public FrameworkItem Item { get; } = item;

    public SearchField Field { get; } = field;

    public string Text { get; } = text;

    /// <summary>The level of a statement; <see langword="null"/> for every other field.</summary>
    public Level? Level { get; } = level;

    /// <summary>The number of different words; counted when the text is indexed.</summary>
    public int Words { get; set; }

    /// <summary>The texts of an item that can be found, in the order of the fields.</summary>
    public static IEnumerable<IndexedPassage> Of(FrameworkItem item) => item switch
    {
        UnitOfCompetency unit => Of(unit),
        GradedCompetency graded => Of(graded),
        Role role => Of(role),
        _ => [],
    };

    private static IEnumerable<IndexedPassage> Of(UnitOfCompetency unit) =>
        OfCompetency(unit).Concat(Many(unit, SearchField.AssessmentCriterion, unit.AssessmentCriteria.Select(criterion => criterion.Text)));

    private static IEnumerable<IndexedPassage> Of(GradedCompetency graded) => OfCompetency(graded)
        .Concat(graded.ApplicableLevels.SelectMany(
            graded.StatementsAt, (level, statement) => new IndexedPassage(graded, SearchField.Statement, statement.Text, level)))
        .Concat(Many(graded, SearchField.KnowledgeOrSkill, graded.KnowledgeAndSkills.SelectMany(entry => (string[])[entry.Text, .. entry.Items])));

    private static IEnumerable<IndexedPassage> Of(Role role) => Named(role, role.Title)
        .Concat(Many(role, SearchField.JobTitle, role.JobTitles.DefaultIfEmpty(role.JobTitlesText)))
        .Concat(Many(role, SearchField.Specialty, [role.Specialty?.Title]))
        .Concat(Many(role, SearchField.Purpose, role.Purposes))
        .Concat(Many(role, SearchField.LearningOutcome, role.LearningOutcomes.Select(outcome => outcome.Text)))
        .Concat(Many(role, SearchField.GeneralRequirement, role.GeneralRequirements));

    private static IEnumerable<IndexedPassage> OfCompetency(Competency competency) => Named(competency, competency.Title)
        .Concat(Many(competency, SearchField.Category, [competency.Category?.Title]))
        .Concat(Many(competency, SearchField.Description, [competency.Description]));

    private static IEnumerable<IndexedPassage> Named(FrameworkItem item, string title) => Many(item, SearchField.Title, [title])
        .Concat(Many(item, SearchField.Id, ((string?[])[item.Id, item.Code]).Distinct().Where(id => id is not null && SaysMore(id, title))));

    // Many ids are made of the words of the title: found in both, they would be shown twice.
    private static bool SaysMore(string id, string title)
    {
        List<FoldedWord> said = FoldedWords.Of(title);
        return FoldedWords.Of(id).Exists(word => !said.Exists(other => other.Text.StartsWith(word.Text, StringComparison.Ordinal)));
    }

    private static IEnumerable<IndexedPassage> Many(FrameworkItem item, SearchField field, IEnumerable<string?> texts) =>
        texts.OfType<string>().Select(text => new IndexedPassage(item, field, text));
}
