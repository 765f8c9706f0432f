namespace CompetencyFrameworks.Tests.Data;

public sealed class HkHrmCommonTests
{
    private static readonly string[] specialties = ["talent-management", "human-resource-generalist", "workforce-planning-and-resourcing"];

    // Vocational Qualification Specifications, Talent Management, Human Resource Generalist, Workforce Planning and Resourcing, section A, in order of first mention.
    [Fact]
    public void Categories_OfTheFramework_AreThoseOfTheDocumentsInOrderOfFirstMention() =>
        Assert.Equal(
            [
                "Organisational / Corporate Strategic Planning and Management",
                "Human Resource (HR) Strategy",
                "Organisation's Vision, Mission, Values (VMV) and Culture",
                "Organisation Development (OD)",
                "Change Management",
                "Employer Branding and Reputation Management",
                "Human Resource (HR) Analytics",
                "Risk Management",
                "Talent Management and Development Strategy and Process",
                "Succession Planning",
                "Leadership and Management Development",
                "Employee Learning and Development (L&D)",
                "Performance Management",
                "Managing Employee Relations",
                "Design and Administration of Compensation Scheme",
                "Advancing Human Resource Management System (HRMS)",
                "Regulatory Compliance",
                "Diversity and Inclusion",
                "Establishing and Implementing Human Resource Management System (HRMS) / Human Resource Information System (HRIS)",
                "Human Resource (HR) Policies and Procedures",
                "Maintenance, Enhancement, Compliance and Reliability",
                "Employee Communication Strategy",
                "Employee Wellness and Work-Life Balance",
                "Human Resource (HR) Operations and Quality Service Delivery",
                "Workforce Planning and Strategy",
                "Recruitment Policy and Procedures",
                "Reward Strategy",
                "Managing Industrial Relations",
                "Assessment, Selection and Employment Offer",
                "Employee Engagement",
                "Corporate Social Responsibility (CSR)",
                "Recruitment Channels and Methods",
                "Onboarding New Employees",
            ],
            BuiltInFrameworks.HkHrm.Categories.Select(category => category.Title));

    // Section A of all three documents, rows of the type "Core", Head; section B: "These 16 UoCs are common to all areas of specialties".
    [Fact]
    public void CoreUnits_OfEveryHead_AreThoseOfTheDocuments()
    {
        string[] expected =
        [
            "106904L7", "106906L7", "106908L6", "106909L7", "106910L7", "106913L6", "106914L6", "106915L6",
            "106918L6", "106919L6", "106920L6", "106923L6", "106928L6", "106959L6", "107050L5", "107080L6",
        ];

        Assert.All(specialties, specialty => Assert.Equal(expected, CoreUnits($"{specialty}/head")));
    }

    // Section A of all three documents, rows of the type "Core", Manager; section B: "These 12 UoCs are common to all areas of specialties".
    [Fact]
    public void CoreUnits_OfEveryManager_AreThoseOfTheDocuments()
    {
        string[] expected =
        [
            "106907L5", "106911L5", "106916L5", "106921L5", "106922L5", "106924L5", "106927L5", "106976L5",
            "107049L5", "107051L5", "107055L4", "107064L5",
        ];

        Assert.All(specialties, specialty => Assert.Equal(expected, CoreUnits($"{specialty}/manager")));
    }

    // Section A of all three documents, rows of the type "Core", Officer; section B: "These nine UoCs are common to all areas of specialties".
    [Fact]
    public void CoreUnits_OfEveryOfficer_AreThoseOfTheDocuments()
    {
        string[] expected =
        [
            "106917L4", "107035L4", "107038L4", "107057L4", "107059L4", "107075L4", "107077L4", "107078L4",
            "107099L4",
        ];

        Assert.All(specialties, specialty => Assert.Equal(expected, CoreUnits($"{specialty}/officer")));
    }

    // Section A of all three documents, rows of the type "Core", Associate; section B: "These seven UoCs are common to all areas of specialties".
    [Fact]
    public void CoreUnits_OfEveryAssociate_AreThoseOfTheDocuments()
    {
        string[] expected =
        [
            "107028L3", "107030L2", "107043L3", "107044L2", "107054L3", "107091L4", "107089L3",
        ];

        Assert.All(specialties, specialty => Assert.Equal(expected, CoreUnits($"{specialty}/associate")));
    }

    // Section B, "QF Credit (Ref Only)".
    [Theory]
    [InlineData("talent-management/head", 175)]
    [InlineData("talent-management/manager", 128)]
    [InlineData("talent-management/officer", 74)]
    [InlineData("talent-management/associate", 35)]
    [InlineData("human-resource-generalist/head", 181)]
    [InlineData("human-resource-generalist/manager", 130)]
    [InlineData("human-resource-generalist/officer", 93)]
    [InlineData("human-resource-generalist/associate", 49)]
    [InlineData("workforce-planning-and-resourcing/head", 166)]
    [InlineData("workforce-planning-and-resourcing/manager", 128)]
    [InlineData("workforce-planning-and-resourcing/officer", 91)]
    [InlineData("workforce-planning-and-resourcing/associate", 33)]
    public void Credit_OfTheQualificationAndOfTheUnits_IsThatOfTheDocument(string id, int credit)
    {
        Role role = BuiltInFrameworks.HkHrm.Roles[id];

        Assert.Equal(credit, role.Qualification?.Credit);
        Assert.Equal(credit, role.Units.Sum(unit => unit.Credit));
    }

    private static IEnumerable<string> CoreUnits(string id) => BuiltInFrameworks.HkHrm.Roles[id].Requirements
        .Where(asked => asked.Kind == RequirementKind.Core)
        .Select(asked => asked.Competency.Id);
}
