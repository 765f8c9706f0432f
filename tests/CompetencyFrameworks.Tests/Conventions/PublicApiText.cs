using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>The public members of the library as text, a line each.</summary>
internal static class PublicApiText
{
    private static readonly SymbolDisplayFormat format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string Of(string assembly)
    {
        var compilation = CSharpCompilation.Create("api", references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path != assembly)
            .Append(assembly)
            .Select(path => MetadataReference.CreateFromFile(path)));
        INamespaceSymbol library = compilation.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "CompetencyFrameworks");
        return string.Concat(library.GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && type.ContainingAssembly.Name == "CompetencyFrameworks")
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(Of));
    }

    private static string Of(INamedTypeSymbol type)
    {
        string kind = type.TypeKind == TypeKind.Enum ? "enum" : type.IsStatic ? "static class" : type.IsSealed ? "sealed class" : "abstract class";
        string bases = string.Join(", ", new[] { type.BaseType }.Where(super => super is { SpecialType: SpecialType.None }).Concat(type.Interfaces).Select(super => super!.ToDisplayString(format)).Order(StringComparer.Ordinal));
        IEnumerable<string> members = type.GetMembers()
            .Where(member => member.DeclaredAccessibility == Accessibility.Public && member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
            .Select(member => member is IFieldSymbol { HasConstantValue: true } value
                ? string.Create(CultureInfo.InvariantCulture, $"  {value.Name} = {value.ConstantValue}")
                : "  " + member.ToDisplayString(format))
            .Order(StringComparer.Ordinal);
        return $"{kind} {type.ToDisplayString(format)}{(bases.Length == 0 ? "" : " : " + bases)}\n{string.Concat(members.Select(member => member + "\n"))}\n";
    }
}
