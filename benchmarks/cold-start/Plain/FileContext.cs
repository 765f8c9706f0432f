using System.Text.Json.Serialization;

namespace CompetencyFrameworks.ColdStart;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FrameworkFile))]
internal sealed partial class FileContext : JsonSerializerContext;
