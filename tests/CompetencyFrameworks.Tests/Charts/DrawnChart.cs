using System.Globalization;
using System.Xml.Linq;

namespace CompetencyFrameworks.Tests.Charts;

/// <summary>A chart as it is read by something that knows nothing of how it was made.</summary>
internal sealed class DrawnChart
{
    private static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    // Whatever is not here could run, load, style or name something.
    private static readonly Dictionary<string, string[]> allowed = new()
    {
        ["svg"] = ["xmlns", "width", "height", "viewBox", "direction", "role", "aria-label"],
        ["title"] = [],
        ["desc"] = [],
        ["g"] = [],
        ["text"] = ["x", "y", "font-size", "font-weight", "fill", "text-anchor", "unicode-bidi"],
        ["rect"] = ["x", "y", "width", "height", "fill", "stroke", "stroke-width", "stroke-dasharray"],
        ["path"] = ["d", "fill", "stroke", "stroke-width"],
    };

    private readonly XElement root;

    public DrawnChart(string text) => root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;

    /// <summary>Every title: of the chart, of its parts.</summary>
    public IEnumerable<string> Titles => root.Descendants(svg + "title").Select(title => title.Value);

    /// <summary>Every line of text that is shown.</summary>
    public IEnumerable<string> Lines => root.Descendants(svg + "text").Select(text => text.Value);

    /// <summary>All that the chart says, be it shown or not.</summary>
    public IEnumerable<string> Words => [(string)root.Attribute("aria-label")!, .. Titles, .. Lines, root.Element(svg + "desc")!.Value];

    /// <summary>The lines of each part that has the title.</summary>
    public IEnumerable<IEnumerable<string>> PartsNamed(string title) => root.Elements(svg + "g")
        .Where(part => part.Element(svg + "title")!.Value == title).Select(part => part.Elements(svg + "text").Select(text => text.Value));

    /// <summary>The lines that stand in the parts whose titles begin so.</summary>
    public IEnumerable<string> PartsThatBegin(string title) => root.Elements(svg + "g")
        .Where(part => part.Element(svg + "title")!.Value.StartsWith(title, StringComparison.Ordinal)).Elements(svg + "text").Select(text => text.Value);

    /// <summary>Named, described, of a size, and of nothing but shapes and texts inside it.</summary>
    public void RequireForm()
    {
        Assert.Equal(svg + "svg", root.Name);
        Assert.Equal("img", (string?)root.Attribute("role"));
        XElement[] first = [.. root.Elements().Take(3)];
        Assert.Equal([svg + "title", svg + "desc", svg + "rect"], first.Select(element => element.Name));
        Assert.All(first.Take(2), element => Assert.False(string.IsNullOrWhiteSpace(element.Value)));
        Assert.Equal(Bare(first[0].Value), Bare((string)root.Attribute("aria-label")!));
        Assert.Equal($"0 0 {(string?)root.Attribute("width")} {(string?)root.Attribute("height")}", (string?)root.Attribute("viewBox"));
        Assert.Equal("#FFFFFF", (string?)first[2].Attribute("fill"));
        foreach (XElement element in root.DescendantsAndSelf())
        {
            Assert.Contains(element.Name.LocalName, allowed.Keys);
            Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, allowed[element.Name.LocalName]));
        }

        Assert.All(root.DescendantNodes(), node => Assert.True(node is XElement or XText { NodeType: System.Xml.XmlNodeType.Text }, node.NodeType.ToString()));
    }

    /// <summary>Everything is inside the drawing; text has a contrast of 4.5:1 on what it stands on, and marks have one of 3:1 by their fill or by their line, on white or, without a fill, on what they stand on.</summary>
    public void RequireContrast()
    {
        var painted = new List<(decimal X, decimal Y, decimal Width, decimal Height, string Fill)>();
        decimal width = Number(root, "width");
        decimal height = Number(root, "height");
        foreach (XElement element in root.Descendants())
        {
            string fill = (string?)element.Attribute("fill") ?? "none";
            if (element.Name == svg + "rect")
            {
                if (painted.Count > 0)
                {
                    RequireMark(element, fill, fill == "none" ? GroundAt(painted, Number(element, "x"), Number(element, "y")) : "#FFFFFF");
                }

                painted.Add((Number(element, "x"), Number(element, "y"), Number(element, "width"), Number(element, "height"), fill));
                Assert.True(painted[^1].X >= 0 && painted[^1].X + painted[^1].Width <= width && painted[^1].Y + painted[^1].Height <= height);
            }
            else if (element.Name == svg + "path")
            {
                RequireMark(element, fill, "#FFFFFF");
            }
            else if (element.Name == svg + "text")
            {
                decimal x = Number(element, "x");
                decimal y = Number(element, "y") - 4;
                Assert.True(x >= 0 && x < width && y > 0 && y + 4 < height);
                string ground = GroundAt(painted, x, y);
                Assert.True(Contrast(fill, ground) >= 4.5, $"{fill} on {ground}");
            }
        }
    }

    private static string GroundAt(List<(decimal X, decimal Y, decimal Width, decimal Height, string Fill)> painted, decimal x, decimal y) =>
        painted.FindLast(rect => rect.Fill != "none" && x >= rect.X && x <= rect.X + rect.Width && y >= rect.Y && y <= rect.Y + rect.Height).Fill;

    private static void RequireMark(XElement element, string fill, string ground)
    {
        string line = (string?)element.Attribute("stroke") ?? "none";
        double best = new[] { fill, line }.Where(colour => colour != "none").Max(colour => Contrast(colour, ground));
        Assert.True(best >= 3, element.ToString());
    }

    // Web Content Accessibility Guidelines 2.2: relative luminance, and contrast ratio.
    private static double Contrast(string one, string other)
    {
        double[] luminance = [Luminance(one), Luminance(other)];
        return (luminance.Max() + 0.05) / (luminance.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(part => 1 + (2 * part)).Select(place => int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static decimal Number(XElement element, string attribute) => decimal.Parse((string?)element.Attribute(attribute) ?? "0", CultureInfo.InvariantCulture);

    // Line ends and what cannot stand in XML are spaces in an attribute.
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFFFD'));
}
