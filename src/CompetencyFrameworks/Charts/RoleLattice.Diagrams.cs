namespace CompetencyFrameworks;

public sealed partial class RoleLattice
{
    /// <summary>
    /// Returns the lattice as a flowchart of Mermaid, the higher rungs above: the roles of each specialty in a frame, the moves as arrows, those to another specialty dotted. Titles
    /// of more than 120 characters are shortened; a lattice without roles says so. The same lattice always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the diagram beside those of the framework; <see langword="null"/> for the English ones.</param>
    /// <remarks>Where nobody tells it otherwise, Mermaid refuses diagrams of more than 500 moves or 50,000 characters.</remarks>
    public string ToMermaid(ReportTexts? texts = null) => MermaidFlow.Write(ToDiagram(texts ?? ReportTexts.English, "Roles and moves; dotted: to another specialty"));

    /// <summary>
    /// Returns the lattice as a graph of Graphviz (DOT), the higher rungs above: the roles of each specialty in a frame, the moves as arrows, those to another specialty dashed.
    /// Long titles are shortened, with the whole as a tooltip; a lattice without roles says so. The same lattice always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the diagram beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToDot(ReportTexts? texts = null) => DotGraph.Write(ToDiagram(texts ?? ReportTexts.English, "Roles and moves; dashed: to another specialty"));

    private RoleDiagram ToDiagram(ReportTexts texts, string titleWithChanges)
    {
        var places = Enumerable.Range(0, Roles.Count).ToDictionary(place => Roles[place]);
        return new RoleDiagram(
            texts[Moves.Any(move => move.ChangesSpecialty) ? titleWithChanges : "Roles and moves"],
            isUpward: true,
            Roles,
            [.. Moves.Select(move => new RoleDiagramMove(places[move.From], places[move.To], move.ChangesSpecialty, null))],
            texts);
    }
}
