using System.Text;

namespace CompetencyFrameworks;

/// <summary>Line and column of a byte in a text, both from 1. Moved forward only, it passes over the text once.</summary>
internal sealed class TextPosition(byte[] text)
{
    private int offset;

    public int Line { get; private set; } = 1;

    /// <summary>The column in UTF-16 characters, as editors count.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Moves to a byte that begins a character, at or behind the present one.</summary>
    public void MoveTo(int target)
    {
        int lineStart = -1;
        for (int i = offset; i < target; i++)
        {
            if (text[i] == (byte)'\n')
            {
                Line++;
                lineStart = i + 1;
            }
        }

        Column = lineStart < 0
            ? Column + Encoding.UTF8.GetCharCount(text, offset, target - offset)
            : 1 + Encoding.UTF8.GetCharCount(text, lineStart, target - lineStart);
        offset = target;
    }
}
