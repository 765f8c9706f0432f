namespace CompetencyFrameworks.Tests.Data;

public sealed class HkHrmSoftSkillTests
{
    // Vocational Qualification Specifications, section A, "Additional Competency Requirements": the text after "i.e.", in order of first mention.
    [Fact]
    public void Definitions_OfTheSoftSkills_AreThoseOfTheDocuments() =>
        Assert.Equal(
            [
                ("Active learning and learning strategies", "Understanding the implications of new information for both current and future problem solving and decision making; selecting and using training / instructional methods and procedures appropriate for the situation when learning or teaching new things"),
                ("Analytical thinking and innovation", "Analysing information and using logic to address work related issues and problems; creativity and alternative thinking to develop new ideas for and answers to work related problems"),
                ("Business acumen", "Carrying out organisational strategy with a clear understanding of the industry trends, economic sectors and market dynamics; demonstrating business foresight along with the ability to integrate diverse perspectives; exercising judgment around opportunities that represent the most potential for innovation and return on investment for relevant stakeholders of the organisation"),
                ("Emotional intelligence and interpersonal communication", "Being sensitive to others' needs and feelings and being understanding and helpful on the job; being pleasant with others on the job and displaying a good natured and cooperative attitude; preferring to work with others rather than alone and being personally connected with others on the job; being aware of others' reactions and understanding why they react as they do"),
                ("Leadership and social influence", "Willingness to lead, take charge, and offer opinions and direction; having an impact on others in the organisation, and displaying energy and leadership"),
                ("Complex problem solving", "Identifying complex problems and reviewing related information to develop and evaluate options and implement solutions"),
                ("Critical thinking and analysis", "Using logic and reasoning to identify the strengths and weaknesses of alternative solutions, conclusions or approaches to problems; monitoring or assessing performance of self, other individuals, or organisations to make improvements or take corrective actions"),
                ("Partnership and collaboration", "Developing rapport and working effectively with a diverse range of people, sharing knowledge and skills to deliver shared goals"),
                ("Reasoning, problem solving, and ideation", "Abilities that influence the application and manipulation of information in problem solving; and the solution of problems involving mathematical relationships"),
                ("Attention to detail, dependability, and integrity", "Being careful about detail and thorough in completing work tasks; being reliable, responsible, and dependable, and fulfilling obligations; being honest and ethical"),
                ("Teamwork", "Readily sharing information, knowledge and personal strengths; seeking to understand and building on differing perspectives of others to enhance team efficiency and quality outcomes"),
                ("Resilience, stress tolerance, and flexibility", "Being open to change and to considerable variety in the workplace; maintaining composure, keeping emotions in check, controlling anger, and avoiding aggressive behaviour, even in very difficult situations; accepting criticism and dealing calmly and effectively with high stress situations"),
            ],
            BuiltInFrameworks.HkHrm.GradedCompetencies.Select(skill => (skill.Title, skill.Description)));

    // Section A, "Definition of the Proficiency Level", lowest first.
    [Fact]
    public void ProficiencyLevels_OfTheSoftSkills_AreThoseOfTheDocuments() =>
        Assert.All(
            BuiltInFrameworks.HkHrm.GradedCompetencies,
            skill => Assert.Equal(
                [
                    ("Intermediate", "Apply the competency in difficult situations; require occasional guidance"),
                    ("Advanced", "Apply the competency in considerably difficult situations; generally requires little or no guidance"),
                    ("Expert", "Apply the competency in exceptionally difficult situations; serve as a key resource and advise others"),
                ],
                skill.Ladder.Levels.Select(level => (level.Title, level.Description))));

    // Section A, Head, "Additional Competency Requirements"; the same in all three documents.
    [Theory]
    [InlineData("talent-management/head")]
    [InlineData("human-resource-generalist/head")]
    [InlineData("workforce-planning-and-resourcing/head")]
    public void SoftSkills_OfAHead_AreThoseOfTheDocument(string id) =>
        Assert.Equal(
            [
                "Additional Active learning and learning strategies: Expert",
                "Additional Analytical thinking and innovation: Expert",
                "Additional Business acumen: Expert",
                "Additional Emotional intelligence and interpersonal communication: Expert",
                "Additional Leadership and social influence: Expert",
            ],
            SoftSkills(id));

    // Section A, Manager, "Additional Competency Requirements"; the same in all three documents.
    [Theory]
    [InlineData("talent-management/manager")]
    [InlineData("human-resource-generalist/manager")]
    [InlineData("workforce-planning-and-resourcing/manager")]
    public void SoftSkills_OfAManager_AreThoseOfTheDocument(string id) =>
        Assert.Equal(
            [
                "Additional Active learning and learning strategies: Advanced",
                "Additional Analytical thinking and innovation: Advanced",
                "Additional Business acumen: Advanced",
                "Additional Complex problem solving: Advanced",
                "Additional Emotional intelligence and interpersonal communication: Advanced",
            ],
            SoftSkills(id));

    // Section A, Officer, "Additional Competency Requirements"; the same in all three documents.
    [Theory]
    [InlineData("talent-management/officer")]
    [InlineData("human-resource-generalist/officer")]
    [InlineData("workforce-planning-and-resourcing/officer")]
    public void SoftSkills_OfAnOfficer_AreThoseOfTheDocument(string id) =>
        Assert.Equal(
            [
                "Additional Critical thinking and analysis: Advanced",
                "Additional Emotional intelligence and interpersonal communication: Advanced",
                "Additional Active learning and learning strategies: Intermediate",
                "Additional Partnership and collaboration: Intermediate",
                "Additional Reasoning, problem solving, and ideation: Intermediate",
            ],
            SoftSkills(id));

    // Section A, Associate, "Additional Competency Requirements"; the same in all three documents.
    [Theory]
    [InlineData("talent-management/associate")]
    [InlineData("human-resource-generalist/associate")]
    [InlineData("workforce-planning-and-resourcing/associate")]
    public void SoftSkills_OfAnAssociate_AreThoseOfTheDocument(string id) =>
        Assert.Equal(
            [
                "Additional Attention to detail, dependability, and integrity: Advanced",
                "Additional Teamwork: Advanced",
                "Additional Critical thinking and analysis: Intermediate",
                "Additional Emotional intelligence and interpersonal communication: Intermediate",
                "Additional Resilience, stress tolerance, and flexibility: Intermediate",
            ],
            SoftSkills(id));

    private static IEnumerable<string> SoftSkills(string id) =>
        BuiltInFrameworks.HkHrm.Roles[id].Requirements.Where(asked => asked.Kind == RequirementKind.Additional).Select(Lines.Of);
}
