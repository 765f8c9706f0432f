using System.Reflection;

namespace CompetencyFrameworks.Tests;

public sealed class NullArgumentTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    private static readonly object[] receivers =
    [
        acme, acme.Ladders[0].Levels[0], acme.Units[0], acme.GradedCompetencies[0], acme.Roles[0], acme.Units, FrameworkCatalogue.Of(acme),
        CompetencyProfile.Of("x"), GapOptions.Default, acme.Ladders[0].Levels[0].Ladder, CareerOptions.Default, TickList.Of("x"), SearchOptions.Default, TrainingOffer.Of("x", "x", 1), CompetencyProfile.Of("x").GapTo(acme.Roles[0]), ProgrammeDesign.Of("x", "x", []),
        FrameworkChanges.Between(acme, acme), FrameworkChanges.Chain(acme, TestFrameworks.Acme("2027")), MigrationOptions.Default, ReadOptions.Default,
        FrameworkBuilder.Of("x", "x", "x"), new LadderBuilder("x", "x"), new LevelBuilder("x", "x"), new CategoryBuilder("x", "x"), new UnitBuilder("x", "x"),
        new GradedCompetencyBuilder("x", "x", "x"), new SpecialtyBuilder("x", "x"), new CourseBuilder("x"), new RoleBuilder("x", "x"), new QualificationBuilder("x"),
        Workforce.Of(acme, []), Workforce.Of(acme, []).GapsTo(acme.Roles[0]), Workforce.Of(acme, []).GapsTo(acme.Roles), WorkforceOptions.Default, WorkforceReadOptions.Default,
        HoldingRow.OfPerson("x"), ReportTexts.English, TableOptions.Default, DataDictionary.Rows, FrameworkTables.Of(acme),
    ];

    // Values for the arguments beside the one that is null.
    private static readonly object[] values =
    [
        "x", acme, acme.Ladders[2].Levels[0], acme.Units[0], acme.GradedCompetencies[0], acme.Roles[0], FrameworkCatalogue.Of(acme), new MemoryStream(), new StringWriter(), GapOptions.Default,
        Array.Empty<UnitOfCompetency>(), Array.Empty<CompetencyFramework>(), Array.Empty<RequirementKind>(), Array.Empty<Requirement>(), Array.Empty<Role>(), Array.Empty<Statement>(), Array.Empty<TrainingOffer>(), Array.Empty<Competency>(),
        acme.Categories[0], BuiltInFrameworks.HkHrm.Specialties[0],
        Workforce.Of(acme, []), TrainingOffer.Of("x", "x", 1), Array.Empty<CompetencyProfile>(), Array.Empty<HoldingRow>(), Array.Empty<string>(),
    ];

    [Fact]
    public async Task PublicMethods_ANullArgument_ThrowArgumentNullExceptionThatNamesIt()
    {
        var nullability = new NullabilityInfoContext();
        int tried = 0;
        foreach ((object? receiver, MethodInfo method) in Methods())
        {
            ParameterInfo[] parameters = method.GetParameters();
            foreach (ParameterInfo parameter in parameters.Where(parameter => !parameter.IsOut && !parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.NotNull))
            {
                object?[] arguments = [.. parameters.Select(other => other == parameter || other.IsOut ? null : ValueOf(other))];
                Exception? failure = await FailureOf(() => method.Invoke(receiver, arguments));
                Assert.True(failure is ArgumentNullException, $"{method}, {parameter.Name}: {failure}");
                Assert.Equal(parameter.Name, ((ArgumentNullException)failure).ParamName);
                tried++;
            }
        }

        Assert.True(tried > 40);
    }

    private static async Task<Exception?> FailureOf(Func<object?> call)
    {
        try
        {
            await (call() as Task ?? Task.CompletedTask);
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
        catch (ArgumentNullException exception)
        {
            return exception;
        }
    }

    private static IEnumerable<(object? Receiver, MethodInfo Method)> Methods()
    {
        foreach (object receiver in receivers)
        {
            foreach (MethodInfo method in receiver.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.DeclaringType != typeof(object) && method.Name != "Equals"))
            {
                yield return (receiver, method);
            }
        }

        foreach (MethodInfo method in typeof(CompetencyFramework).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)))
        {
            yield return (null, method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(UnitOfCompetency)) : method);
        }
    }

    private static object? ValueOf(ParameterInfo parameter) => values.FirstOrDefault(parameter.ParameterType.IsInstanceOfType);
}
