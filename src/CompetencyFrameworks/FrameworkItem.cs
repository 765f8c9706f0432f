namespace CompetencyFrameworks;

/// <summary>A part of a framework that has an id. Two items are the same only if they are the same object.</summary>
public abstract class FrameworkItem : FrameworkPart
{
    private protected FrameworkItem(ItemIdentity identity)
        : base(identity.Extensions)
    {
        Id = identity.Id;
        Code = identity.Code;
        Uri = identity.Uri;
        Replaces = identity.Replaces;
    }

    /// <summary>The id, unique among the items of its kind; compared ordinally, case counts. Those of the built-in frameworks stay the
    /// same from version to version of the library.</summary>
    public string Id { get; }

    /// <summary>
    /// The notation printed in the source, such as <c>106921L5</c>; <see langword="null"/> where none is stated. A unit of competency has its id here
    /// where no other code is stated.
    /// </summary>
    public string? Code { get; }

    /// <summary>The identifier of the item on the web, as written in the file; <see langword="null"/> where none is stated.</summary>
    public string? Uri { get; }

    /// <summary>
    /// The ids of the items of the edition before that this one takes the place of, in the order of the file; none of them is still in use for its kind. Empty
    /// where it takes the place of none but that of its own id, and for a framework itself. Two ids, or one beside its own id of before, are a merge; one id that
    /// two items name is a split.
    /// </summary>
    public IReadOnlyList<string> Replaces { get; }
}
