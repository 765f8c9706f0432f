using System.Reflection;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>What an application takes on with the library: no files but those it names, no network, no processes, no code made while it runs.</summary>
public sealed class TrustTests
{
    private static readonly Assembly library = typeof(CompetencyFramework).Assembly;
    private static readonly string[] outside = ["System.Net", "System.Diagnostics", "System.Security", "System.Runtime.Loader", "System.IO.IsolatedStorage", "System.IO.Pipes", "Microsoft.Win32"];
    private static readonly CalledMembers calls = new(library);

    [Fact]
    public void PublicMembers_ThatReachTheFileSystem_AreThoseThatAreHandedAPathOrAFolder()
    {
        HashSet<MethodBase> reaching = calls.Reaching(method => IsOf(method, "System.IO.File", "System.IO.FileStream", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.DriveInfo", "System.IO.MemoryMappedFiles.MemoryMappedFile")
            || IsOf(method, "System.IO.StreamReader", "System.IO.StreamWriter") && method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(string) && method.IsConstructor);
        string[] doors = [.. Public().Where(method => method.GetParameters().Any(parameter => parameter.Name is "path" or "folder")).Select(Shown).Order(StringComparer.Ordinal)];
        Assert.Equal(doors, Public().Where(reaching.Contains).Select(Shown).Order(StringComparer.Ordinal));
        Assert.Contains("CompetencyFramework.Load(path, options)", doors);
        Assert.DoesNotContain("CompetencyFramework.Load(stream, options)", doors);
    }

    // What the compiler calls of these is the handle of a type, in "typeof", and the embedded files of the library's own assembly.
    [Fact]
    public void Library_InAllItsMethods_CallsNothingThatMakesCodeOrLooksMembersUp()
    {
        string[] found = [.. calls.Foreign
            .Where(method => method.DeclaringType!.Namespace is "System.Reflection" or "System.Reflection.Emit" or "System.Linq.Expressions"
                || IsOf(method, "System.Activator", "System.AppDomain", "System.Type", "System.Text.Json.JsonSerializer"))
            .Where(method => method.Name is not ("op_Equality" or "op_Inequality"))
            .Select(Shown).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["Assembly.GetManifestResourceStream(name)", "Type.GetTypeFromHandle(handle)", "Type.get_Assembly()"], found);
    }

    [Fact]
    public void Library_InAllItsMethods_CallsNoNetworkNoProcessNoEnvironmentAndNoNativeCode()
    {
        Assert.DoesNotContain(calls.Methods, method => method.Attributes.HasFlag(MethodAttributes.PinvokeImpl));
        string[] found = [.. calls.Foreign
            .Where(method => Array.Exists(outside, space => method.DeclaringType!.Namespace!.StartsWith(space, StringComparison.Ordinal))
                || IsOf(method, "System.Environment", "System.Console", "System.Runtime.InteropServices.Marshal", "System.Runtime.InteropServices.NativeLibrary"))
            .Select(Shown).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["Environment.get_CurrentManagedThreadId()", "Environment.get_ProcessorCount()"], found);
    }

    private static IEnumerable<MethodBase> Public() => calls.Methods.Where(method => method.IsPublic && method.DeclaringType!.IsPublic);

    private static bool IsOf(MethodBase method, params string[] types) => types.Contains(method.DeclaringType!.FullName);

    private static string Shown(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})";
}
