namespace CompetencyFrameworks;

/// <summary>A column of a <see cref="TidyTable"/>: its name, what stands in it, and of which type that is.</summary>
[TypeFormatterSource]
public sealed class TidyColumn
{
    internal TidyColumn(string name, string description, Type valueType, bool isNullable)
    {
        Name = name;
        Description = description;
        ValueType = valueType;
        IsNullable = isNullable;
    }

    /// <summary>The name: that of the row's property, and of the column in CSV.</summary>
    public string Name { get; }

    /// <summary>The name in JSON: <see cref="Name"/> with a small letter at the beginning.</summary>
    public string JsonName => char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    /// <summary>What stands in the column, in a sentence.</summary>
    public string Description { get; }

    /// <summary>The type of the values: <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="decimal"/> or <see cref="bool"/>.</summary>
    public Type ValueType { get; }

    /// <summary>Whether a value may be missing.</summary>
    public bool IsNullable { get; }

    /// <summary>Returns the name and the type of the values in a word: text, whole number, number or truth value.</summary>
    public override string ToString() => $"{Name}: {TypeName}{(IsNullable ? ", may be missing" : "")}";

    /// <summary>The type of the values in a word.</summary>
    internal string TypeName => ValueType == typeof(string) ? "text" : ValueType == typeof(bool) ? "truth value" : ValueType == typeof(decimal) ? "number" : "whole number";

    /// <summary>Whether the values are numbers.</summary>
    internal bool IsNumber => ValueType != typeof(string) && ValueType != typeof(bool);
}
