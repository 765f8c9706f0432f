using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>What the service's readme shows is what the service answers.</summary>
[Collection(nameof(ServiceCollection))]
public sealed partial class ReadmeTests(RunningService service)
{
    private static readonly string root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    [Fact]
    public async Task Commands_AllOfThem_AreAnsweredAsTheReadmeSays()
    {
        string readme = (await File.ReadAllTextAsync(Path.Combine(root, "samples", "web", "README.md"))).ReplaceLineEndings("\n");
        MatchCollection commands = Commands().Matches(readme);
        Assert.Equal(4, commands.Count);
        foreach (Match command in commands)
        {
            string body = command.Groups["body"].Value;
            string profile = body.StartsWith('@') ? await File.ReadAllTextAsync(Path.Combine(root, body[1..])) : body.Trim('\'');
            using HttpResponseMessage answer = body.Length == 0
                ? await service.Client.GetAsync(command.Groups["address"].Value)
                : await service.Post(command.Groups["address"].Value, profile);
            Assert.Equal(command.Groups["answer"].Value, await answer.Content.ReadAsStringAsync());
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"```console\n\$ curl -s (?:--json (?<body>@\S+|'[^']+') )?'http://localhost:5000(?<address>[^']+)'\n(?<answer>.*)\n```")]
    private static partial Regex Commands();
}
