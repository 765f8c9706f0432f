namespace CompetencyFrameworks;

public sealed partial class GapReport
{
    /// <summary>Plans which offers to take up so that every open gap is closed that an offer closes, at the least cost.</summary>
    /// <param name="offers">The offers, each id once. Their order decides between plans of the same cost and number of offers.</param>
    /// <param name="options">How long the best plan is sought; <see langword="null"/> for <see cref="TrainingOptions.Default"/>.</param>
    /// <returns>
    /// The plan: of the least cost, of several of the fewest offers, of several the first; or the greedy one, marked as not proved, where the limit of steps did
    /// not suffice. What offers give of frameworks that the role does not ask about counts for nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="offers"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Two offers have the same id; or an offer gives of another edition of a framework that the role asks about; or the framework was read again under the same
    /// edition, and has changed so that what an offer gives has no place in it.
    /// </exception>
    public TrainingPlan PlanTraining(IEnumerable<TrainingOffer> offers, TrainingOptions? options = null)
    {
        TrainingOffer[] all = [.. Guard.NotNull(offers)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (TrainingOffer offer in all)
        {
            if (!ids.Add(Guard.NotNull(offer, nameof(offers)).Id))
            {
                throw new ArgumentException($"There are two offers {Quote.Text(offer.Id)}. Give each offer an id of its own.", nameof(offers));
            }
        }

        return new TrainingPlanner(this, all).Plan(options ?? TrainingOptions.Default);
    }
}
