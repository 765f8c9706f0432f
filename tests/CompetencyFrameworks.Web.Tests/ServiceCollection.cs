using System.Diagnostics.CodeAnalysis;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>One service for all tests: it keeps nothing of what it is asked.</summary>
[CollectionDefinition(nameof(ServiceCollection))]
[SuppressMessage("Naming", "CA1711", Justification = "The test runner calls it a collection.")]
public sealed class ServiceCollection : ICollectionFixture<RunningService>;
