namespace CompetencyFrameworks;

/// <summary>The way into a qualification from a lower qualification level ("QF Pathway" in the Hong Kong specifications, section B).</summary>
public sealed class QualificationEntry : FrameworkPart
{
    internal QualificationEntry(Level level, string text, string? extensions = null)
        : base(extensions)
    {
        Level = level;
        Text = text;
    }

    /// <summary>The qualification level from which the way is open.</summary>
    public Level Level { get; }

    /// <summary>The whole condition, as the source has it.</summary>
    public string Text { get; }

    /// <summary>Returns the condition.</summary>
    public override string ToString() => Text;
}
