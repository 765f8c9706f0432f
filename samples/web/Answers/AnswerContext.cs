using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompetencyFrameworks.Web.Answers;

/// <summary>What the service writes as JSON, and how: nothing is found out while it runs.</summary>
[JsonSerializable(typeof(FrameworkSummary[]))]
[JsonSerializable(typeof(FrameworkDetails))]
[JsonSerializable(typeof(CompetencyDetails))]
[JsonSerializable(typeof(RoleSummary[]))]
[JsonSerializable(typeof(SearchAnswer[]))]
[JsonSerializable(typeof(GapAnswer))]
[JsonSerializable(typeof(FaultAnswer[]))]
[JsonSerializable(typeof(ProfileFile))]
[JsonSerializable(typeof(ProfileProblem))]
[JsonSerializable(typeof(GapRow[]))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(int))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class AnswerContext : JsonSerializerContext;
