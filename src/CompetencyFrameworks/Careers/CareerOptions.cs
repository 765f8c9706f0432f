namespace CompetencyFrameworks;

/// <summary>What the search for career paths takes into account. Options never change; <c>With…</c> returns others.</summary>
public sealed class CareerOptions
{
    private CareerOptions(GapOptions requirements, CompetencyProfile? profile)
    {
        Requirements = requirements;
        Profile = profile;
    }

    /// <summary>All kinds of requirements but the optional ones, and nobody in particular.</summary>
    public static CareerOptions Default { get; } = new(GapOptions.Default, null);

    /// <summary>The kinds of requirements that are counted, strongest first, each once.</summary>
    public IReadOnlyList<RequirementKind> Kinds => Requirements.Kinds;

    /// <summary>The person whose holdings cost nothing; <see langword="null"/> for somebody who holds no more than the roles on the way ask for.</summary>
    public CompetencyProfile? Profile { get; }

    internal GapOptions Requirements { get; }

    /// <summary>Returns options that count only some kinds of requirements.</summary>
    /// <param name="kinds">The kinds, in any order; repetition does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none, or one of them is not a kind.</exception>
    public CareerOptions WithKinds(params RequirementKind[] kinds) => new(Requirements.WithKinds(kinds), Profile);

    /// <summary>Returns options for a person: what the person holds at the outset is not learned again on any move.</summary>
    /// <param name="profile">The person's profile.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    public CareerOptions WithProfile(CompetencyProfile profile) => new(Requirements, Guard.NotNull(profile));

    /// <summary>Returns the kinds that are counted, and the person.</summary>
    public override string ToString() => Profile is null ? Requirements.ToString() : $"{Requirements}, for {Profile.ShownName}";
}
