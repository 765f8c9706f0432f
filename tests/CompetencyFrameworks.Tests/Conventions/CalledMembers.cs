using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>Which methods of the library call what, read from their instructions.</summary>
internal sealed class CalledMembers
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> operations = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(operation => (int)(ushort)operation.Value);

    private readonly Dictionary<MethodBase, HashSet<MethodBase>> calls = [];
    private readonly ILookup<MethodInfo, MethodBase> overrides;

    public CalledMembers(Assembly library)
    {
        // What measures coverage puts into the library is not the library's.
        Methods = [.. library.GetTypes().Where(type => type.Namespace?.StartsWith("Coverlet.", StringComparison.Ordinal) != true).SelectMany(type => type.GetMethods(Every).Cast<MethodBase>().Concat(type.GetConstructors(Every)))];
        overrides = Methods.OfType<MethodInfo>().Where(method => method.GetBaseDefinition() != method).ToLookup(method => method.GetBaseDefinition(), method => (MethodBase)method);
        foreach (MethodBase method in Methods)
        {
            calls.Add(method, [.. Called(method).SelectMany(WithWhatMayRun)]);
        }
    }

    /// <summary>All methods and constructors of the library, also the compiler's.</summary>
    public IReadOnlyList<MethodBase> Methods { get; }

    /// <summary>All members that are called anywhere in the library, of other assemblies.</summary>
    public IEnumerable<MethodBase> Foreign => calls.Values.SelectMany(called => called).Where(method => !calls.ContainsKey(method)).Distinct();

    /// <summary>The methods from which a call leads, over whatever others, to one of these.</summary>
    public HashSet<MethodBase> Reaching(Func<MethodBase, bool> isSought)
    {
        HashSet<MethodBase> reaching = [.. calls.Where(pair => pair.Value.Any(isSought)).Select(pair => pair.Key)];
        for (int before = -1; before != reaching.Count;)
        {
            before = reaching.Count;
            reaching.UnionWith(calls.Where(pair => pair.Value.Overlaps(reaching)).Select(pair => pair.Key).ToArray());
        }

        return reaching;
    }

    // A call of a virtual method may run what overrides it; who makes an object of the compiler's (an iterator, a closure) runs its methods.
    private IEnumerable<MethodBase> WithWhatMayRun(MethodBase called)
    {
        MethodBase definition = Definition(called);
        IEnumerable<MethodBase> more = definition is MethodInfo { IsVirtual: true } method ? overrides[method.GetBaseDefinition()] : [];
        return definition is ConstructorInfo { DeclaringType: { } made } && made.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            ? made.GetMethods(Every).Concat(more).Append(definition)
            : more.Append(definition);
    }

    private static IEnumerable<MethodBase> Called(MethodBase method)
    {
        if (method.GetCustomAttribute<StateMachineAttribute>() is { } machine)
        {
            foreach (MethodInfo step in machine.StateMachineType.GetMethods(Every))
            {
                yield return step;
            }
        }

        byte[] instructions = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (int at = 0; at < instructions.Length;)
        {
            int code = instructions[at++];
            OpCode operation = operations[code == 0xFE ? 0xFE00 | instructions[at++] : code];
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineTok && Resolved(method, BitConverter.ToInt32(instructions, at)) is { } called)
            {
                yield return called;
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(instructions, at)),
                _ => 4,
            };
        }
    }

    private static MethodBase? Resolved(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : null) as MethodBase;

    // The method as it is written, whatever it is called with.
    private static MethodBase Definition(MethodBase method)
    {
        MethodBase open = method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericMethodDefinition() : method;
        return open.DeclaringType is { IsGenericType: true } type ? MethodBase.GetMethodFromHandle(open.MethodHandle, type.GetGenericTypeDefinition().TypeHandle)! : open;
    }
}
