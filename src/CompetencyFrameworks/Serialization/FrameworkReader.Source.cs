namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private Deferred<FrameworkSource>? ReadSource(CompetencyFramework framework, ObjectMembers file) =>
        !file.TryFind("source", out int token) || Read(Shapes.Source, token) is not { } members ? null
        : isChecked ? SourceLater(framework, members)
        : new Deferred<FrameworkSource>(ReadSourceMembers(framework, members));

    private Deferred<FrameworkSource> SourceLater(CompetencyFramework framework, ObjectMembers members) => new(() => ReadSourceMembers(framework, members));

    private FrameworkSource ReadSourceMembers(CompetencyFramework framework, ObjectMembers members) => new(
        Array.AsReadOnly(ReadAll(members, "documents", Shapes.Document, (document, _) => new SourceDocument(
            document.RequiredText("title"),
            document.Text("edition"),
            document.Text("publisher"),
            document.Text("rights"),
            document.Extensions()))),
        Array.AsReadOnly(ReadAll(members, "readings", Shapes.Reading, (reading, _) => ReadReading(framework, reading))),
        members.Extensions());

    private SourceReading ReadReading(CompetencyFramework framework, ObjectMembers members)
    {
        string at = members.TryFind("at", out int token) ? JsonValues.Id(tree, faults, token) ?? "" : "";
        if (at.Length > 0 && framework.Id.Length > 0 && areAllListsRead && !AllIds(framework).Contains(at))
        {
            faults.AddUnknown("unknown-item", token, "item with the id", at, allIds!);
        }

        return new SourceReading(at, members.RequiredText("note"), members.Extensions());
    }

    private HashSet<string> AllIds(CompetencyFramework framework) => allIds ??= new HashSet<string>(
        [
            framework.Id, .. competencies.Ids, .. roles.Ids, .. categories.Ids, .. specialties.Ids, .. courses.Ids, .. ladders.Ids,
            .. ladders.Items.SelectMany(ladder => ladder.Levels).Select(level => level.Id),
        ],
        StringComparer.Ordinal);
}
