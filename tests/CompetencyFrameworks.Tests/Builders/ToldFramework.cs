namespace CompetencyFrameworks.Tests.Builders;

/// <summary>Tells a builder everything that the public model of a framework has.</summary>
internal static class ToldFramework
{
    public static FrameworkBuilder Of(CompetencyFramework framework)
    {
        FrameworkBuilder builder = FrameworkBuilder.Of(framework.Id, framework.Title, framework.Edition);
        Tell(framework.Code, builder.WithCode);
        Tell(framework.Uri, builder.WithUri);
        Tell(framework.Language, builder.WithLanguage);
        Tell(framework.Extensions, builder.WithExtensions);
        Tell(framework.QualificationLadder?.Id, builder.WithQualificationLadder);
        Tell(framework.RoleLadder?.Id, builder.WithRoleLadder);

        // The schema is not exposed: it stands in the text alone.
        Tell(framework.Schema, builder.WithSchema);
        foreach (SourceDocument document in framework.Source?.Documents ?? [])
        {
            builder.AddSourceDocument(document.Title, document.Edition, document.Publisher, document.Rights, document.Extensions);
        }

        foreach (SourceReading reading in framework.Source?.Readings ?? [])
        {
            builder.AddSourceReading(reading.At, reading.Note, reading.Extensions);
        }

        Tell(framework.Source?.Extensions, builder.WithSourceExtensions);

        // Backwards by kind, as the order in which the kinds are told does not matter.
        Each(framework.Roles, role => builder.AddRole(role.Id, role.Title, told => ToldRole.Tell(told, role)));
        Each(framework.Courses, course => builder.AddCourse(course.Id, told => Tell(told, course)));
        Each(framework.Specialties, specialty => builder.AddSpecialty(specialty.Id, specialty.Title, told => Item(told, specialty).WithKeyActivities([.. specialty.KeyActivities])));
        Each(framework.GradedCompetencies, graded => builder.AddGradedCompetency(graded.Id, graded.Title, graded.Ladder.Id, told => Tell(told, graded)));
        Each(framework.Units, unit => builder.AddUnit(unit.Id, unit.Title, told => Tell(told, unit)));
        Each(framework.Categories, category => builder.AddCategory(category.Id, category.Title, told => Tell(category.Parent?.Id, Item(told, category).WithParent)));
        Each(framework.Ladders, ladder => builder.AddLadder(ladder.Id, ladder.Title, told =>
            Each(ladder.Levels, level => Item(told, ladder).AddLevel(level.Id, level.Title, rung => Tell(rung, level)))));
        return builder;
    }

    public static TBuilder Item<TBuilder>(TBuilder told, FrameworkItem item)
        where TBuilder : ItemBuilder<TBuilder>
    {
        Tell(item.Code, told.WithCode);
        Tell(item.Uri, told.WithUri);
        Tell(item.Extensions, told.WithExtensions);
        return told.WithReplaces([.. item.Replaces]);
    }

    public static void Tell<TBuilder>(string? text, Func<string, TBuilder> with)
    {
        if (text is not null)
        {
            with(text);
        }
    }

    public static void Each<T>(IEnumerable<T> items, Action<T> tell)
    {
        foreach (T item in items)
        {
            tell(item);
        }
    }

    private static void Tell(LevelBuilder told, Level level)
    {
        Tell(level.Description, Item(told, level).WithDescription);
        if (level.Years is { } years)
        {
            told.WithYears(years.From, years.To, years.Extensions);
        }

        if (level.Value is { } value)
        {
            told.WithValue(value);
        }
    }

    private static void Tell(UnitBuilder told, UnitOfCompetency unit)
    {
        // A unit whose code is its id need not state it.
        Tell(unit.StatedCode, told.WithCode);
        Tell(unit.Uri, told.WithUri);
        Tell(unit.Extensions, told.WithExtensions);
        told.WithReplaces([.. unit.Replaces]);
        Tell(unit.Description, told.WithDescription);
        Tell(unit.Category?.Id, told.WithCategory);
        Tell(unit.Level?.Id, told.WithLevel);
        if (unit.Credit is { } credit)
        {
            told.WithCredit(credit);
        }

        Each(unit.AssessmentCriteria, criterion => told.AddCriterion(criterion.Text, criterion.Id, criterion.Code, criterion.Uri, criterion.Extensions));
    }

    private static void Tell(GradedCompetencyBuilder told, GradedCompetency graded)
    {
        Tell(graded.Description, Item(told, graded).WithDescription);
        Tell(graded.Category?.Id, told.WithCategory);
        Each(graded.KnowledgeAndSkills, entry => told.AddKnowledgeOrSkill(entry.Text, entry.Items, entry.Extensions));
        if (!graded.Statements.AreStated)
        {
            return;
        }

        Each(graded.Ladder.Levels.Where(graded.AppliesAt), level =>
        {
            told.WithStatements(level.Id);
            Each(graded.StatementsAt(level), statement => told.AddStatement(level.Id, statement.Text, statement.Id, statement.Code, statement.Uri, statement.Extensions));
        });
        if (graded.Statements.OtherLevelsDoNotApply)
        {
            told.WithoutOtherLevels();
        }
        else
        {
            Each(graded.Ladder.Levels.Where(level => !graded.AppliesAt(level)), level => told.WithoutLevel(level.Id));
        }
    }

    private static void Tell(CourseBuilder told, Course course)
    {
        Tell(course.QualificationTitle, Item(told, course).WithQualificationTitle);
        Tell(course.ProgrammeTitle, told.WithProgrammeTitle);
        Tell(course.Level?.Id, told.WithLevel);
        Tell(course.Operator, told.WithOperator);
    }
}
