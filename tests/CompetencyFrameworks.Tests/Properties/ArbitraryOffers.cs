namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes a few training offers for a role: of few different costs, so that many plans cost the same.</summary>
internal static class ArbitraryOffers
{
    private static readonly decimal[][] prices =
    [
        [1], [0, 1], [1, 2, 3], [2.5m, 5, 7.5m], [0, 0.000000001m, 999_999_999.999999998m, 999_999_999.999999999m], [10, 20, 29, 30, 31, 40, 50],
    ];

    public static TrainingOffer[] For(Role target, CompetencyFramework framework, Choices choices)
    {
        var offers = new TrainingOffer[choices.Below(9)];
        decimal[] costs = choices.Of(prices);
        Competency[] asked = [.. target.Requirements.Take(7).Select(requirement => requirement.Competency)];
        for (int i = 0; i < offers.Length; i++)
        {
            offers[i] = TrainingOffer.Of($"offer-{i}", "Offer", choices.Of(costs));
            for (int given = asked.Length == 0 ? 0 : 1 + choices.Below(3); given > 0; given--)
            {
                Competency competency = choices.Below(8) == 7 ? choices.Of(framework.Competencies) : choices.Of(asked);
                offers[i] = competency is GradedCompetency graded
                    ? offers[i].With(graded, choices.Maybe() ? graded.ApplicableLevels[^1] : choices.Of(graded.ApplicableLevels))
                    : offers[i].With((UnitOfCompetency)competency);
            }
        }

        return offers;
    }
}
