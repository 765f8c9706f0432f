namespace CompetencyFrameworks.Tests.Data;

public sealed class IcciAbilityTests
{
    // ICCI Career & Talent Management Competencies, Professional Practice, first row.
    private static GradedCompetency Relationships => BuiltInFrameworks.Icci.GradedCompetencies["relationships-and-communication"];

    // Professional Engagement, first row.
    private static GradedCompetency Learning => BuiltInFrameworks.Icci.GradedCompetencies["professional-learning"];

    [Fact]
    public void Statements_OfRelationships_AreTitleAndDescription()
    {
        Assert.Equal("Professional Practice", Relationships.Category?.Title);
        Assert.Equal("Establish effective professional relationships", Relationships.Title);
        Assert.Equal("Ability to establish and maintain effective Communications with individual/ organizational clients to achieve the desired outcomes", Relationships.Description);
    }

    [Fact]
    public void KnowledgeAndSkills_OfRelationships_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Create a working relationship based on mutual trust and respect",
                "Developing and using appropriate communication skills - listening/verbal/ written",
                "Establishing formal communication process with clients",
                "Establishing and maintaining a working alliance",
                "Undertaking an opportunity analysis /needs assessment, appropriate for the type of transition",
                "Referral to 3rd parties where appropriate",
            ],
            Relationships.KnowledgeAndSkills.Select(entry => entry.Text));
        Assert.All(Relationships.KnowledgeAndSkills, entry => Assert.Empty(entry.Items));
    }

    [Fact]
    public void Criteria_OfRelationshipsAtCa_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Clarifies career aspirations using templated tools",
                "Provides advice career advice following 'in-house' material",
                "Guides clients through job boards and application processes",
                "Gives advice on interview preparation and techniques",
                "Reviews existing client documentation and provides some advice upon the content and layout of resume, cover letter and Addressing of Selection Criteria",
                "Refers clients to appropriate support personnel",
            ],
            Criteria(Relationships, "ca"));

    [Fact]
    public void Criteria_OfRelationshipsAtCma_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Establishes and maintains professional communication in marketing, selling and providing services for clients",
                "Produces appropriate reports and presentations for clients and colleagues using a range of technologies",
                "Demonstrates productive negotiating and resolution skills",
                "Has conflict or dispute management procedures",
            ],
            Criteria(Relationships, "cma"));

    [Fact]
    public void Criteria_OfRelationshipsAtCmp_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Demonstrates high level communication skills with clients, colleagues and where necessary to 3rd parties",
                "Maintains ongoing relationship with clients, colleagues and where appropriate 3rd parties",
                "Demonstrates skill development in communication, negotiation and problem solving skills",
            ],
            Criteria(Relationships, "cmp"));

    [Fact]
    public void Criteria_OfRelationshipsAtCmf_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Provides leadership in the development of advanced communication skills through supervision, mentoring or coaching practitioners",
                "Facilitates development of advanced communication skills through professional learning, coaching, counselling or mentoring",
            ],
            Criteria(Relationships, "cmf"));

    [Fact]
    public void Statement_OfLearning_IsTheTitle()
    {
        Assert.Equal("Professional Engagement", Learning.Category?.Title);
        Assert.Equal("Ability and commitment to undertake ongoing Professional Learning to retain credibility and effectiveness in the marketplace", Learning.Title);
        Assert.Null(Learning.Description);
    }

    [Fact]
    public void KnowledgeAndSkills_OfLearning_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Identifying and addressing Professional Learning Needs including:",
                "Engaging in Professional Learning & Changing Practice",
                "Facilitating Professional Learning",
            ],
            Learning.KnowledgeAndSkills.Select(entry => entry.Text));
        Assert.Equal(
            [
                "Career/Talent development programs - design and implementation",
                "Skills development and improvement",
                "Research",
            ],
            Learning.KnowledgeAndSkills[0].Items);
        Assert.All(Learning.KnowledgeAndSkills.Skip(1), entry => Assert.Empty(entry.Items));
    }

    [Fact]
    public void Criteria_OfLearningAtCa_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Engages in the development & implementation of a professional learning and practice development",
                "Undertakes professional learning related to their role & enhance service delivery skills",
                "Maintains collegial connections with clients and peers",
                "Provides insightful feedback to colleagues about clients and client services",
            ],
            Criteria(Learning, "ca"));

    [Fact]
    public void Criteria_OfLearningAtCma_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Successful completion of a professionally accredited training program in career & talent development practice",
                "Demonstrates engagement in a continuing professional development program",
                "Has developed a plan for continuing Professional learning",
            ],
            Criteria(Learning, "cma"));

    [Fact]
    public void Criteria_OfLearningAtCmp_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Engages in at 30 hours of professional learning per year of certification period",
                "Demonstrates how that professional learning has influenced professional practice",
                "Engaged in professional learning community",
            ],
            Criteria(Learning, "cmp"));

    [Fact]
    public void Criteria_OfLearningAtCmf_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Engages in at 30 hours of professional learning per year of certification period",
                "Provides professional learning experiences incorporating feedback for participants",
                "Providing leadership to professional learning community",
            ],
            Criteria(Learning, "cmf"));

    private static IEnumerable<string> Criteria(GradedCompetency ability, string level) => ability.StatementsAt(level).Select(criterion => criterion.Text);
}
