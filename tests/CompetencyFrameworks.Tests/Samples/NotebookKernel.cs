using System.Diagnostics.CodeAnalysis;

namespace CompetencyFrameworks.Tests.Samples;

/// <summary>What the kernel of C# notebooks gives every cell, as far as the notebook here uses it. Public, as scripts see only that.</summary>
public sealed class NotebookKernel
{
    /// <summary>Shows text as HTML.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Scripts see the members of an object.")]
    public NotebookMarkup HTML(string content) => new(content);
}
