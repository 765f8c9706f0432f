namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    /// <summary>
    /// Returns the workforce as it would be if everybody had taken up a training offer: each holds what the offer gives, or more where more was held. What it
    /// gives of other frameworks is left aside, and a holding that could not be placed makes way for what is given.
    /// </summary>
    /// <param name="offer">The offer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="offer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The offer gives of an edition of a framework that the workforce is not over, or that somebody holds another edition of; or of one that was changed and kept its
    /// edition.
    /// </exception>
    public Workforce WithTraining(TrainingOffer offer) => WithTraining(offer, _ => true);

    /// <summary>
    /// Returns the workforce as it would be if some people had taken up a training offer: each of them holds what the offer gives, or more where more was held. What
    /// it gives of other frameworks is left aside, and a holding that could not be placed makes way for what is given.
    /// </summary>
    /// <param name="offer">The offer.</param>
    /// <param name="ids">The ids of these people, in any order; case counts.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the ids, is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">One of the people is not there.</exception>
    /// <exception cref="ArgumentException">
    /// The offer gives of an edition of a framework that the workforce is not over, or that somebody holds another edition of; or of one that was changed and kept its
    /// edition.
    /// </exception>
    public Workforce WithTraining(TrainingOffer offer, IEnumerable<string> ids)
    {
        Guard.NotNull(offer);
        return WithTraining(offer, Places(ids).Contains);
    }

    /// <summary>Returns what would change if everybody took up a training offer.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="roles">The roles that are of interest: who would be ready, which gaps would close.</param>
    /// <param name="options">What is covered, and how it is worked out; <see cref="WorkforceOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException">An argument but the last, or one of the roles, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The offer gives, or a role asks for, something of an edition of a framework that the workforce is not over, or that somebody holds another edition of; or of
    /// one that was changed and kept its edition; or a role asks about a framework that the workforce is not over.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public WorkforceChanges EffectOf(TrainingOffer offer, IEnumerable<Role> roles, WorkforceOptions? options = null)
    {
        Role[] all = Checked(roles, nameof(roles));
        return WorkforceChanges.Between(this, WithTraining(offer), all, options);
    }

    private Workforce WithTraining(TrainingOffer offer, Func<int, bool> isTrained)
    {
        var changed = (RankColumn[])held.Clone();
        var given = new HashSet<(string, string)>();
        foreach (Holding holding in Guard.NotNull(offer).Gives)
        {
            Competency competency = holding.Competency;
            if (columns.HasFramework(competency.Framework.Id))
            {
                EditionsHeld.Require(this, competency.Framework, nameof(offer));
                int column = ColumnOf(competency, nameof(offer));
                changed[column] = ColumnMaker.Raised(held[column], Count, columns.StepOf(column, holding.Rank), isTrained);
                given.Add((competency.Framework.Id, competency.Id));
            }
        }

        var left = new Dictionary<int, IReadOnlyList<UnplacedHolding>>();
        foreach (KeyValuePair<int, IReadOnlyList<UnplacedHolding>> pair in unplaced)
        {
            UnplacedHolding[] others = [.. pair.Value.Where(holding => !isTrained(pair.Key) || !given.Contains((holding.FrameworkId, holding.CompetencyId)))];
            if (others.Length > 0)
            {
                left.Add(pair.Key, Array.AsReadOnly(others));
            }
        }

        return new Workforce(columns, ids, names, changed, left, Array.AsReadOnly(Array.Empty<Fault>()));
    }
}
