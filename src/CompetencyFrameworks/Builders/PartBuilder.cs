using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>Describes a part of a framework that is being made. Each method returns the builder itself; told the same thing twice, the last one stands.</summary>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
/// <remarks>
/// A builder is for one thread, and for the action that it is handed to: kept beyond it, it changes nothing any more. It checks little itself, as all faults are
/// found together, when the framework is built.
/// </remarks>
public abstract class PartBuilder<TBuilder>
    where TBuilder : PartBuilder<TBuilder>
{
    private protected PartBuilder()
    {
    }

    internal ObjectText Members { get; } = new();

    /// <summary>Gives the part fields of your own, which are kept to the letter and never interpreted.</summary>
    /// <param name="json">The text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is not exactly one JSON object.</exception>
    public TBuilder WithExtensions(string json)
    {
        Members.Set("extensions", PartText.Extensions(Guard.NotNull(json), nameof(json)));
        return Self;
    }

    private protected TBuilder Self => (TBuilder)this;

    private protected TBuilder Set(string member, string? text)
    {
        PartText.Set(Members, member, text);
        return Self;
    }

    private protected TBuilder Set(string member, decimal number)
    {
        Members.Set(member, PartText.Of(number));
        return Self;
    }

    private protected TBuilder Set(string member, string[] texts, [CallerArgumentExpression(nameof(texts))] string argument = "")
    {
        Members.SetList(member, PartText.Of(texts, argument));
        return Self;
    }

    private protected TBuilder Add(string list, string json)
    {
        Members.Add(list, json);
        return Self;
    }

    /// <summary>Describes a part, and adds it only then: what goes wrong while it is described leaves nothing of it behind.</summary>
    private protected TBuilder Add<TPart>(string list, TPart part, Action<TPart>? describe)
        where TPart : PartBuilder<TPart>
    {
        describe?.Invoke(part);
        return Add(list, part.Members.ToString());
    }
}
