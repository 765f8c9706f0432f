using System.Globalization;

namespace CompetencyFrameworks;

public sealed partial class CareerPath
{
    /// <summary>
    /// Returns the path as a flowchart of Mermaid, from left to right: the roles on the way, and each move with its credits and rungs; a move to another specialty is dotted, and
    /// says so. Titles of more than 120 characters are shortened. The same path always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the diagram beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToMermaid(ReportTexts? texts = null) => MermaidFlow.Write(ToDiagram(texts ?? ReportTexts.English, (texts ?? ReportTexts.English)["Career path"]));

    /// <summary>
    /// Returns the path as a graph of Graphviz (DOT), from left to right: the roles on the way, and each move with its credits and rungs; a move to another specialty is dashed,
    /// and says so. Long titles are shortened, with the whole as a tooltip. The same path always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the diagram beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToDot(ReportTexts? texts = null) =>
        DotGraph.Write(ToDiagram(texts ?? ReportTexts.English, (texts ?? ReportTexts.English).Format("From {0} to {1}", Start.Title, Target.Title)));

    // Mermaid takes out of a diagram's title whatever looks like markup: there the roles are named in their boxes only.
    private RoleDiagram ToDiagram(ReportTexts texts, string title) => new(
        title,
        isUpward: false,
        Roles,
        [.. Moves.Select((move, place) => new RoleDiagramMove(place, place + 1, move.ChangesSpecialty, Describe(move, texts)))],
        texts);

    private static string Describe(CareerMove move, ReportTexts texts) => texts.Format(
        move.ChangesSpecialty ? "Credits: {0}, rungs: {1}, another specialty" : "Credits: {0}, rungs: {1}",
        move.Credits.ToString("0.#########", CultureInfo.InvariantCulture),
        move.Rungs);
}
