using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Writes roles and moves as a flowchart of Mermaid.</summary>
internal static class MermaidFlow
{
    public static string Write(RoleDiagram diagram)
    {
        var text = new StringBuilder();
        text.Append("---\ntitle: ");
        JsonText.AppendQuoted(text, diagram.Title);
        text.Append("\n---\nflowchart ").Append(diagram.IsUpward ? "BT" : "LR").Append('\n');
        int number = 0;
        foreach (IGrouping<Specialty?, int> group in diagram.Groups)
        {
            if (group.Key is { } specialty)
            {
                text.AppendFormat(CultureInfo.InvariantCulture, "  subgraph s{0}[{1}]\n", number++, MermaidText.Quote(specialty.Title));
            }

            foreach (int place in group)
            {
                text.AppendFormat(CultureInfo.InvariantCulture, "  {0}r{1}[{2}]\n", group.Key is null ? "" : "  ", place, MermaidText.Quote(diagram.Roles[place].Title));
            }

            text.Append(group.Key is null ? "" : "  end\n");
        }

        if (diagram.Roles.Count == 0)
        {
            text.Append("  none[").Append(MermaidText.Quote(diagram.Texts["no roles"])).Append("]\n");
        }

        foreach (RoleDiagramMove move in diagram.Moves)
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture,
                "  r{0} {1}{2} r{3}\n",
                move.From,
                move.ChangesSpecialty ? "-.->" : "-->",
                move.Label is null ? "" : $"|{MermaidText.Quote(move.Label)}|",
                move.To);
        }

        return text.ToString();
    }
}
