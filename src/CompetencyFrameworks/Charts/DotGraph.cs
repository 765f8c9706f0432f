using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Writes roles and moves as a directed graph of Graphviz.</summary>
internal static class DotGraph
{
    public static string Write(RoleDiagram diagram)
    {
        var text = new StringBuilder();
        text.Append("digraph {\n  graph [rankdir=").Append(diagram.IsUpward ? "BT" : "LR").Append(", newrank=true, labelloc=t, label=").Append(DotText.Quote(diagram.Title)).Append("];\n");
        text.Append("  node [shape=box, style=rounded];\n");
        int number = 0;
        foreach (IGrouping<Specialty?, int> group in diagram.Groups)
        {
            if (group.Key is { } specialty)
            {
                text.AppendFormat(
                    CultureInfo.InvariantCulture, "  subgraph cluster{0} {{\n    graph [{1}];\n", number++, DotText.Label(specialty.Title));
            }

            foreach (int place in group)
            {
                text.AppendFormat(
                    CultureInfo.InvariantCulture, "  {0}r{1} [{2}];\n", group.Key is null ? "" : "  ", place, DotText.Label(diagram.Roles[place].Title));
            }

            text.Append(group.Key is null ? "" : "  }\n");
        }

        if (diagram.Roles.Count == 0)
        {
            text.Append("  none [label=").Append(DotText.Quote(diagram.Texts["no roles"])).Append("];\n");
        }

        foreach (IGrouping<Level, int> rung in diagram.Rungs)
        {
            text.Append("  { rank=same;").Append(string.Concat(rung.Select(place => string.Format(CultureInfo.InvariantCulture, " r{0};", place)))).Append(" }\n");
        }

        foreach (RoleDiagramMove move in diagram.Moves)
        {
            string[] attributes = [.. new[] { move.ChangesSpecialty ? "style=dashed" : null, move.Label is null ? null : DotText.Label(move.Label) }.OfType<string>()];
            text.AppendFormat(CultureInfo.InvariantCulture, "  r{0} -> r{1}{2};\n", move.From, move.To, attributes.Length == 0 ? "" : $" [{string.Join(", ", attributes)}]");
        }

        return text.Append("}\n").ToString();
    }
}
