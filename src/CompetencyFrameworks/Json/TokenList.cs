using System.Text.Json;

namespace CompetencyFrameworks;

/// <summary>The tokens of a JSON text, in blocks of one size: a large file needs no room for copies of a list that grows.</summary>
internal sealed class TokenList
{
    private const int BlockBits = 12;
    private const int BlockSize = 1 << BlockBits;

    private readonly List<JsonToken[]> blocks = [];

    public int Count { get; private set; }

    public JsonToken this[int token]
    {
        get => blocks[token >> BlockBits][token & (BlockSize - 1)];
        private set => blocks[token >> BlockBits][token & (BlockSize - 1)] = value;
    }

    /// <summary>Adds a token; a container is closed later.</summary>
    public void Add(int start, int length, JsonTokenType kind, bool isEscaped)
    {
        if ((Count & (BlockSize - 1)) == 0)
        {
            blocks.Add(new JsonToken[BlockSize]);
        }

        Count++;
        this[Count - 1] = new JsonToken(start, length, Count, kind, isEscaped);
    }

    /// <summary>Gives a container its end, behind everything that was added since.</summary>
    /// <param name="container">The container's token.</param>
    /// <param name="end">The place of the byte after it.</param>
    public void Close(int container, int end) => this[container] = this[container].Closed(end, Count);
}
