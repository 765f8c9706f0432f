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
}
