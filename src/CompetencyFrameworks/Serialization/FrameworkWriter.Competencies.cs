namespace CompetencyFrameworks;

internal sealed partial class FrameworkWriter
{
    private void Write(Ladder ladder)
    {
        Begin(ladder);
        json.Write("title", ladder.Title);
        json.WriteArray("levels", ladder.Levels, level =>
        {
            Begin(level);
            json.Write("title", level.Title);
            json.WriteOptional("description", level.Description);
            Write(level.Years);
            json.WriteOptional("value", level.Value);
            End(level);
        });
        End(ladder);
    }

    private void Write(YearsOfExperience? years)
    {
        if (years is null)
        {
            return;
        }

        json.BeginObject("years");
        json.Write("from", years.From);
        json.WriteOptional("to", years.To);
        End(years);
    }

    private void Write(Category category)
    {
        Begin(category);
        json.Write("title", category.Title);
        json.WriteOptional("parent", category.Parent?.Id);
        End(category);
    }

    private void Write(UnitOfCompetency unit)
    {
        Begin(unit, unit.StatedCode);
        json.Write("title", unit.Title);
        json.WriteOptional("description", unit.Description);
        json.WriteOptional("category", unit.Category?.Id);
        json.WriteOptional("level", unit.Level?.Id);
        json.WriteOptional("credit", unit.Credit);
        json.WriteOptional("criteria", unit.AssessmentCriteria, Write);
        End(unit);
    }

    private void Write(GradedCompetency graded)
    {
        Begin(graded);
        json.Write("title", graded.Title);
        json.WriteOptional("description", graded.Description);
        json.WriteOptional("category", graded.Category?.Id);
        json.Write("ladder", graded.Ladder.Id);
        json.WriteOptional("knowledgeAndSkills", graded.KnowledgeAndSkills, Write);
        WriteLevels(graded);
        End(graded);
    }

    private void Write(KnowledgeOrSkill entry)
    {
        if (entry.Items.Count == 0 && entry.Extensions is null)
        {
            json.Write(null, entry.Text);
            return;
        }

        json.BeginObject();
        json.Write("text", entry.Text);
        json.WriteOptional("items", entry.Items);
        End(entry);
    }

    private void WriteLevels(GradedCompetency graded)
    {
        if (!graded.Statements.AreStated)
        {
            return;
        }

        json.BeginObject("levels");
        foreach (Level level in graded.Ladder.Levels)
        {
            if (graded.AppliesAt(level))
            {
                json.WriteArray(level.Id, graded.StatementsAt(level), Write);
            }
            else if (!graded.Statements.OtherLevelsDoNotApply)
            {
                json.Write(level.Id, "notApplicable");
            }
        }

        json.EndObject();
        if (graded.Statements.OtherLevelsDoNotApply)
        {
            json.Write("otherLevels", "notApplicable");
        }
    }

    private void Write(Statement statement)
    {
        if (statement.Id is null)
        {
            json.Write(null, statement.Text);
            return;
        }

        json.BeginObject();
        json.Write("id", statement.Id);
        json.WriteOptional("code", statement.Code);
        json.WriteOptional("uri", statement.Uri);
        json.Write("text", statement.Text);
        End(statement);
    }
}
