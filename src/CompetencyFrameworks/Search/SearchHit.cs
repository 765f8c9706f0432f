namespace CompetencyFrameworks;

/// <summary>
/// A unit of competency, a graded competency or a role in whose texts words were found. Two are equal when item (by framework id, edition and id) and passages
/// are.
/// </summary>
[TypeFormatterSource]
public sealed class SearchHit : IEquatable<SearchHit>
{
    internal SearchHit(FrameworkItem item, int wordsFound, SearchPassage[] passages)
    {
        Item = item;
        WordsFound = wordsFound;
        Passage = passages[0];
        OtherPassages = Array.AsReadOnly(passages.Skip(1).ToArray());
    }

    /// <summary>The item: a <see cref="UnitOfCompetency"/>, a <see cref="GradedCompetency"/> or a <see cref="Role"/>.</summary>
    public FrameworkItem Item { get; }

    /// <summary>The title of the item.</summary>
    public string Title => Item is Competency competency ? competency.Title : ((Role)Item).Title;

    /// <summary>
    /// How many of the different words asked for were found in the texts of the item, 1 or more: all of them, unless any word was enough.
    /// </summary>
    public int WordsFound { get; }

    /// <summary>The best passage: the text in which the words were found, and where it stands.</summary>
    public SearchPassage Passage { get; }

    /// <summary>The other texts of the item in which one or more of the words were found, best first; often empty.</summary>
    public IReadOnlyList<SearchPassage> OtherPassages { get; }

    /// <summary>Returns whether another hit is the same item with equal passages.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(SearchHit? other) =>
        other is not null && AreSame(Item, other.Item) && WordsFound == other.WordsFound && Passage.Equals(other.Passage)
        && OtherPassages.SequenceEqual(other.OtherPassages);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SearchHit);

    /// <inheritdoc/>
    public override int GetHashCode() => (Item.Id, WordsFound, Passage).GetHashCode();

    /// <summary>Returns the item, and the best passage where that is not the title.</summary>
    public override string ToString() => Passage.Field == SearchField.Title ? Item.ToString()! : $"{Item} ({Passage})";

    private static bool AreSame(FrameworkItem one, FrameworkItem other) => (one, other) switch
    {
        (Competency competency, Competency another) => ModelKey.AreSame(competency, another),
        (Role role, Role another) => ModelKey.AreSame(role, another),
        _ => false,
    };
}
