namespace CompetencyFrameworks;

/// <summary>How one item of a framework is related to another, as a flat record of <see cref="FrameworkTables.Relations"/>.</summary>
public sealed class RelationRow
{
    private readonly CompetencyFramework framework;
    private readonly FrameworkItem from;
    private readonly string relation;
    private readonly string to;
    private readonly FrameworkItem? target;

    internal RelationRow(CompetencyFramework framework, FrameworkItem from, string relation, string to, FrameworkItem? target)
    {
        this.framework = framework;
        this.from = from;
        this.relation = relation;
        this.to = to;
        this.target = target;
    }

    internal static TableColumns<RelationRow> Columns { get; } = new TableColumns<RelationRow>("relations")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(FromType), "What it is the relation of: framework, ladder, level, category, unit, gradedCompetency, specialty, course or role.", row => row.FromType)
        .TextOrNull(nameof(FromLadder), "Id of the ladder of a level; missing for other items.", row => row.FromLadder)
        .Text(nameof(From), "Id of what it is the relation of.", row => row.From)
        .TextOrNull(nameof(FromTitle), "Title of what it is the relation of; missing for a course without one.", row => row.FromTitle)
        .Text(nameof(Relation), "How the first is related to the second: hasQualificationLadder, hasRoleLadder, onLadder, partOf, inCategory, atLevel, appliesAt, inSpecialty, onRung, leadsToLevel, opensFromLevel, namesCourse or replaces.", row => row.Relation)
        .Text(nameof(ToType), "What it is related to, in the words of FromType.", row => row.ToType)
        .TextOrNull(nameof(ToLadder), "Id of the ladder of a level; missing for other items.", row => row.ToLadder)
        .Text(nameof(To), "Id of what it is related to; for replaces one of the edition before.", row => row.To)
        .TextOrNull(nameof(ToTitle), "Title of what it is related to; missing for a course without one, and for replaces.", row => row.ToTitle);

    /// <summary>Id of the framework.</summary>
    public string Framework => framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => framework.Edition;

    /// <summary>What it is the relation of: framework, ladder, level, category, unit, gradedCompetency, specialty, course or role.</summary>
    public string FromType => ItemWords.TypeOf(from);

    /// <summary>Id of the ladder of a level; missing for other items.</summary>
    public string? FromLadder => (from as Level)?.Ladder.Id;

    /// <summary>Id of what it is the relation of.</summary>
    public string From => from.Id;

    /// <summary>Title of what it is the relation of; missing for a course without one.</summary>
    public string? FromTitle => ItemWords.TitleOf(from);

    /// <summary>How the first is related to the second: hasQualificationLadder, hasRoleLadder, onLadder, partOf, inCategory, atLevel, appliesAt, inSpecialty, onRung, leadsToLevel, opensFromLevel, namesCourse or replaces.</summary>
    public string Relation => relation;

    /// <summary>What it is related to, in the words of FromType.</summary>
    public string ToType => ItemWords.TypeOf(target ?? from);

    /// <summary>Id of the ladder of a level; missing for other items.</summary>
    public string? ToLadder => ((target ?? from) as Level)?.Ladder.Id;

    /// <summary>Id of what it is related to; for replaces one of the edition before.</summary>
    public string To => to;

    /// <summary>Title of what it is related to; missing for a course without one, and for replaces.</summary>
    public string? ToTitle => target is null ? null : ItemWords.TitleOf(target);

    /// <summary>Returns the relation.</summary>
    public override string ToString() => $"{FromType} {From} {relation} {ToType} {to}";
}
