using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace CompetencyFrameworks.Tests.Samples;

/// <summary>
/// The notebook among the samples is run cell by cell, and shows what is stored in it. <c>COMPETENCY_NOTEBOOK_WRITE=1 dotnet test --filter NotebookTests</c> stores the
/// outputs anew, and fails to say so.
/// </summary>
public sealed partial class NotebookTests
{
    private const string WriteVariable = "COMPETENCY_NOTEBOOK_WRITE";

    private static readonly string path = RepositoryFiles.Path("samples", "analysis.ipynb");

    [Fact]
    public async Task Cells_RunOneAfterTheOther_ShowWhatIsStored()
    {
        bool writes = Environment.GetEnvironmentVariable(WriteVariable) == "1";
        Notebook notebook = Notebook.Parse(await File.ReadAllTextAsync(path));
        Assert.True(notebook.CodeCells.Count() >= 8);
        ScriptState<object?>? state = null;
        int number = 0;
        foreach (NotebookCell cell in notebook.CodeCells)
        {
            number++;
            state = await Run(state, cell);
            (string storedJson, string stored, int? storedNumber) = (cell.OutputsJson, cell.ShownText, cell.Number);
            cell.Store(Notebook.OutputsOf(state.ReturnValue, number), number);
            Assert.True(
                writes || (cell.OutputsJson == storedJson && number == storedNumber),
                $"Code cell {number} ('{cell.Id}') shows something else than is stored. {Difference(stored, cell.ShownText)}\nTo store all outputs anew: {WriteVariable}=1 dotnet test --filter {nameof(NotebookTests)}");
        }

        if (writes)
        {
            await File.WriteAllTextAsync(path, notebook.ToString());
            Assert.Fail($"The outputs were written into {path}. Run the tests again without {WriteVariable}.");
        }
    }

    [Fact]
    public void File_Written_IsTheSameBytes()
    {
        string text = File.ReadAllText(path);
        Notebook notebook = Notebook.Parse(text);
        Assert.Equal(("4.5", ".net-csharp"), (notebook.Format, notebook.Kernel));
        Assert.Equal(notebook.Cells.Count, notebook.Cells.Select(cell => cell.Id).Distinct().Count());
        Assert.Equal(text, notebook.ToString());
    }

    // What is said about a cell stands below it, and its numbers in what that cell shows; the last text sums up all of them.
    [Fact]
    public void Numbers_SaidInTexts_AreShownByCells()
    {
        Notebook notebook = Notebook.Parse(File.ReadAllText(path));
        string above = "";
        int numbers = 0;
        foreach (NotebookCell cell in notebook.Cells)
        {
            string shown = cell == notebook.Cells[^1] ? string.Join("\n", notebook.CodeCells.Select(code => code.ShownText)) : above;
            if (cell.IsCode)
            {
                above = cell.ShownText;
                continue;
            }

            var there = Numbers().Matches(shown).Select(match => match.Value).ToHashSet();
            string[] said = [.. Numbers().Matches(cell.Source).Select(match => match.Value)];
            numbers += said.Length;
            string[] untrue = [.. said.Where(one => !there.Contains(one))];
            Assert.True(untrue.Length == 0, $"The cell '{cell.Id}' says {string.Join(", ", untrue)}, which is not shown above it.");
        }

        Assert.True(numbers > 20);
    }

    private static Task<ScriptState<object?>> Run(ScriptState<object?>? state, NotebookCell cell)
    {
        // The kernel fetches packages; here the library that was built stands in for its package.
        string code = string.Join("\n", cell.Source.Split('\n').Where(line => !line.StartsWith("#r \"nuget:", StringComparison.Ordinal)));
        if (state is not null)
        {
            return state.ContinueWithAsync<object?>(code);
        }

        ScriptOptions options = ScriptOptions.Default
            .WithReferences(typeof(CompetencyFramework).Assembly, typeof(Enumerable).Assembly)
            .WithImports("System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Threading.Tasks");
        return CSharpScript.RunAsync<object?>(code, options);
    }

    // Pictures are long: the first line that differs says enough.
    private static string Difference(string stored, string shown)
    {
        string[] before = stored.Split('\n');
        string[] now = shown.Split('\n');
        int line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return line == before.Length && line == now.Length
            ? "The forms in which it is shown differ, or its number."
            : $"Line {line + 1}\nstored: {before.ElementAtOrDefault(line) ?? "none"}\nshown:  {now.ElementAtOrDefault(line) ?? "none"}";
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*%?")]
    private static partial Regex Numbers();
}
