namespace CompetencyFrameworks;

/// <summary>
/// Says to notebooks how objects of a type are shown. They find it by its name and by the name of its property, as <see cref="DisplaySource"/> by the name of its method: no
/// reference is needed. It is a sign on a type, which says nothing about what the type uses.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>What makes the formatters.</summary>
    public Type FormatterSourceType { get; } = typeof(DisplaySource);
}
