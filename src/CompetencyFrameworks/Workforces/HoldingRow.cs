namespace CompetencyFrameworks;

/// <summary>
/// One flat record of what a person holds, as a table or a survey gives it. It is checked when a workforce is made of it, so that everything wrong with many
/// rows is reported at once. Two are equal when all that they say is.
/// </summary>
public sealed class HoldingRow : IEquatable<HoldingRow>
{
    private HoldingRow(string? person, string? name, string? framework, string? edition, string? competency, string? level, bool isNone)
    {
        Person = person;
        Name = name;
        Framework = framework;
        Edition = edition;
        Competency = competency;
        Level = level;
        IsNone = isNone;
    }

    /// <summary>The person's id.</summary>
    public string? Person { get; }

    /// <summary>The person's name; <see langword="null"/> where the row does not say.</summary>
    public string? Name { get; }

    /// <summary>The id of the framework; <see langword="null"/> for the only one of the workforce.</summary>
    public string? Framework { get; }

    /// <summary>The edition of the framework; <see langword="null"/> for the only one of the workforce.</summary>
    public string? Edition { get; }

    /// <summary>The id of the competency; <see langword="null"/> for a row that only names a person.</summary>
    public string? Competency { get; }

    /// <summary>The id of the level; <see langword="null"/> for a unit, and where nothing is held.</summary>
    public string? Level { get; }

    /// <summary>Whether the competency was assessed and is not held.</summary>
    public bool IsNone { get; }

    /// <summary>Makes a row of something that a person holds.</summary>
    /// <param name="person">The person's id: 1 to 200 characters, none of them a control character.</param>
    /// <param name="competency">The id of the competency; a row without one is faulty. See <see cref="OfPerson"/> for people of whom nothing is recorded.</param>
    /// <param name="level">The id of the level of a graded competency; <see langword="null"/> or empty for a unit.</param>
    public static HoldingRow Of(string? person, string? competency, string? level = null) =>
        new(person, null, null, null, competency ?? "", string.IsNullOrEmpty(level) ? null : level, isNone: false);

    /// <summary>Makes a row of a competency that was assessed and that the person does not hold ("none", rank 0).</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="competency">The id of the competency.</param>
    public static HoldingRow None(string? person, string? competency) => new(person, null, null, null, competency ?? "", null, isNone: true);

    /// <summary>Makes a row that names a person, who counts though nothing may be recorded of them.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="name">The person's name, or <see langword="null"/>.</param>
    public static HoldingRow OfPerson(string? person, string? name = null) => new(person, name, null, null, null, null, isNone: false);

    /// <summary>Returns the row for a competency of a framework, for a workforce over several.</summary>
    /// <param name="framework">The id of the framework.</param>
    /// <param name="edition">The edition of the framework.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public HoldingRow In(string framework, string edition) => new(Person, Name, Guard.NotNull(framework), Guard.NotNull(edition), Competency, Level, IsNone);

    /// <summary>Returns the row with the person's name, for a table that has it in every row: a person has one name in all of them, or none.</summary>
    /// <param name="name">The person's name, or <see langword="null"/> where the row does not say.</param>
    public HoldingRow Named(string? name) => new(Person, name, Framework, Edition, Competency, Level, IsNone);

    /// <summary>Returns whether another row says the same.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(HoldingRow? other) =>
        other is not null && Person == other.Person && Name == other.Name && Framework == other.Framework && Edition == other.Edition
        && Competency == other.Competency && Level == other.Level && IsNone == other.IsNone;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HoldingRow);

    /// <inheritdoc/>
    public override int GetHashCode() => (Person, Competency, Level, IsNone).GetHashCode();

    /// <summary>Returns the person and what the row says of them.</summary>
    public override string ToString() =>
        Competency is null ? $"{Person}" : $"{Person}: {Competency}{(IsNone ? " (none)" : Level is null ? "" : $" at {Level}")}";
}
