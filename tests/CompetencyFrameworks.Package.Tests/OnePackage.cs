namespace CompetencyFrameworks.Package.Tests;

/// <summary>All tests of the package share the one that was packed.</summary>
[CollectionDefinition(nameof(OnePackage))]
public sealed class OnePackage : ICollectionFixture<PackedLibrary>;
