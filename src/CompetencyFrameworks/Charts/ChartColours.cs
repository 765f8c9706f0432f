namespace CompetencyFrameworks;

/// <summary>
/// The colours of charts, with their contrast on white. Text has at least 4.5:1 on what it stands on, marks have 3:1; blue and orange are told apart by every
/// common kind of colour vision, and nothing is told by colour alone.
/// </summary>
internal static class ChartColours
{
    /// <summary>What charts are painted on, whatever page they stand on.</summary>
    public const string Background = "#FFFFFF";

    /// <summary>Text and required marks: 17.4:1.</summary>
    public const string Text = "#1A1A1A";

    /// <summary>Text that only adds to other text: 7:1.</summary>
    public const string QuietText = "#595959";

    /// <summary>What is satisfied: 10.2:1.</summary>
    public const string Satisfied = "#12436D";

    /// <summary>What is open: 5.5:1.</summary>
    public const string Open = "#B34700";

    /// <summary>What is not assessed, and lines: 4.5:1.</summary>
    public const string Line = "#767676";

    /// <summary>
    /// From nothing to the most, light to dark. Light ones are seen by the line around them. Dark text has at least 10:1 on the first three, white text at least
    /// 5.4:1 on the last two.
    /// </summary>
    public static readonly string[] Shades = [Background, "#DCE9F5", "#A9CBE8", "#2F6EA3", Satisfied];

    /// <summary>The colour of text on a shade.</summary>
    public static string TextOn(int shade) => shade < 3 ? Text : Background;
}
