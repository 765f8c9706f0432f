namespace CompetencyFrameworks;

/// <summary>
/// The frameworks that the library carries. Each is read from the assembly when it is first asked for, once, from whatever thread; reading one does not read
/// the others.
/// </summary>
public static class BuiltInFrameworks
{
    private const string Edition = "1";

    private static readonly Lazy<CompetencyFramework> hkHrm = Embedded("hk-hrm");
    private static readonly Lazy<CompetencyFramework> icci = Embedded("icci");
    private static readonly Lazy<CompetencyFramework> desHr = Embedded("des-hr");

    /// <summary>
    /// The Vocational Qualification Specifications of the Human Resource Management sector in Hong Kong: 139 units of competency, 12 soft skills, 12 roles in
    /// three specialties.
    /// </summary>
    public static CompetencyFramework HkHrm => hkHrm.Value;

    /// <summary>The ICCI Career and Talent Management Competencies: seven abilities at four levels, with 104 performance criteria.</summary>
    public static CompetencyFramework Icci => icci.Value;

    /// <summary>The DE&amp;S Technical Competence Framework for Human Resources: nine competences at five levels, with 305 descriptors.</summary>
    public static CompetencyFramework DesHr => desHr.Value;

    /// <summary>All of them, in the order above, as a catalogue that reads a framework when that framework is first asked for.</summary>
    public static FrameworkCatalogue All => Catalogue.All;

    private static Lazy<CompetencyFramework> Embedded(string id) => new(() => Read(id));

    private static CompetencyFramework Read(string id)
    {
        using Stream? stream = typeof(BuiltInFrameworks).Assembly.GetManifestResourceStream("CompetencyFrameworks.Data." + id + ".json");
        byte[] file = new byte[stream?.Length ?? throw IsMissing(id)];
        for (int at = 0, read = 1; read > 0; at += read)
        {
            read = stream.Read(file, at, file.Length - at);
        }

        return FrameworkReader.ReadChecked(file);
    }

    private static InvalidOperationException IsMissing(string id) => new($"The assembly was built without its framework {Quote.Text(id)}.");

    // Made when the catalogue is asked for: a question to one framework does without.
    private static class Catalogue
    {
        public static readonly FrameworkCatalogue All = new(
        [
            new FrameworkCatalogueEntry("hk-hrm", Edition, hkHrm),
            new FrameworkCatalogueEntry("icci", Edition, icci),
            new FrameworkCatalogueEntry("des-hr", Edition, desHr),
        ]);
    }
}
