using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

public sealed partial class FrameworkChanges
{
    private static readonly FrameworkItemKind[] competencies = [FrameworkItemKind.UnitOfCompetency, FrameworkItemKind.GradedCompetency];

    private static readonly (string Heading, FrameworkItemKind[] Kinds)[] sections =
    [
        ("Framework", [FrameworkItemKind.Framework]),
        ("Ladders and levels", [FrameworkItemKind.Ladder, FrameworkItemKind.Level]),
        ("Categories", [FrameworkItemKind.Category]),
        ("Competencies", competencies),
        ("Specialties", [FrameworkItemKind.Specialty]),
        ("Courses", [FrameworkItemKind.Course]),
        ("Roles", [FrameworkItemKind.Role]),
    ];

    /// <summary>
    /// Returns the changes as a change log in Markdown: what is breaking first, then everything under a heading for each kind of item, in the order of
    /// <see cref="Changes"/>; lines end with "\n". The same changes always give the same text.
    /// </summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(After.Title)).Append(": edition ").Append(MarkdownText.Escape(Before.Edition)).Append(" to ")
            .Append(MarkdownText.Escape(After.Edition)).Append("\n\n");
        text.Append(Changes.Count switch
        {
            0 => "No changes.\n",
            1 => "1 change",
            _ => string.Format(CultureInfo.InvariantCulture, "{0} changes", Changes.Count),
        });
        if (Changes.Count == 0)
        {
            return text.ToString();
        }

        text.Append(BreakingForProfiles.Count + BreakingForTargets.Count > 0 ? ".\n" : ", none of them breaking.\n");
        Append(text, "Breaking for profiles: holdings can be lost or change their rank", BreakingForProfiles);
        Append(text, "Breaking for targets: roles ask for more", BreakingForTargets);
        foreach ((string heading, FrameworkItemKind[] kinds) in sections)
        {
            Append(text, heading, Changes.Where(change => kinds.Contains(change.ItemKind)));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string heading, IEnumerable<FrameworkChange> changes)
    {
        bool isFirst = true;
        foreach (FrameworkChange change in changes)
        {
            if (isFirst)
            {
                text.Append("\n## ").Append(heading).Append("\n\n");
                isFirst = false;
            }

            text.Append("- ").Append(MarkdownText.Escape(change.ToString())).Append('\n');
        }
    }
}
