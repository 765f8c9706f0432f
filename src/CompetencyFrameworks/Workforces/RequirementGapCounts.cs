namespace CompetencyFrameworks;

/// <summary>What people have and lack of one requirement of a role. Two are equal when requirement and counts are.</summary>
public sealed class RequirementGapCounts : GapCounts, IEquatable<RequirementGapCounts>
{
    // At 0 of how many nothing is recorded, at 1 how many have none, at 1 + s how many are at step s; those beyond what is asked for are at the last.
    private readonly long[] people;

    internal RequirementGapCounts(Requirement requirement, long[] people)
        : base(TallyOf(people))
    {
        Requirement = requirement;
        this.people = people;
    }

    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>The competency that is asked for.</summary>
    public Competency Competency => Requirement.Competency;

    /// <summary>Returns whether another one is of the same requirement and has the same counts.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RequirementGapCounts? other) => other is not null && ModelKey.AreSame(Requirement, other.Requirement) && people.SequenceEqual(other.people);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequirementGapCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Tally).GetHashCode();

    /// <summary>Returns the requirement and the counts.</summary>
    public override string ToString() => $"{Requirement}: {Counted}";

    /// <summary>Whether another one is of the same requirement, with the same levels up to what is asked for.</summary>
    internal bool IsOfSameQuestion(RequirementGapCounts other) => ModelKey.AreSame(Requirement, other.Requirement) && people.Length == other.people.Length;

    /// <summary>The weighted progress of all people, added up step by step: the same for the same counts, however they came together.</summary>
    internal decimal Progress
    {
        get
        {
            decimal progress = 0;
            for (int step = 1; step < people.Length - 1; step++)
            {
                progress += Gap.ProgressOf(step, people.Length - 2) * people[step + 1];
            }

            return Requirement.Weight * progress;
        }
    }

    /// <summary>The rungs of all people that are missing; none for a unit.</summary>
    internal long RungsMissing
    {
        get
        {
            long rungs = 0;
            for (int code = 0; code < people.Length && Competency is GradedCompetency; code++)
            {
                rungs += people[code] * (people.Length - 2 - Math.Max(0, code - 1));
            }

            return rungs;
        }
    }

    internal decimal CreditsMissing => ((Competency as UnitOfCompetency)?.Credit ?? 0) * Tally.Open;

    internal static RequirementGapCounts Sum(IReadOnlyList<RequirementGapCounts> parts) =>
        new(parts[0].Requirement, [.. Enumerable.Range(0, parts[0].people.Length).Select(code => parts.Sum(part => part.people[code]))]);

    private static GapTally TallyOf(long[] people)
    {
        long missing = people[0] + people[1];
        long satisfied = people[people.Length - 1];
        return new GapTally(satisfied, people.Sum() - satisfied - missing, missing, people[0]);
    }
}
