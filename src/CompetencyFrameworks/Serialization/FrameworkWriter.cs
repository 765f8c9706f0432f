namespace CompetencyFrameworks;

/// <summary>Writes a framework in the one format: the same framework gives the same bytes, and they are read again as the same framework.</summary>
internal sealed partial class FrameworkWriter
{
    private readonly IndentedJsonWriter json = new();
    private readonly CompetencyFramework framework;

    private FrameworkWriter(CompetencyFramework framework) => this.framework = framework;

    public static string Write(CompetencyFramework framework)
    {
        var writer = new FrameworkWriter(framework);
        writer.WriteFile();
        return writer.json.ToString();
    }

    private void WriteFile()
    {
        json.BeginObject();
        json.WriteOptional("$schema", framework.Schema);
        json.Write("formatVersion", FormatVersion.Current);
        WriteIdentity(framework, framework.Code);
        json.Write("title", framework.Title);
        json.Write("edition", framework.Edition);
        json.WriteOptional("language", framework.Language);
        WriteSource();
        json.WriteOptional("qualificationLadder", framework.QualificationLadder?.Id);
        json.WriteOptional("roleLadder", framework.RoleLadder?.Id);
        json.WriteOptional("ladders", framework.Ladders, Write);
        json.WriteOptional("categories", framework.Categories, Write);
        json.WriteOptional("units", framework.Units, Write);
        json.WriteOptional("gradedCompetencies", framework.GradedCompetencies, Write);
        json.WriteOptional("specialties", framework.Specialties, Write);
        json.WriteOptional("courses", framework.Courses, Write);
        json.WriteOptional("roles", framework.Roles, Write);
        End(framework);
    }

    private void WriteSource()
    {
        if (framework.Source is not { } source)
        {
            return;
        }

        json.BeginObject("source");
        json.WriteOptional("documents", source.Documents, document =>
        {
            json.BeginObject();
            json.Write("title", document.Title);
            json.WriteOptional("edition", document.Edition);
            json.WriteOptional("publisher", document.Publisher);
            json.WriteOptional("rights", document.Rights);
            End(document);
        });
        json.WriteOptional("readings", source.Readings, reading =>
        {
            json.BeginObject();
            json.Write("at", reading.At);
            json.Write("note", reading.Note);
            End(reading);
        });
        End(source);
    }

    private void WriteIdentity(FrameworkItem item, string? code)
    {
        json.Write("id", item.Id);
        json.WriteOptional("code", code);
        json.WriteOptional("uri", item.Uri);
        json.WriteOptional("replaces", item.Replaces);
    }

    private void Begin(FrameworkItem item, string? code)
    {
        json.BeginObject();
        WriteIdentity(item, code);
    }

    private void Begin(FrameworkItem item) => Begin(item, item.Code);

    private void End(FrameworkPart part)
    {
        if (part.Extensions is { } extensions)
        {
            json.WriteRaw("extensions", extensions);
        }

        json.EndObject();
    }
}
