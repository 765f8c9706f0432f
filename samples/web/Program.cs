// Competency frameworks over HTTP: frameworks to look at, gaps to ask for, and a page to try it.
//
//   dotnet run --project samples/web
//   dotnet run --project samples/web -- --urls http://127.0.0.1:5080 --frameworks folder/of/framework/files

using CompetencyFrameworks;
using CompetencyFrameworks.Web;

try
{
    WebService.Build(args).Run();
    return 0;
}
catch (Exception problem) when (problem is InvalidFrameworkException or ArgumentException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
