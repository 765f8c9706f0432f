namespace CompetencyFrameworks;

public sealed partial class WorkforceCover
{
    private static readonly RowTable<(CoverMember? Person, int? Place, Competency Competency, int Rank, bool IsProved)> rows =
        new RowTable<(CoverMember? Person, int? Place, Competency Competency, int Rank, bool IsProved)>()
            .With("place", row => row.Place)
            .With("person", row => row.Person?.Id)
            .With("personName", row => row.Person?.Name)
            .WithCompetency(row => row.Competency)
            .WithLevel("required", row => (row.Rank, row.Competency.LevelOfRank(row.Rank)))
            .With("isProved", row => row.IsProved);

    /// <summary>
    /// Returns the set as JSON: an array with an object for each requirement that each chosen person satisfies, in the order of <see cref="People"/>, and then one
    /// for each that nobody satisfies, without a person. Each has the members <c>place</c> (of the person, from 1), <c>person</c>, <c>personName</c>,
    /// <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>requiredRank</c>, <c>requiredLevel</c>, <c>requiredLevelTitle</c> and
    /// <c>isProved</c>. What is missing is null. The same set always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(People
        .SelectMany((person, place) => person.Satisfies.Select(asked => ((CoverMember?)person, (int?)(place + 1), asked.Competency, asked.Rank, IsProved)))
        .Concat(NotCoverable.Select(one => ((CoverMember?)null, (int?)null, one.Competency, one.Required.Rank, IsProved))));
}
