namespace CompetencyFrameworks;

/// <summary>What a token of a JSON text is. The platform's own type is not used for it: a framework that the library carries is read without the platform's reader.</summary>
internal enum JsonKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
