using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Builders;

/// <summary>Tells a builder what stands in the JSON of a framework, faulty or not, as far as it can be told at all.</summary>
internal static class ToldJson
{
    /// <summary>Stands for half a surrogate pair, which the JSON of the tests cannot hold.</summary>
    public const string LoneSurrogate = "<half>";

    public static FrameworkBuilder Of(JsonObject file)
    {
        FrameworkBuilder builder = FrameworkBuilder.Of(Text(file, "id")!, Text(file, "title")!, Text(file, "edition")!);
        Tell(file, "code", builder.WithCode);
        Tell(file, "language", builder.WithLanguage);
        Tell(file, "qualificationLadder", builder.WithQualificationLadder);
        Tell(file, "roleLadder", builder.WithRoleLadder);
        Tell(file, "$schema", builder.WithSchema);
        TellExtensions(file, builder.WithExtensions);
        Each(file["source"]!.AsObject(), "documents", found => builder.AddSourceDocument(Text(found, "title")!, Text(found, "edition"), Text(found, "publisher"), Text(found, "rights")));
        Each(file["source"]!.AsObject(), "readings", found => builder.AddSourceReading(Text(found, "at")!, Text(found, "note")!));
        Each(file, "ladders", ladder => builder.AddLadder(Text(ladder, "id")!, Text(ladder, "title")!, told =>
        {
            Item(told, ladder);
            Each(ladder, "levels", level => told.AddLevel(Text(level, "id")!, Text(level, "title")!, rung => Tell(rung, level)));
        }));
        Each(file, "categories", found => builder.AddCategory(Text(found, "id")!, Text(found, "title")!, told => Tell(found, "parent", Item(told, found).WithParent)));
        Each(file, "units", unit => builder.AddUnit(Text(unit, "id")!, Text(unit, "title")!, told => Tell(told, unit)));
        Each(file, "gradedCompetencies", found => builder.AddGradedCompetency(Text(found, "id")!, Text(found, "title")!, Text(found, "ladder")!, told => Tell(told, found)));
        Each(file, "specialties", found => builder.AddSpecialty(Text(found, "id")!, Text(found, "title")!, told => Item(told, found).WithKeyActivities(Texts(found, "keyActivities"))));
        Each(file, "courses", course => builder.AddCourse(Text(course, "id")!, told =>
        {
            Tell(course, "qualificationTitle", Item(told, course).WithQualificationTitle);
            Tell(course, "programmeTitle", told.WithProgrammeTitle);
            Tell(course, "level", told.WithLevel);
            Tell(course, "operator", told.WithOperator);
        }));
        Each(file, "roles", role => builder.AddRole(Text(role, "id")!, Text(role, "title")!, told => Tell(told, role)));
        return builder;
    }

    private static void Tell(LevelBuilder told, JsonObject level)
    {
        Tell(level, "description", Item(told, level).WithDescription);
        Tell(level, "value", told.WithValue);
        if (level["years"] is JsonObject years)
        {
            told.WithYears(Number(years, "from")!.Value, Number(years, "to"));
        }
    }

    private static void Tell(UnitBuilder told, JsonObject unit)
    {
        Tell(unit, "level", Item(told, unit).WithLevel);
        Tell(unit, "credit", told.WithCredit);
        Tell(unit, "category", told.WithCategory);
        foreach (JsonNode? criterion in unit["criteria"] as JsonArray ?? [])
        {
            told.AddCriterion(TextOf(criterion!), IdOf(criterion!));
        }
    }

    private static void Tell(GradedCompetencyBuilder told, JsonObject graded)
    {
        Tell(graded, "description", Item(told, graded).WithDescription);
        Tell(graded, "category", told.WithCategory);
        foreach (JsonNode? entry in graded["knowledgeAndSkills"]!.AsArray())
        {
            told.AddKnowledgeOrSkill(TextOf(entry!), entry is JsonObject nested ? Texts(nested, "items") : null);
        }

        foreach ((string level, JsonNode? statements) in graded["levels"] as JsonObject ?? [])
        {
            if (statements is not JsonArray listed)
            {
                told.WithoutLevel(level);
                continue;
            }

            told.WithStatements(level);
            foreach (JsonNode? statement in listed)
            {
                told.AddStatement(level, TextOf(statement!), IdOf(statement!));
            }
        }

        if (graded["otherLevels"] is not null)
        {
            told.WithoutOtherLevels();
        }
    }

    private static void Tell(RoleBuilder told, JsonObject role)
    {
        told.WithJobTitles(Texts(role, "jobTitles")).WithPurposes(Texts(role, "purposes")).WithGeneralRequirements(Texts(role, "generalRequirements"))
            .WithOnTheJobLearning(Texts(role, "onTheJobLearning")).WithCourses(Texts(role, "courses"));
        Tell(role, "specialty", Item(told, role).WithSpecialty);
        Tell(role, "jobTitlesText", told.WithJobTitlesText);
        _ = role["rung"] is JsonObject rung ? told.WithRung(Text(rung, "ladder")!, Text(rung, "level")!) : told.WithRung(Text(role, "rung")!);
        Each(role, "requirements", asked =>
        {
            RequirementKind kind = Enum.Parse<RequirementKind>((string)asked["kind"]!, ignoreCase: true);
            decimal weight = Number(asked, "weight") ?? 1;
            _ = Text(asked, "level") is { } level ? told.Require(Text(asked, "competency")!, level, kind, weight) : told.Require(Text(asked, "competency")!, kind, weight);
        });
        Each(role, "learningOutcomes", outcome => told.AddLearningOutcome(Text(outcome, "unit")!, Text(outcome, "text")!));
        JsonObject found = role["qualification"]!.AsObject();
        told.WithQualification(Text(found, "title")!, qualification =>
        {
            qualification.WithAwards(Texts(found, "awards")).WithFields(Texts(found, "fields")).WithEducationPathway(Texts(found, "educationPathway")).WithEmploymentPathway(Texts(found, "employmentPathway"));
            Tell(found, "level", qualification.WithLevel);
            Tell(found, "credit", qualification.WithCredit);
            Tell(found, "unitShare", qualification.WithUnitShare);
            Tell(found, "academicEntry", qualification.WithAcademicEntry);
            Tell(found, "objective", qualification.WithObjective);
            JsonObject entry = found["qualificationEntry"]!.AsObject();
            qualification.WithQualificationEntry(Text(entry, "level")!, Text(entry, "text")!);
        });
    }

    private static TBuilder Item<TBuilder>(TBuilder told, JsonObject item)
        where TBuilder : ItemBuilder<TBuilder>
    {
        Tell(item, "uri", told.WithUri);
        TellExtensions(item, told.WithExtensions);
        return told.WithReplaces(Texts(item, "replaces"));
    }

    private static void Tell<TBuilder>(JsonObject from, string name, Func<string, TBuilder> with) => ToldFramework.Tell(Text(from, name), with);

    private static void Tell<TBuilder>(JsonObject from, string name, Func<decimal, TBuilder> with)
    {
        if (Number(from, name) is { } number)
        {
            with(number);
        }
    }

    private static void TellExtensions<TBuilder>(JsonObject from, Func<string, TBuilder> with) => ToldFramework.Tell(from["extensions"]?.ToJsonString(), with);

    private static void Each(JsonObject from, string list, Action<JsonObject> tell) => ToldFramework.Each(from[list]!.AsArray(), item => tell(item!.AsObject()));

    private static string[] Texts(JsonObject from, string list) => [.. (from[list] as JsonArray ?? []).Select(item => Plain((string)item!))];

    private static string? Text(JsonObject from, string name) => from[name] is { } text ? Plain((string)text!) : null;

    private static decimal? Number(JsonObject from, string name) => from[name] is { } number ? (decimal)number : null;

    private static string TextOf(JsonNode entry) => entry is JsonObject found ? Text(found, "text")! : Plain((string)entry!);

    private static string? IdOf(JsonNode entry) => entry is JsonObject found ? Text(found, "id") : null;

    private static string Plain(string text) => text.Replace(LoneSurrogate, "\udc00", StringComparison.Ordinal);
}
