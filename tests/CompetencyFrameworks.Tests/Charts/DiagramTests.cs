namespace CompetencyFrameworks.Tests.Charts;

/// <summary>Diagrams of small frameworks, character by character.</summary>
public sealed class DiagramTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    [Fact]
    public void ToMermaid_OfALatticeWithoutSpecialties_IsAFlowchartOfRoles() => Assert.Equal(
        """
        ---
        title: "Roles and moves"
        ---
        flowchart BT
          r0["Clerk"]
          r1["Chief clerk"]
          r2["Idler"]
          r0 --> r1

        """.ReplaceLineEndings("\n"),
        acme.ToRoleLattice().ToMermaid());

    [Fact]
    public void ToDot_OfALatticeWithoutSpecialties_IsAGraphOfRoles() => Assert.Equal(
        """
        digraph {
          graph [rankdir=BT, newrank=true, labelloc=t, label="Roles and moves"];
          node [shape=box, style=rounded];
          r0 [label="Clerk"];
          r1 [label="Chief clerk"];
          r2 [label="Idler"];
          { rank=same; r0; }
          { rank=same; r1; }
          r0 -> r1;
        }

        """.ReplaceLineEndings("\n"),
        acme.ToRoleLattice().ToDot());

    // 70 credits and 5 rungs to the officer of another specialty, 128 and 7, 175 and 7: the figures of the path.
    [Fact]
    public void ToMermaid_OfAPath_LabelsTheMovesAndDotsAChangeOfSpecialty()
    {
        ModelList<Role> roles = BuiltInFrameworks.HkHrm.Roles;
        CareerPath path = roles["human-resource-generalist/associate"].PathTo(roles["talent-management/head"])!;
        Assert.Equal(
            """
            ---
            title: "Career path"
            ---
            flowchart LR
              r0["Associate #40;Human Resource Generalist#41;"]
              r1["Officer #40;Talent Management#41;"]
              r2["Manager #40;Talent Management#41;"]
              r3["Director #40;Talent Management#41;"]
              r0 -.->|"Credits#58; 70, rungs#58; 5, another specialty"| r1
              r1 -->|"Credits#58; 128, rungs#58; 7"| r2
              r2 -->|"Credits#58; 175, rungs#58; 7"| r3

            """.ReplaceLineEndings("\n"),
            path.ToMermaid());
        Assert.Contains("  r0 -> r1 [style=dashed, label=\"Credits: 70, rungs: 5, another\\nspecialty\"];\n", path.ToDot(), StringComparison.Ordinal);
        Assert.Contains("  r1 -> r2 [label=\"Credits: 128, rungs: 7\"];\n", path.ToDot(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagrams_OfHongKong_FrameTheSpecialtiesAndTellChangesApart()
    {
        RoleLattice lattice = BuiltInFrameworks.HkHrm.ToRoleLattice();
        string mermaid = lattice.ToMermaid();
        Assert.Contains("  subgraph s1[\"Human Resource Generalist\"]\n    r4[\"Head #40;Human Resource Generalist#41;\"]\n", mermaid, StringComparison.Ordinal);
        Assert.Equal((9, 18), (Count(mermaid, " --> "), Count(mermaid, " -.-> ")));
        string dot = lattice.ToDot();
        Assert.Contains("  subgraph cluster0 {\n    graph [label=\"Talent Management\"];\n", dot, StringComparison.Ordinal);
        Assert.Equal((27, 18), (Count(dot, " -> "), Count(dot, "[style=dashed]")));
    }

    [Fact]
    public void Diagrams_OfAFrameworkWithoutRoles_SaySo()
    {
        RoleLattice none = BuiltInFrameworks.DesHr.ToRoleLattice();
        Assert.EndsWith("flowchart BT\n  none[\"no roles\"]\n", none.ToMermaid(), StringComparison.Ordinal);
        Assert.Contains("  none [label=\"no roles\"];\n", none.ToDot(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagrams_OfAPathWithoutMoves_ShowTheRole()
    {
        CareerPath path = acme.Roles["idler"].PathTo(acme.Roles["idler"])!;
        Assert.EndsWith("flowchart LR\n  r0[\"Idler\"]\n", path.ToMermaid(), StringComparison.Ordinal);
        Assert.EndsWith("  r0 [label=\"Idler\"];\n}\n", path.ToDot(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%%{init: 1}%%", "\"#37;#37;#123;init#58; 1#125;#37;#37;\"")]
    [InlineData("1. a\n", "\"1#46; a\"")]
    [InlineData("\"a\" & <b>", "\"#34;a#34; #38; #60;b#62;\"")]
    [InlineData("ﬂ°°35¶ß é 人 👍", "\"fl#176;#176;35#182;\u2060ß é 人 👍\"")]
    public void Mermaid_MarksInAText_AreNumbers(string text, string label) => Assert.Equal(label, MermaidText.Quote(text));

    [Theory]
    [InlineData("a\\N \"b\" &lt; <b>", "label=\"a\\\\N \\\"b\\\" &amp;lt; <b>\"")]
    [InlineData("a\nb", "label=\"a b\"")]
    public void Dot_MarksInAText_AreEscaped(string text, string label) => Assert.Equal(label, DotText.Label(text));

    [Fact]
    public void Dot_ALongText_IsShortenedWithTheWholeAsATooltip()
    {
        string label = DotText.Label(new string('n', 100) + "\\");
        Assert.Matches("^label=\"(n+\\\\n){2}n+…\", tooltip=\"n{100}＼\"$", label);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
