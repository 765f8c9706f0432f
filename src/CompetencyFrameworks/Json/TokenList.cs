namespace CompetencyFrameworks;

/// <summary>The tokens of a JSON text, in blocks of one size: a large file needs no room for copies of a list that grows.</summary>
internal sealed class TokenList
{
    private const int BlockBits = 10;
    private const int BlockSize = 1 << BlockBits;

    private JsonToken[][] blocks = new JsonToken[4][];
    private int count;

    public int Count => count;

    public ref readonly JsonToken this[int token] => ref blocks[token >> BlockBits][token & (BlockSize - 1)];

    public void Add(JsonToken token)
    {
        int block = count >> BlockBits;
        int place = count & (BlockSize - 1);
        if (place == 0)
        {
            AddBlock(block);
        }

        blocks[block][place] = token;
        count++;
    }

    /// <summary>Gives a container the token that follows, behind everything that was added since.</summary>
    public void Close(int container) =>
        blocks[container >> BlockBits][container & (BlockSize - 1)] = new JsonToken(this[container].Start, count);

    private void AddBlock(int block)
    {
        if (block == blocks.Length)
        {
            Array.Resize(ref blocks, 2 * block);
        }

        blocks[block] = new JsonToken[BlockSize];
    }
}
