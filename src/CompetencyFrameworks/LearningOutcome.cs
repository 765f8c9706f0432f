namespace CompetencyFrameworks;

/// <summary>A role's own sentence for one unit of competency. Its assessment criteria are the unit's.</summary>
public sealed class LearningOutcome : FrameworkPart
{
    internal LearningOutcome(UnitOfCompetency unit, string text, string? extensions = null)
        : base(extensions)
    {
        Unit = unit;
        Text = text;
    }

    /// <summary>The unit of competency, one that the role asks for.</summary>
    public UnitOfCompetency Unit { get; }

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>Returns the sentence.</summary>
    public override string ToString() => Text;
}
