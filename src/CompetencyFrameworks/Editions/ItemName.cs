using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>What an item is, and how it is called in sentences.</summary>
internal static class ItemName
{
    private const int MostItems = 10;

    public static FrameworkItemKind KindOf(FrameworkItem item) => item switch
    {
        CompetencyFramework => FrameworkItemKind.Framework,
        Ladder => FrameworkItemKind.Ladder,
        Level => FrameworkItemKind.Level,
        Category => FrameworkItemKind.Category,
        UnitOfCompetency => FrameworkItemKind.UnitOfCompetency,
        GradedCompetency => FrameworkItemKind.GradedCompetency,
        Specialty => FrameworkItemKind.Specialty,
        Course => FrameworkItemKind.Course,
        _ => FrameworkItemKind.Role,
    };

    /// <summary>The kind in words, such as <c>graded competency</c>.</summary>
    public static string OfKind(FrameworkItemKind kind) => kind switch
    {
        FrameworkItemKind.Framework => "framework",
        FrameworkItemKind.Ladder => "ladder",
        FrameworkItemKind.Level => "level",
        FrameworkItemKind.Category => "category",
        FrameworkItemKind.UnitOfCompetency => "unit",
        FrameworkItemKind.GradedCompetency => "graded competency",
        FrameworkItemKind.Specialty => "specialty",
        FrameworkItemKind.Course => "course",
        _ => "role",
    };

    /// <summary>Id and title.</summary>
    public static string Of(FrameworkItem item)
    {
        string title = TitleOf(item);
        return title == item.Id ? Quote.Text(item.Id) : $"{Quote.Text(item.Id)} ({title})";
    }

    public static string All(IEnumerable<FrameworkItem> items)
    {
        string[] names = [.. items.Select(Of)];
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names.Take(names.Length - 1)) + " and " + names[names.Length - 1];
    }

    /// <summary>As <see cref="All"/>; past ten of them only their number, for texts that stand in many records.</summary>
    public static string First(IReadOnlyCollection<FrameworkItem> items) => items.Count <= MostItems
        ? All(items)
        : string.Join(", ", items.Take(MostItems).Select(Of)) + string.Format(CultureInfo.InvariantCulture, " and {0} more", items.Count - MostItems);

    public static string TitleOf(FrameworkItem item) => item switch
    {
        CompetencyFramework framework => framework.Title,
        Ladder ladder => ladder.Title,
        Competency competency => competency.Title,
        Role role => role.Title,
        _ => item.ToString()!,
    };

    /// <summary>Whether two items are the same one, also where a framework was read twice: by kind, framework id, edition and id.</summary>
    public static bool AreSame(FrameworkItem one, FrameworkItem other) => ReferenceEquals(one, other) || KeyOf(one) == KeyOf(other);

    public static bool AreSame(IReadOnlyList<FrameworkItem> some, IReadOnlyList<FrameworkItem> others) =>
        some.Count == others.Count && some.Zip(others, AreSame).All(same => same);

    private static (FrameworkItemKind Kind, string? Framework, string? Edition, string? Ladder, string Id) KeyOf(FrameworkItem item)
    {
        CompetencyFramework? framework = item switch
        {
            CompetencyFramework itself => itself,
            Ladder ladder => ladder.Framework,
            Level level => level.Ladder.Framework,
            Category category => category.Framework,
            Competency competency => competency.Framework,
            Specialty specialty => specialty.Framework,
            Course course => course.Framework,
            _ => ((Role)item).Framework,
        };
        return (KindOf(item), framework?.Id, framework?.Edition, (item as Level)?.Ladder.Id, item.Id);
    }
}
