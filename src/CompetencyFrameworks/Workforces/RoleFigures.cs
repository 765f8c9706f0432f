using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>What everybody has of a role's requirements, counted for all at once: units, credits, graded competencies at their levels, and rungs.</summary>
internal sealed class RoleFigures
{
    // The people of one piece of work.
    private const int Piece = 16 * BitSums.BlockPeople;

    private readonly RoleColumns role;
    private readonly int people;
    private readonly CreditScale? scale;
    private readonly BitColumn?[] bits;

    // The credits of each unit as whole numbers; all 0 where there is no scale for them.
    private readonly long[] credits;
    private readonly NumberColumn unitsHeld;
    private readonly NumberColumn creditsHeld;
    private readonly NumberColumn gradedSatisfied;
    private readonly NumberColumn rungsHeld;

    private RoleFigures(RoleColumns role, int people)
    {
        this.role = role;
        this.people = people;
        scale = CreditScale.Of(role);
        bits = Array.ConvertAll(role.Asked, asked => asked.Column as BitColumn);
        credits = Array.ConvertAll(role.Asked, asked => scale?.ToNumber(asked.Credit) ?? 0);
        unitsHeld = new NumberColumn(people, role.Units);
        creditsHeld = new NumberColumn(people, scale?.Most ?? 0);
        gradedSatisfied = new NumberColumn(people, role.Graded);
        rungsHeld = new NumberColumn(people, role.Rungs);
    }

    /// <summary>Counts for several roles.</summary>
    public static RoleFigures[] Of(RoleColumns[] roles, int people, WorkforceOptions options)
    {
        RoleFigures[] figures = Array.ConvertAll(roles, role => new RoleFigures(role, people));
        int pieces = Math.Max(1, (people + Piece - 1) / Piece);
        options.Run(checked(roles.Length * pieces), () => new FigureSums(), (work, sums) =>
        {
            int first = work % pieces * Piece;
            figures[work / pieces].Count(first, Math.Min(people, first + Piece), sums);
        });
        return figures;
    }

    public int UnitsMissing(int person) => role.Units - (int)unitsHeld[person];

    public int Open(int person) => role.Asked.Length - (int)unitsHeld[person] - (int)gradedSatisfied[person];

    public long RungsMissing(int person) => role.Rungs - rungsHeld[person];

    public decimal CreditsMissing(int person)
    {
        if (scale is not null)
        {
            return scale.ToCredits(scale.Most - creditsHeld[person]);
        }

        decimal missing = 0;
        foreach (AskedColumn asked in role.Asked)
        {
            missing += asked.Credit > 0 && asked.StepOf(person) < asked.Step ? asked.Credit : 0;
        }

        return missing;
    }

    public int CompareCreditsMissing(int one, int other) =>
        scale is null ? CreditsMissing(one).CompareTo(CreditsMissing(other)) : creditsHeld[other].CompareTo(creditsHeld[one]);

    private void Count(int first, int end, FigureSums sums)
    {
        if (Array.Exists(bits, column => column is not null))
        {
            CountBits(first, end, sums);
        }

        if (Array.Exists(role.Asked, asked => asked.Column is ByteColumn))
        {
            CountBytes(first, end, sums.Steps);
        }

        for (int i = 0; i < role.Asked.Length; i++)
        {
            if (role.Asked[i].Column is ListColumn list)
            {
                CountList(role.Asked[i], list, credits[i], first, end);
            }
        }
    }

    private void CountBits(int first, int end, FigureSums sums)
    {
        for (; first < end; first += BitSums.BlockPeople)
        {
            int length = Math.Min(BitSums.BlockPeople, end - first);
            sums.Units.Clear(role.Units);
            sums.Credits.Clear(scale?.Most ?? 0);
            sums.Graded.Clear(role.Graded);
            for (int i = 0; i < bits.Length; i++)
            {
                if (bits[i] is { } column)
                {
                    ReadOnlySpan<ulong> held = column.Held.Slice(first / BitWords.Length, BitWords.For(length));
                    (role.Asked[i].IsUnit ? sums.Units : sums.Graded).Add(held, 1);
                    sums.Credits.Add(held, credits[i]);
                }
            }

            sums.Units.CopyTo(unitsHeld, first, length);
            sums.Credits.CopyTo(creditsHeld, first, length);
            sums.Graded.CopyTo(gradedSatisfied, first, length);
            sums.Graded.CopyTo(rungsHeld, first, length);
        }
    }

    private void CountBytes(int first, int end, ByteSums sums)
    {
        for (; first < end; first += BitSums.BlockPeople)
        {
            int length = Math.Min(BitSums.BlockPeople, end - first);
            foreach (AskedColumn asked in role.Asked)
            {
                if (asked.Column is ByteColumn column)
                {
                    sums.Add(column.Held.Slice(first, length), (byte)asked.Step, (gradedSatisfied, rungsHeld), first);
                }
            }

            sums.CopyTo((gradedSatisfied, rungsHeld), first, length);
        }
    }

    [MethodImpl(BitWords.AtOnce)]
    private void CountList(AskedColumn asked, ListColumn list, long credit, int first, int end)
    {
        ReadOnlySpan<int> listed = list.People;
        for (int place = list.PlaceFrom(first); place < listed.Length && listed[place] < end; place++)
        {
            int step = Math.Min(list.StepAt(place), asked.Step);
            if (!asked.IsUnit)
            {
                rungsHeld.Add(listed[place], step);
                gradedSatisfied.Add(listed[place], step == asked.Step ? 1 : 0);
            }
            else if (step > 0)
            {
                unitsHeld.Add(listed[place], 1);
                creditsHeld.Add(listed[place], credit);
            }
        }
    }
}
