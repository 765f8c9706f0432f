namespace CompetencyFrameworks;

/// <summary>Lists the texts of a framework: those of units, graded competencies, specialties and roles, each in the order of the framework.</summary>
internal static class FrameworkTexts
{
    public static IEnumerable<StatementRow> Of(CompetencyFramework framework) =>
        framework.Units.SelectMany(unit => Rows(unit, "criterion", Statements(unit.AssessmentCriteria, null)))
            .Concat(framework.GradedCompetencies.SelectMany(OfGraded))
            .Concat(framework.Specialties.SelectMany(specialty => Rows(specialty, "keyActivity", Plain(specialty.KeyActivities))))
            .Concat(framework.Roles.SelectMany(OfRole));

    private static IEnumerable<StatementRow> OfGraded(GradedCompetency graded) =>
        graded.ApplicableLevels.SelectMany(level => Rows(graded, "statement", Statements(graded.StatementsAt(level), level)))
            .Concat(Rows(graded, "knowledgeOrSkill", KnowledgeAndSkills(graded)));

    private static IEnumerable<StatementRow> OfRole(Role role)
    {
        IEnumerable<StatementRow> own = Rows(role, "jobTitle", Plain(role.JobTitles))
            .Concat(Rows(role, "purpose", Plain(role.Purposes)))
            .Concat(Rows(role, "generalRequirement", Plain(role.GeneralRequirements)))
            .Concat(Rows(role, "learningOutcome", role.LearningOutcomes.Select((outcome, i) => new ListedText(outcome.Text, i + 1, unit: outcome.Unit))))
            .Concat(Rows(role, "onTheJobLearning", Plain(role.OnTheJobLearning)));
        return role.Qualification is not { } qualification ? own : own
            .Concat(Rows(role, "award", Plain(qualification.Awards)))
            .Concat(Rows(role, "field", Plain(qualification.Fields)))
            .Concat(Rows(role, "educationPathway", Plain(qualification.EducationPathway)))
            .Concat(Rows(role, "employmentPathway", Plain(qualification.EmploymentPathway)));
    }

    private static IEnumerable<StatementRow> Rows(Competency owner, string type, IEnumerable<ListedText> texts) => Rows(owner.Framework, owner, type, texts);

    private static IEnumerable<StatementRow> Rows(Specialty owner, string type, IEnumerable<ListedText> texts) => Rows(owner.Framework, owner, type, texts);

    private static IEnumerable<StatementRow> Rows(Role owner, string type, IEnumerable<ListedText> texts) => Rows(owner.Framework!, owner, type, texts);

    private static IEnumerable<StatementRow> Rows(CompetencyFramework framework, FrameworkItem owner, string type, IEnumerable<ListedText> texts) =>
        texts.Select(text => new StatementRow(framework, owner, type, text));

    private static IEnumerable<ListedText> Plain(IEnumerable<string> texts) => texts.Select((text, i) => new ListedText(text, i + 1));

    private static IEnumerable<ListedText> Statements(IEnumerable<Statement> statements, Level? level) =>
        statements.Select((statement, i) => new ListedText(statement.Text, i + 1, level, statement));

    private static IEnumerable<ListedText> KnowledgeAndSkills(GradedCompetency graded)
    {
        int place = 0;
        foreach (KnowledgeOrSkill entry in graded.KnowledgeAndSkills)
        {
            int own = ++place;
            yield return new ListedText(entry.Text, own);
            foreach (string item in entry.Items)
            {
                yield return new ListedText(item, ++place, below: own);
            }
        }
    }
}
