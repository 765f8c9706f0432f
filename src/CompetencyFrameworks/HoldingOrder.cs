namespace CompetencyFrameworks;

/// <summary>The order of holdings: ordinal by framework id, then by competency id.</summary>
internal sealed class HoldingOrder : IComparer<(string Framework, string Competency)>
{
    public static HoldingOrder Instance { get; } = new();

    public static (string Framework, string Competency) KeyOf(Holding holding) => (holding.Competency.Framework.Id, holding.Competency.Id);

    /// <summary>The place of a holding in an array, the first of which are in order; where there is none, the complement of the place where it would stand.</summary>
    public static int PlaceOf(Holding[] holdings, int count, Competency competency)
    {
        string frameworkId = competency.Framework.Id;
        string competencyId = competency.Id;
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = Compare(holdings[middle], frameworkId, competencyId);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    public int Compare((string Framework, string Competency) x, (string Framework, string Competency) y)
    {
        int order = string.CompareOrdinal(x.Framework, y.Framework);
        return order != 0 ? order : string.CompareOrdinal(x.Competency, y.Competency);
    }

    private static int Compare(Holding holding, string frameworkId, string competencyId)
    {
        int order = string.CompareOrdinal(holding.Competency.Framework.Id, frameworkId);
        return order != 0 ? order : string.CompareOrdinal(holding.Competency.Id, competencyId);
    }
}
