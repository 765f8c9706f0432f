namespace CompetencyFrameworks.Web.Answers;

// It only tells the description of the service what a profile looks like: the library reads and writes profiles.

/// <summary>A person, and what the person holds.</summary>
/// <param name="FormatVersion">1.</param>
/// <param name="Id">The person's id: 1 to 200 characters.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Holdings">What the person holds.</param>
public sealed record ProfileFile(int FormatVersion, string Id, IReadOnlyList<HoldingFile> Holdings, string? Name = null);
