namespace CompetencyFrameworks;

/// <summary>Credits as whole numbers of a unit that all of a role's credits are multiples of, so that they are added up as whole numbers.</summary>
internal sealed class CreditScale
{
    private readonly decimal unit;

    private CreditScale(decimal unit, long most)
    {
        this.unit = unit;
        Most = most;
    }

    /// <summary>The sum of all credits of the role.</summary>
    public long Most { get; }

    /// <summary>The scale of a role; <see langword="null"/> where the sum of its credits is no whole number of 64 bits in any unit.</summary>
    public static CreditScale? Of(RoleColumns role)
    {
        long common = 0;
        foreach (AskedColumn asked in role.Asked)
        {
            common = ExactNumber.CommonMeasure((long)(asked.Credit * ExactNumber.FinestUnits), common);
        }

        decimal unit = Math.Max(1, common) / ExactNumber.FinestUnits;
        decimal most = role.Credits / unit;
        return most <= long.MaxValue ? new CreditScale(unit, (long)most) : null;
    }

    public long ToNumber(decimal credits) => (long)(credits / unit);

    public decimal ToCredits(long number) => ExactNumber.Shortest(number * unit);
}
