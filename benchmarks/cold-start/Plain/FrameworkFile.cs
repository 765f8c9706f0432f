using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompetencyFrameworks.ColdStart;

// Every member of the format, as ../../../data/README.md lists them. Where a text or an object may stand, it is what this file has: a text.

internal abstract class ObjectWithExtensions
{
    public JsonElement? Extensions { get; set; }
}

internal abstract class ItemObject : ObjectWithExtensions
{
    public string? Id { get; set; }

    public string? Code { get; set; }

    public string? Uri { get; set; }

    public List<string>? Replaces { get; set; }

    public string? Title { get; set; }
}

internal sealed class FrameworkFile : ItemObject
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public int FormatVersion { get; set; }

    public string? Edition { get; set; }

    public string? Language { get; set; }

    public SourceObject? Source { get; set; }

    public string? QualificationLadder { get; set; }

    public string? RoleLadder { get; set; }

    public List<LadderObject>? Ladders { get; set; }

    public List<CategoryObject>? Categories { get; set; }

    public List<UnitObject>? Units { get; set; }

    public List<GradedObject>? GradedCompetencies { get; set; }

    public List<SpecialtyObject>? Specialties { get; set; }

    public List<CourseObject>? Courses { get; set; }

    public List<RoleObject>? Roles { get; set; }
}

internal sealed class SourceObject : ObjectWithExtensions
{
    public List<DocumentObject>? Documents { get; set; }

    public List<ReadingObject>? Readings { get; set; }
}

internal sealed class DocumentObject : ObjectWithExtensions
{
    public string? Title { get; set; }

    public string? Edition { get; set; }

    public string? Publisher { get; set; }

    public string? Rights { get; set; }
}

internal sealed class ReadingObject : ObjectWithExtensions
{
    public string? At { get; set; }

    public string? Note { get; set; }
}

internal sealed class LadderObject : ItemObject
{
    public List<LevelObject>? Levels { get; set; }
}

internal sealed class LevelObject : ItemObject
{
    public string? Description { get; set; }

    public YearsObject? Years { get; set; }

    public decimal? Value { get; set; }
}

internal sealed class YearsObject : ObjectWithExtensions
{
    public decimal From { get; set; }

    public decimal? To { get; set; }
}

internal sealed class CategoryObject : ItemObject
{
    public string? Parent { get; set; }
}

internal sealed class UnitObject : ItemObject
{
    public string? Description { get; set; }

    public string? Category { get; set; }

    public string? Level { get; set; }

    public decimal? Credit { get; set; }

    public List<string>? Criteria { get; set; }
}

internal sealed class GradedObject : ItemObject
{
    public string? Description { get; set; }

    public string? Category { get; set; }

    public string? Ladder { get; set; }

    public List<string>? KnowledgeAndSkills { get; set; }

    public Dictionary<string, List<string>>? Levels { get; set; }

    public string? OtherLevels { get; set; }
}

internal sealed class SpecialtyObject : ItemObject
{
    public List<string>? KeyActivities { get; set; }
}
