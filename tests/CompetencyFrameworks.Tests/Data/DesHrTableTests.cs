namespace CompetencyFrameworks.Tests.Data;

public sealed class DesHrTableTests
{
    private static ModelList<Level> Levels => BuiltInFrameworks.DesHr.Ladders[0].Levels;

    // DE&S Technical Competence Framework, Human Resources: the column "Level" from the last row of a table up.
    [Fact]
    public void Levels_OfTheFramework_AreThoseOfTheDocumentFromTheLowestUp() =>
        Assert.Equal(
            ["Awareness", "Supervised Practitioner", "Practitioner", "Expert", "Authority"],
            Levels.Select(level => level.Title));

    // Awareness, Supervised Practitioner, Practitioner, Expert, Authority; "-" where the document says "Not Applicable".
    [Fact]
    public void Descriptors_OfEveryCompetenceAndLevel_AreAsManyAsInTheDocument() =>
        Assert.Equal(
            [
                "Talent Management | 6 7 9 8 6",
                "Resourcing | 8 11 9 7 7",
                "Business Facing HR | 6 7 8 9 -",
                "Reward & Recognition | 5 6 6 7 4",
                "Learning & Development | 5 7 9 8 5",
                "Performance Management | 3 6 6 4 4",
                "Employee Relations | 6 7 8 8 4",
                "Organisation Development and Design (OD&D) | 5 6 6 4 7",
                "Employee Wellbeing & Engagement | 9 11 13 13 5",
            ],
            BuiltInFrameworks.DesHr.GradedCompetencies.Select(competence => $"{competence.Title} | {string.Join(' ', Levels.Select(level => Count(competence, level)))}"));

    [Fact]
    public void Descriptors_OfTheFramework_AreAsManyAsInTheDocument() =>
        Assert.Equal(305, BuiltInFrameworks.DesHr.GradedCompetencies.Sum(competence => Levels.Sum(level => competence.StatementsAt(level).Count)));

    // The paragraphs between the title and the table of a section.
    [Fact]
    public void Descriptions_OfTheCompetences_JoinTheParagraphsOfTheDocument() =>
        Assert.Equal(
            [
                "Talent management uses data from workforce, succession and contingency planning tools to define what talent exists within the organisation, what talent populations are needed, and the identification of employees who are particularly valuable to an organisation. The ability to identify and select the most effective methods by which to attract, develop and retain talent is critical. Increasingly important is the utilisation of emerging talent technology around talent engagement tools and people analytics which is increasingly redefining the capabilities of talent management.",
                "Resourcing involves the attraction and selection of the right individuals into the right role, at the right time and cost to meet the strategic workforce requirements. It's about using relevant workforce planning data, knowing the right sourcing approaches and digital tools to tap into diverse candidate pools.\n\nThose involved in resourcing activities should be focused on understanding the candidate experience, designing effective assessment and selection approaches and, overall, how to make effective recruitment decisions that meet both short and long-term organisational needs.\n\nApplying understanding of the labour market, the organisation's market position, the employee value proposition, and job analysis will ensure roles are engaging to a wide range of people.",
                "Business Facing HR Encourages, supports, challenges, advises and facilitates Profession teams, Task Managers and People Coaches to deliver whole workforce planning and people engagement and management activity appropriately, providing HR advice and information to inform Business decisions. Increasingly business facing HR advises on global workforce trends, and utilising data analytics to drive productivity and shape people strategy.",
                "Reward & Recognition ensures strategies are designed and implemented by enabling employees to be rewarded in line with the organisational context and culture, relative to the external market environment. This requires specific knowledge in a range of specialist areas to be able to create and shape a total reward package, whilst understanding the link between reward and performance from both an individual and organisational level.",
                "Learning and development creates a culture and environment for individuals to learn and grow. It's knowing the current and future capability needs of the organisation, as well as how to create a learning culture that drives engagement in continuous professional development.\n\nLearning design and delivery requires a blend of learning approaches, including face-to-face, digital, social collaborative and coaching, as well as the application of motivational and behavioural science.\n\nHow effectively learning is transferred to the learner is key to understanding its impact at an individual and organisation level.",
                "Performance management creates a culture which encourages the continuous improvement of individuals' skills, behaviours and contributions to the organisation. It maximises employee performance for the business to accomplish their vision and achieve their strategic goals whilst enabling individuals to be the best they can be, continually striving towards their potential. In the case of under-performance, identifying and addressing issues in a supportive manner and putting in place appropriate interventions is required so that performance is lifted to an acceptable standard.",
                "Employee relations align the values of your organisation with the experience of your people. It's about creating and delivering people practices which develop and maintain a positive working relationship between an organisation and its people.",
                "Organisational development & design (OD&D) takes a systems and behavioural science-based approach to improving an organisation's performance.\n\nOD&D considers both the 'hard' elements of an organisation (design) – structures, frameworks, systems, policies and metrics – and the 'soft' elements of an organisation (development) – its culture, capability, values, behaviours, and relationships. It requires a deep understanding of all these elements as part of a wider integrated ecosystem.\n\nOD&D helps organisations to understand the 'current state' and work towards an imagined or desired 'future state', identifying issues and opportunities, and effectively supporting and facilitating people, teams and organisations through change.",
                "Employee Wellbeing and Engagement is about creating a great work environment for people. It involves understanding the role that trust plays in the employment relationship, in making sure people are listened to and have a voice in issues that impact them.",
            ],
            BuiltInFrameworks.DesHr.GradedCompetencies.Select(competence => competence.Description));

    private static string Count(GradedCompetency competence, Level level) =>
        competence.AppliesAt(level) ? $"{competence.StatementsAt(level).Count}" : "-";
}
