using System.Text.Json.Serialization;
using CompetencyFrameworks.Web.Answers;
using Microsoft.Net.Http.Headers;

namespace CompetencyFrameworks.Web;

/// <summary>The service, put together: what it answers from, what it accepts, and which address leads where.</summary>
public static class WebService
{
    /// <summary>The largest body that is read. Whoever holds all of the Hong Kong framework has a profile of 16 KB.</summary>
    public const int MaxBytes = 256 * 1024;

    private const string NothingAllowed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Returns the service, ready to run.</summary>
    /// <param name="args">Those of the command line: <c>--urls</c> says where it listens, <c>--frameworks</c> names a folder of framework files.</param>
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBytes;
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddSingleton(FrameworkStore.Load(builder.Configuration["frameworks"]));
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerContext.Default);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });

        // A trace id would make two answers to one question differ.
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => context.ProblemDetails.Extensions.Remove("traceId"));
        builder.Services.AddExceptionHandler<ProblemMaker>();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi(openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Competency frameworks";
            document.Info.Version = "1";
            document.Info.Description = "Competency frameworks, their roles and competencies, and what a person lacks for a role.";
            document.Servers = [];
            return Task.CompletedTask;
        }));

        WebApplication app = builder.Build();
        app.Use(Guard);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
        app.MapOpenApi();
        app.MapPage();
        app.MapFrameworks();
        app.MapGaps();
        return app;
    }

    // HEAD is answered as GET is: the server leaves the body out. Browsers are told to run and load nothing, where an answer does not say otherwise.
    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        context.Response.OnStarting(() =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            headers.TryAdd(HeaderNames.ContentSecurityPolicy, NothingAllowed);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
