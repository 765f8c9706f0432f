using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CompetencyFrameworks;

/// <summary>An immutable collection of frameworks, known by id and edition: what profiles are read against.</summary>
[TypeFormatterSource]
public sealed class FrameworkCatalogue : IReadOnlyCollection<CompetencyFramework>
{
    private readonly FrameworkCatalogueEntry[] entries;

    internal FrameworkCatalogue(FrameworkCatalogueEntry[] entries) => this.entries = entries;

    /// <summary>The number of frameworks, each edition counted.</summary>
    public int Count => entries.Length;

    /// <summary>The framework of an id and edition.</summary>
    /// <param name="id">The id of the framework; case counts.</param>
    /// <param name="edition">The edition; case counts.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those there are.</exception>
    public CompetencyFramework this[string id, string edition] => TryGet(id, edition, out CompetencyFramework? framework)
        ? framework
        : throw new KeyNotFoundException(
            $"The catalogue has no framework {Quote.Text(id)} of edition {Quote.Text(edition)}. It has: {string.Join("; ", entries.Select(entry => entry.Name))}.");

    /// <summary>The competency of a framework in an edition.</summary>
    /// <param name="id">The id of the framework; case counts.</param>
    /// <param name="edition">The edition; case counts.</param>
    /// <param name="competencyId">The id of the competency; case counts.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such framework, and the message names those there are; or it has no such competency, and the message names the nearest ids.</exception>
    public Competency this[string id, string edition, string competencyId]
    {
        get
        {
            Guard.NotNull(competencyId);
            return this[id, edition].Competencies[competencyId];
        }
    }

    /// <summary>Makes a catalogue.</summary>
    /// <param name="frameworks">The frameworks, in the order that the catalogue keeps.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frameworks"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two frameworks have the same id and edition.</exception>
    public static FrameworkCatalogue Of(params CompetencyFramework[] frameworks) => Of((IEnumerable<CompetencyFramework>)frameworks);

    /// <summary>Makes a catalogue.</summary>
    /// <param name="frameworks">The frameworks, in the order that the catalogue keeps.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frameworks"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two frameworks have the same id and edition.</exception>
    public static FrameworkCatalogue Of(IEnumerable<CompetencyFramework> frameworks)
    {
        var catalogue = new FrameworkCatalogue([]);
        foreach (CompetencyFramework framework in Guard.NotNull(frameworks))
        {
            catalogue = catalogue.With(framework);
        }

        return catalogue;
    }

    /// <summary>Returns a catalogue that also holds a framework, behind the others.</summary>
    /// <param name="framework">The framework.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The catalogue has a framework of the same id and edition.</exception>
    public FrameworkCatalogue With(CompetencyFramework framework)
    {
        Guard.NotNull(framework);
        if (Contains(framework.Id, framework.Edition))
        {
            throw new ArgumentException($"The catalogue has a framework {framework.Name} already; give one of them another edition.", nameof(framework));
        }

        // A value factory rather than a value: the lazy's constructor from a value is not in netstandard2.0.
        return new FrameworkCatalogue([.. entries, new FrameworkCatalogueEntry(framework.Id, framework.Edition, new Lazy<CompetencyFramework>(() => framework))]);
    }

    /// <summary>Whether the catalogue has a framework of an id and edition; it is not read for the answer.</summary>
    /// <param name="id">The id of the framework; case counts.</param>
    /// <param name="edition">The edition; case counts.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool Contains(string id, string edition) => Find(id, edition) is not null;

    /// <summary>Looks for the framework of an id and edition.</summary>
    /// <param name="id">The id of the framework; case counts.</param>
    /// <param name="edition">The edition; case counts.</param>
    /// <param name="framework">The framework, or <see langword="null"/> where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool TryGet(string id, string edition, [NotNullWhen(true)] out CompetencyFramework? framework)
    {
        framework = Find(id, edition)?.Framework;
        return framework is not null;
    }

    /// <summary>Looks for the competency of a framework in an edition.</summary>
    /// <param name="id">The id of the framework; case counts.</param>
    /// <param name="edition">The edition; case counts.</param>
    /// <param name="competencyId">The id of the competency; case counts.</param>
    /// <param name="competency">The competency, or <see langword="null"/> where the catalogue has no such framework or the framework has no such competency.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool TryGet(string id, string edition, string competencyId, [NotNullWhen(true)] out Competency? competency)
    {
        Guard.NotNull(competencyId);
        competency = null;
        return TryGet(id, edition, out CompetencyFramework? framework) && framework.Competencies.TryGet(competencyId, out competency);
    }

    /// <summary>Returns the editions of a framework that the catalogue has, in the order in which they were given; none of them is read for the answer.</summary>
    /// <param name="id">The id of the framework; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<string> EditionsOf(string id)
    {
        Guard.NotNull(id);
        return Array.AsReadOnly(entries.Where(entry => entry.Id == id).Select(entry => entry.Edition).ToArray());
    }

    /// <summary>Returns the frameworks in the order in which they were given, reading each as it is reached.</summary>
    public IEnumerator<CompetencyFramework> GetEnumerator() => entries.Select(entry => entry.Framework).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns ids and editions.</summary>
    public override string ToString() => string.Join("; ", entries.Select(entry => entry.Name));

    private FrameworkCatalogueEntry? Find(string id, string edition)
    {
        Guard.NotNull(id);
        Guard.NotNull(edition);
        return Array.Find(entries, entry => entry.Id == id && entry.Edition == edition);
    }
}
