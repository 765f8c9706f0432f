namespace CompetencyFrameworks.Tests.Data;

public sealed class DesHrCompetenceTests
{
    // DE&S Technical Competence Framework, Human Resources, section "Performance Management".
    private static GradedCompetency PerformanceManagement => BuiltInFrameworks.DesHr.GradedCompetencies["performance-management"];

    // Section "Business Facing HR".
    private static GradedCompetency BusinessFacingHr => BuiltInFrameworks.DesHr.GradedCompetencies["business-facing-hr"];

    [Fact]
    public void Paragraph_OfPerformanceManagement_IsTheDescription()
    {
        Assert.Equal("Performance Management", PerformanceManagement.Title);
        Assert.Equal(
            "Performance management creates a culture which encourages the continuous improvement of individuals' skills, behaviours and contributions to the organisation. It maximises employee performance for the business to accomplish their vision and achieve their strategic goals whilst enabling individuals to be the best they can be, continually striving towards their potential. In the case of under-performance, identifying and addressing issues in a supportive manner and putting in place appropriate interventions is required so that performance is lifted to an acceptable standard.",
            PerformanceManagement.Description);
    }

    [Fact]
    public void Descriptors_OfPerformanceManagementAtAwareness_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Signposts managers and employees to tools and guidance that support effective performance management",
                "Supports a performance driven culture by learning the behaviours and championing the intent of such a process",
                "Provides guidance on making appropriate reasonable adjustments to objectives to reflect individual need",
            ],
            Descriptors(PerformanceManagement, "awareness"));

    [Fact]
    public void Descriptors_OfPerformanceManagementAtSupervisedPractitioner_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Utilises a broad understanding of the performance and reward strategies to ensure that the performance management approach aligns with reward synergies",
                "Supports a performance driven and candidate centric culture by exhibiting the related behaviours and enforcing related initiatives and policies",
                "Utilises system data extracts and timely reporting to complement information provided by the case work team in relation to performance management, including underperformance issues and people issues (such as absence management)",
                "Assists managers in offering informed advice to business on setting performance objectives in line with organisational priorities",
                "Assists managers in providing guidance on making reasonable adjustments to objectives according to individual needs",
                "Ensures alignment of individual performance against DE&S organisation strategy and measurement of organisational progress against strategic and operational goals",
            ],
            Descriptors(PerformanceManagement, "supervised-practitioner"));

    [Fact]
    public void Descriptors_OfPerformanceManagementAtPractitioner_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Takes ownership of performance management and improvement initiatives, utilising data insights and various feedback channels to continuously evaluate their impact on organisational performance and adjusting them where appropriate",
                "Champions performance driven and employee centric culture, enforcing related initiatives and policy, and consistently exhibiting the related behaviours",
                "Builds and manages robust relationships with key business stakeholders in order to embed and deepen the performance management agenda across the business",
                "Develops and implements learning support mechanisms to proactively aide DE&S cultural transformation",
                "Manages guidance on making appropriate adjustments to objectives around individual needs",
                "Collaborates with HR and business leaders to ensure performance policy articulates the link between performance and salary progression/reward and the assessment of individual performance is aligned with departmental strategic objectives",
            ],
            Descriptors(PerformanceManagement, "practitioner"));

    [Fact]
    public void Descriptors_OfPerformanceManagementAtExpert_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Directs best practice performance management and policy across the organisation, drawing on industry standards and adjusting according to organisational/Profession culture and maturity",
                "Drives a performance and employee centric culture, partnering with HR and business leaders to ensure cross border objectives align with wider people and business goals",
                "Utilises data insights and leads as subject expert advising the SLG/business leads on effective performance management metrics and measures that drive organisation performance",
                "Influences senior stakeholders, to drive the development and implementation of monitoring systems for Profession and team performance indicators and standards",
            ],
            Descriptors(PerformanceManagement, "expert"));

    [Fact]
    public void Descriptors_OfPerformanceManagementAtAuthority_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Acts as an industry figurehead on global trends and emerging technology on how to shape a performance led, employee centric culture that gets the best out of employees",
                "Influences and collaborates with industry and global leaders to set strategic direction and agenda, for reward and recognition development, standards and approach both at DE&S and across industry",
                "Supports CIPD, industry and cross-government talent activity, actively providing challenge and influence, driving innovation and developing professional standards.",
                "Uses global insights into competitor performance to improve performance management strategy at DE&S",
            ],
            Descriptors(PerformanceManagement, "authority"));

    [Fact]
    public void Paragraph_OfBusinessFacingHr_IsTheDescription()
    {
        Assert.Equal("Business Facing HR", BusinessFacingHr.Title);
        Assert.Equal(
            "Business Facing HR Encourages, supports, challenges, advises and facilitates Profession teams, Task Managers and People Coaches to deliver whole workforce planning and people engagement and management activity appropriately, providing HR advice and information to inform Business decisions. Increasingly business facing HR advises on global workforce trends, and utilising data analytics to drive productivity and shape people strategy.",
            BusinessFacingHr.Description);
    }

    [Fact]
    public void Descriptors_OfBusinessFacingHrAtAwareness_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Engages with business stakeholders within area of responsibility and wider HR",
                "Awareness of the relevant HR policy and procedures documents, signposting managers to relevant guidance, providing responses to queries in a timely manner and seeking guidance and clarification from HR CoE to ensure information provided is accurate",
                "Understands the HR Assurance process, tracking and recording advice to interim Business change programmes",
                "Collates available, relevant people data and information, enabling clear and accurate analysis to be conducted",
                "Understands the current people related learning experiences and signposts personnel to the correct opportunities",
                "Provides a broad knowledge of common people related business issues that may be experienced within the area of responsibility",
            ],
            Descriptors(BusinessFacingHr, "awareness"));

    [Fact]
    public void Descriptors_OfBusinessFacingHrAtSupervisedPractitioner_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Develops collaborative relationships with the Business stakeholders, acting as point of contact for people issue queries",
                "Understands business requirements and priorities, providing responses to queries in a timely manner, seeking guidance and clarification from HR CoE to ensure information / advice provided to the Business is accurate",
                "Anticipates business change and the associated people impacts, providing HR assurance advice related to routine changes",
                "Analyses available, relevant people data and information, identifying trends and possible issues that require further consideration",
                "Provides reassurance of recommended People Management activity, supporting managers to make appropriate decisions through correct interpretation of policy",
                "Collaborates with peers and others within Business Facing HR teams to identify different approaches to similar work strands, providing feedback to help inform improvements",
                "Assists managers in developing bespoke business led products / interventions, seeking input from the relevant CoE where appropriate",
            ],
            Descriptors(BusinessFacingHr, "supervised-practitioner"));

    [Fact]
    public void Descriptors_OfBusinessFacingHrAtPractitioner_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Manages meaningful relationships with business stakeholders, acting as a trusted advisor on people related issues for your area of responsibility",
                "Liaises with HR COEs, seeking guidance and clarification to provide informed advice to business that will help determine policy decisions",
                "Manages business requirements and priorities with key stakeholders. Ensure business focussed responses are provided in a timely manner based on priority need",
                "Anticipates business change and the associated people impacts. Liaise with project managers to ensure they consider all people related activity and assurances",
                "Utilises relevant people data analytics and information to identify associated potential issues, risks and opportunities for the Business",
                "Manages the options, benefits and risks associated with people management activities",
                "Identifies and responds to people related Business issues, developing appropriate HR interventions and action plans in collaboration with the Business",
                "Provides key input within the development of bespoke business led products / interventions, seeking input from the relevant CoE where appropriate",
            ],
            Descriptors(BusinessFacingHr, "practitioner"));

    [Fact]
    public void Descriptors_OfBusinessFacingHrAtExpert_AreThoseOfTheDocument() =>
        Assert.Equal(
            [
                "Leads meaningful relationships with senior leaders, acting as an expert and trusted advisor on people related issues",
                "Directs HR COEs and activities to capture business reaction, providing business insight to shape future policy decisions",
                "Applies expert knowledge of the business to tailor organisation wide people focused interventions that meet strategic business requirements",
                "Leads complex business change programmes, collaborating with and influencing programme leaders to ensure all people related activity and assurances are appropriately managed",
                "Utilises people data analytics and information to influence strategic business decisions",
                "Leads on the benefits and risks associated with complex people management activities, engaging with relevant legal and external experts",
                "Champions collaboration across the Business. Leads activity to ensure wider people strategies and best practice is applied across the organisation",
                "Directs initiatives to enable business facing HR teams to deliver the strategic focus of the organisation",
                "Leads on Inclusion & Diversity, ensuring it's embedded in everything HR and business do",
            ],
            Descriptors(BusinessFacingHr, "expert"));

    [Fact]
    public void Descriptors_OfBusinessFacingHrAtAuthority_AreNotApplicable()
    {
        Assert.False(BusinessFacingHr.AppliesAt("authority"));
        Assert.Empty(BusinessFacingHr.StatementsAt("authority"));
        Assert.Equal(["awareness", "supervised-practitioner", "practitioner", "expert"], BusinessFacingHr.ApplicableLevels.Select(level => level.Id));
    }

    private static IEnumerable<string> Descriptors(GradedCompetency competence, string level) => competence.StatementsAt(level).Select(descriptor => descriptor.Text);
}
