namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Puts faults of rows, profiles and lines on lines of text, and finds them in both ways in which a workforce is made.</summary>
internal static class ShownFaults
{
    public static readonly WorkforceReadOptions LeaveOut = WorkforceReadOptions.Default.WithFaultyLeftOut();

    /// <summary>Line, column, path and rule, then the message, then how to mend it.</summary>
    public static IEnumerable<string> Shown(this IEnumerable<Fault> faults) =>
        faults.Select(fault => FormattableString.Invariant($"{fault.Line}:{fault.Column} {fault.Path} {fault.Rule}: {fault.Message} {fault.Fix}"));

    /// <summary>Line and rule alone.</summary>
    public static string Rules(this IEnumerable<Fault> faults) => string.Join(' ', faults.Select(fault => FormattableString.Invariant($"{fault.Line}:{fault.Rule}")));

    /// <summary>The workforce of all that is not faulty, after making sure that the same faults refuse all where nothing is left out.</summary>
    public static Workforce Rest(Func<WorkforceReadOptions, Workforce> make)
    {
        Workforce rest = make(LeaveOut);
        InvalidWorkforceException refusal = Assert.Throws<InvalidWorkforceException>(() => make(WorkforceReadOptions.Default));
        Assert.Equal(rest.Faults.Shown(), refusal.Faults.Shown());
        return rest;
    }
}
