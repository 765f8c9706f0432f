namespace CompetencyFrameworks;

/// <summary>The order of holdings: ordinal by framework id, then by competency id.</summary>
internal sealed class HoldingOrder : IComparer<(string Framework, string Competency)>
{
    public static HoldingOrder Instance { get; } = new();

    public static (string Framework, string Competency) KeyOf(Holding holding) => (holding.Competency.Framework.Id, holding.Competency.Id);

    public static int Compare(Holding holding, string frameworkId, string competencyId)
    {
        int order = string.CompareOrdinal(holding.Competency.Framework.Id, frameworkId);
        return order != 0 ? order : string.CompareOrdinal(holding.Competency.Id, competencyId);
    }

    public int Compare((string Framework, string Competency) x, (string Framework, string Competency) y)
    {
        int order = string.CompareOrdinal(x.Framework, y.Framework);
        return order != 0 ? order : string.CompareOrdinal(x.Competency, y.Competency);
    }
}
