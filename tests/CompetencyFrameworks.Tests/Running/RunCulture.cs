using System.Globalization;
using System.Runtime.CompilerServices;

namespace CompetencyFrameworks.Tests.Running;

/// <summary>
/// Runs all tests in a culture: <c>COMPETENCY_TEST_CULTURE=tr-TR DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 dotnet test</c>. Where the machine has no such culture,
/// no test runs.
/// </summary>
internal static class RunCulture
{
    public static string? Name { get; } = Environment.GetEnvironmentVariable("COMPETENCY_TEST_CULTURE");

    [ModuleInitializer]
    internal static void Set()
    {
        if (string.IsNullOrEmpty(Name))
        {
            return;
        }

        var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
