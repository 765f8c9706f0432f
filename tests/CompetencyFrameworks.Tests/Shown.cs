using System.Globalization;

namespace CompetencyFrameworks.Tests;

/// <summary>Puts answers on lines, as a worked example on paper writes them.</summary>
internal static class Shown
{
    /// <summary>The ids in their order, separated by spaces.</summary>
    public static string Ids(this IEnumerable<FrameworkItem> items) => string.Join(' ', items.Select(item => item.Id));

    /// <summary>The ids of what is asked for, in its order, separated by spaces.</summary>
    public static string Ids(this IEnumerable<Gap> gaps) => gaps.Select(gap => gap.Competency).Ids();

    /// <summary>The ids of the units among what changes.</summary>
    public static string UnitIds(this IEnumerable<RequirementChange> changes) => changes.Select(change => change.Competency).OfType<UnitOfCompetency>().Ids();

    /// <summary>The graded competencies among what changes, with the levels before and after and the rungs: <c>business-acumen: - -> advanced (2)</c>.</summary>
    public static IEnumerable<string> Graded(this IEnumerable<RequirementChange> changes) => changes
        .Where(change => change.Competency is GradedCompetency)
        .Select(change => string.Format(
            CultureInfo.InvariantCulture, "{0}: {1} -> {2} ({3})", change.Competency.Id, change.Before?.Level!.Id ?? "-", change.After?.Level!.Id ?? "-", change.Rungs));

    /// <summary>Numerator and denominator with every digit: <c>3 / 51</c>.</summary>
    public static string? Parts(this Ratio? ratio) =>
        ratio is null ? null : string.Format(CultureInfo.InvariantCulture, "{0:0.############################} / {1:0.############################}", ratio.Numerator, ratio.Denominator);

    /// <summary>A name with what is satisfied of all and with the credits of units held, "-" where there are none: <c>Core: 3 / 7, 10 / 23</c>.</summary>
    public static string Line(this GapFigures figures, string name) => $"{name}: {figures.Coverage.Parts() ?? "-"}, {figures.CreditCoverage.Parts() ?? "-"}";

    /// <summary>The roles of a path with the cost of each move: <c>clerk > (5, 0) chief</c>.</summary>
    public static string Way(this CareerPath path) => path.Start.Id + string.Concat(path.Moves.Select(move => string.Format(
        CultureInfo.InvariantCulture, " > ({0}, {1}) {2}", move.Credits, move.Rungs, move.To.Id)));

    /// <summary>The target of a path, its cost and the number of moves: <c>chief (5, 0, 1)</c>.</summary>
    public static string End(this CareerPath path) =>
        string.Format(CultureInfo.InvariantCulture, "{0} ({1}, {2}, {3})", path.Target.Id, path.Credits, path.Rungs, path.Moves.Count);
}
