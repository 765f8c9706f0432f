namespace CompetencyFrameworks;

/// <summary>What of two editions of a framework is the same, kind by kind.</summary>
internal sealed class EditionMatches
{
    private readonly Dictionary<(Ladder Old, Ladder New), ItemMatches<Level>> levels = [];

    public EditionMatches(CompetencyFramework old, CompetencyFramework @new)
    {
        Before = old;
        After = @new;
        Ladders = new ItemMatches<Ladder>(old.Ladders, @new.Ladders);
        Categories = new ItemMatches<Category>(old.Categories, @new.Categories);
        Competencies = new ItemMatches<Competency>(old.Competencies, @new.Competencies);
        Specialties = new ItemMatches<Specialty>(old.Specialties, @new.Specialties);
        Courses = new ItemMatches<Course>(old.Courses, @new.Courses);
        Roles = new ItemMatches<Role>(old.Roles, @new.Roles);
        Add(@new.Ladders.Select(ladder => (Ladders.PartnerOf(ladder), (Ladder?)ladder)));
        Add(@new.GradedCompetencies.SelectMany(graded =>
            Competencies.PredecessorsOf(graded).OfType<GradedCompetency>().Select(before => ((Ladder?)before.Ladder, (Ladder?)graded.Ladder))));
    }

    public CompetencyFramework Before { get; }

    public CompetencyFramework After { get; }

    public ItemMatches<Ladder> Ladders { get; }

    public ItemMatches<Category> Categories { get; }

    public ItemMatches<Competency> Competencies { get; }

    public ItemMatches<Specialty> Specialties { get; }

    public ItemMatches<Course> Courses { get; }

    public ItemMatches<Role> Roles { get; }

    /// <summary>The levels of two ladders, the one of which follows the other, or is that of a competency that follows one on the other.</summary>
    public ItemMatches<Level> LevelsOf(Ladder old, Ladder @new) => levels[(old, @new)];

    /// <summary>Whether a level of the new edition is the continuation of one of the old edition; also where both are absent.</summary>
    public bool ArePartners(Level? old, Level? @new) => old is null || @new is null
        ? old is null && @new is null
        : levels.TryGetValue((old.Ladder, @new.Ladder), out ItemMatches<Level>? matches) && Ladders.ArePartners(old.Ladder, @new.Ladder) && matches.ArePartners(old, @new);

    private void Add(IEnumerable<(Ladder? Old, Ladder? New)> pairs)
    {
        foreach ((Ladder? old, Ladder? @new) in pairs)
        {
            if (old is not null && @new is not null && !levels.ContainsKey((old, @new)))
            {
                levels.Add((old, @new), new ItemMatches<Level>(old.Levels, @new.Levels));
            }
        }
    }
}
