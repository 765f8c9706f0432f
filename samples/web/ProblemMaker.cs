using CompetencyFrameworks.Web.Answers;
using Microsoft.AspNetCore.Diagnostics;

namespace CompetencyFrameworks.Web;

/// <summary>
/// Says what was wrong with a request, in the words of the library: what is not there and what is near it, or every fault of a profile. Anything else that
/// is thrown is the service's own fault, of which nothing is told.
/// </summary>
internal sealed class ProblemMaker : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        IResult? answer = exception switch
        {
            KeyNotFoundException unknown => TypedResults.Problem(unknown.Message, statusCode: StatusCodes.Status404NotFound),
            InvalidProfileException invalid => TypedResults.Problem(
                invalid.Faults.Count == 1 ? "The profile has a fault." : $"The profile has {invalid.Faults.Count} faults.",
                statusCode: StatusCodes.Status400BadRequest,
                extensions: [new("faults", invalid.Faults.Select(FaultAnswer.Of).ToArray())]),
            BadHttpRequestException bad => TypedResults.Problem(bad.Message, statusCode: bad.StatusCode),
            _ => null,
        };
        if (answer is null)
        {
            return false;
        }

        await answer.ExecuteAsync(httpContext);
        return true;
    }
}
