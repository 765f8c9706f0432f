using System.Text.Json;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>Texts in JSON.</summary>
internal static class JsonTexts
{
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static string[] Texts(this JsonElement json, string name) => [.. json.EnumerateArray().Select(item => item.Text(name))];
}
