using System.Collections;
using System.Reflection;
using System.Xml.Linq;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>What the library promises of every public type.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly library = typeof(CompetencyFramework).Assembly;
    private static readonly Type[] types = [.. library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void PublicTypes_AllOfThem_AreInTheOneNamespace()
    {
        Assert.True(types.Length > 30);
        Assert.All(types, type => Assert.Equal("CompetencyFrameworks", type.Namespace));
    }

    [Fact]
    public void PublicClasses_AllOfThem_AreSealedOrAbstract() =>
        Assert.All(types.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, type.Name));

    [Fact]
    public void PublicTypes_AllOfThem_HaveNoPublicConstructorSetterOrField() => Assert.All(types.Where(type => !type.IsEnum), type =>
    {
        Assert.Empty(type.GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.All(type.GetProperties(Declared), property => Assert.True(property.SetMethod is null || !property.SetMethod.IsPublic, $"{type.Name}.{property.Name}"));
        Assert.Empty(type.GetFields(Declared));
    });

    [Fact]
    public void AbstractClasses_OfThePublicOnes_CannotBeDerivedFromOutside() => Assert.All(
        types.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false }),
        type => Assert.All(
            type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance),
            constructor => Assert.True(constructor.IsAssembly || constructor.IsFamilyAndAssembly || constructor.IsPrivate, type.Name)));

    [Fact]
    public void PublicMembers_ThatReturnCollections_ReturnReadOnlyOnes() => Assert.All(types, type =>
    {
        Type[] returned =
        [
            .. type.GetProperties(Declared).Select(property => property.PropertyType),
            .. type.GetMethods(Declared).Select(method => method.ReturnType),
        ];
        Assert.All(returned, candidate =>
        {
            Assert.False(candidate.IsArray, $"{type.Name}: {candidate}");
            Type? definition = candidate.IsGenericType ? candidate.GetGenericTypeDefinition() : null;
            bool isQuery = definition == typeof(IEnumerable<>) && type.IsAbstract && type.IsSealed;
            Assert.False(
                typeof(IEnumerable).IsAssignableFrom(candidate) && candidate != typeof(string) && candidate.Assembly != library
                && definition != typeof(IReadOnlyList<>) && definition != typeof(IEnumerator<>) && !isQuery,
                $"{type.Name}: {candidate}");
        });
    });

    [Fact]
    public void ListsThatAreHandedOut_AreNotMutableBehindTheirInterface() => Assert.All(BuiltInFrameworks.All, framework => Assert.All(
        (object[])
        [
            framework.Source!.Documents, framework.GradedCompetencies[0].ApplicableLevels, framework.GradedCompetencies[0].StatementsAt(framework.GradedCompetencies[0].ApplicableLevels[0]),
            framework.GradedCompetencies[0].KnowledgeAndSkills, .. framework.Units.Take(1).Select(unit => unit.AssessmentCriteria),
            .. framework.Roles.SelectMany(role => (object[])[role.JobTitles, role.Requirements, role.LearningOutcomes, role.Purposes]),
            CompetencyProfile.Of("x").Holdings, CompetencyProfile.Of("x").Unplaced, GapOptions.Default.Kinds,
        ],
        list =>
        {
            Assert.False(list is Array, list.GetType().ToString());
            Assert.True(list is not IList || list is IList { IsReadOnly: true }, list.GetType().ToString());
        }));

    [Fact]
    public void Structs_OfThePublicOnes_HaveNoReferenceMembers() => Assert.All(
        types.Where(type => type is { IsValueType: true, IsEnum: false }),
        type => Assert.All(type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance), field => Assert.True(field.FieldType.IsValueType)));

    [Fact]
    public void OutParameters_StandOnlyInTryGet() => Assert.All(
        types.SelectMany(type => type.GetMethods(Declared)).Where(method => method.GetParameters().Any(parameter => parameter.IsOut)),
        method => Assert.StartsWith("TryGet", method.Name, StringComparison.Ordinal));

    [Fact]
    public void ModelAndResultTypes_AllOfThem_SayThemselvesInWords() => Assert.All(
        types.Where(type => type is { IsClass: true, IsAbstract: false } && !typeof(Exception).IsAssignableFrom(type)),
        type => Assert.NotEqual(typeof(object), type.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType));

    [Fact]
    public void PublicMembers_AllOfThem_AreDocumented()
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(library.Location, ".xml"));
        var documented = documentation.Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || member.Element("summary") is { } summary && summary.Value.Trim().Length >= 10)
            .Select(member => (string)member.Attribute("name")!)
            .Select(name => name.Split('(')[0].Replace("``1", "", StringComparison.Ordinal).Replace("`1", "", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        string[] undocumented =
        [
            .. types.Select(type => "T:" + Name(type))
                .Concat(types.SelectMany(type => type.GetProperties(Declared).Select(property => $"P:{Name(type)}.{property.Name}")))
                .Concat(types.Where(type => !type.IsEnum).SelectMany(type => type.GetMethods(Declared).Where(method => !method.IsSpecialName).Select(method => $"M:{Name(type)}.{method.Name}")))
                .Concat(types.Where(type => type.IsEnum).SelectMany(type => Enum.GetNames(type).Select(value => $"F:{Name(type)}.{value}")))
                .Where(name => !documented.Contains(name)),
        ];
        Assert.Empty(undocumented);
        Assert.True(documented.Count > 150);
    }

    [Fact]
    public void References_OfTheLibraryOnThisTarget_AreOnlyTheRuntimeItself()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        Assert.All(library.GetReferencedAssemblies(), reference => Assert.True(File.Exists(Path.Combine(runtime, reference.Name + ".dll")), reference.Name));
    }

    private static string Name(Type type) => type.FullName!.Split('`')[0];
}
