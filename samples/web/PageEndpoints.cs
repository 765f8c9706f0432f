using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CompetencyFrameworks.Web;

/// <summary>A page to try the service with: three files, which load nothing from anywhere else.</summary>
public static class PageEndpoints
{
    private const string OwnFilesOnly = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Leads addresses to the files.</summary>
    /// <param name="app">The service.</param>
    public static void MapPage(this WebApplication app)
    {
        Map(app, "/", "index.html", MediaTypeNames.Text.Html);
        Map(app, "/page.css", "page.css", MediaTypeNames.Text.Css);
        Map(app, "/page.js", "page.js", MediaTypeNames.Text.JavaScript);
    }

    private static void Map(WebApplication app, string path, string name, string mediaType) => app.MapGet(path, (HttpResponse response) =>
    {
        response.Headers[HeaderNames.ContentSecurityPolicy] = OwnFilesOnly;
        return Open(name, mediaType);
    }).ExcludeFromDescription();

    private static FileStreamHttpResult Open(string name, string mediaType) =>
        TypedResults.Stream(typeof(PageEndpoints).Assembly.GetManifestResourceStream(name)!, $"{mediaType}; charset=utf-8");
}
