namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Talent Management, Officer, section B: learning outcomes and assessment criteria.
public sealed class TalentManagementOfficerOutcomesTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["talent-management/officer"];

    // Section B, qualification specifications, Learning Outcome and UoC Code.
    [Fact]
    public void LearningOutcomes_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "106917L4 Demonstrate the linkage between organisational culture and core values via ongoing programmes",
                "107004L4 Assist to develop learning and development solutions based on the results of training needs analysis to meet departmental capability development needs",
                "107010L4 Design, deliver and / or organise training programmes by organisation development needs or employee development needs",
                "107017L4 Provide support to the performance review process of different groups of talents (e.g. regional talents, local talents, young talents)",
                "107022L4 Communicate with all employees for the implementation of HR policies and procedures in a consistent manner",
                "107035L4 Execute routine monitoring processes and data security measures with relevant stakeholders to maintain the organisation's Human Resource Management System (HRMS) / Human Resource Information System (HRIS)",
                "107038L4 Provide effective support on system maintenance by detecting potential problems, minimising unplanned interruptions, achieving smooth system running, and contributing to enhancement of the organisation's Human Resource Management System (HRMS) / Human Resource Information System (HRIS)",
                "107040L4 Manage the organisation's Learning Management System in programme enrollment, evaluation, e-learning content upload and reporting",
                "107052L4 Prepare and update training materials and reports or data as required for management review",
                "107057L4 Communicate with employees to maintain the organisation's business operations in compliance with all relevant employment related legislations and regulatory requirements",
                "107059L4 Monitor the risks caused by non-compliance and the subsequent consequences in accordance with the predefined compliance monitoring measures and plans",
                "107075L4 Interpret data about the employment market trend and issues into meaningful information",
                "107077L4 Minimise risks associated with workforce for business continuity",
                "107078L4 Help the organisation get prepared to moderate risks and maintain business in case of unexpected disruption or emergency",
                "107062L4 Provide support to promote and implement change programmes; and handle employees' queries related to learning and development in a timely manner",
                "107091L4 Make use of user-friendly communication tools to help different employee groups achieve timely communication and business results",
                "107099L4 Help the organisation develop a work environment where employees have equal opportunities and are treated with respect and dignity",
                "107104L4 Provide effective support to promote and implement employee wellness and related health education for building an engaged and energised workforce",
            ],
            role.LearningOutcomes.Select(Lines.Of));
    }

    // Section B, qualification specifications, Assessment Criteria.
    [Theory]
    [InlineData(
        "106917L4",
        "Implementation of a variety of ongoing programmes and projects to sustain and enhance organisational culture and core values.",
        "Engagement with major stakeholders for multiple sources of input and ownership throughout the implementation process.")]
    [InlineData(
        "107004L4",
        "Engagement with major stakeholders (e.g. senior management or managers and target individuals) throughout the construction process of IDPs.",
        "Establishment of quality IDPs of target individuals in accordance with the readiness of the organisation and different development options.")]
    [InlineData(
        "107010L4",
        "Execution of administrative and logistics arrangements (e.g. enrolment, selection of venue, venue set-up, equipment, financial arrangements and documentation) for smooth running of the organisation's L&D programmes.",
        "Provision of L&D programmes according to approved action plan.",
        "Engagement with major stakeholders to monitor the progress and evaluate the learning outcomes.")]
    [InlineData(
        "107017L4",
        "Organisation of performance feedback session which is aligned with all legal and compliance requirements.",
        "Provision of training on conducting effective individual performance feedback session.",
        "Engagement with relevant stakeholders for HR advice to settle appeal cases as appropriate.")]
    [InlineData(
        "107022L4",
        "Establishment of effective organisational channels to communicate HR policies and procedures.",
        "Engagement with all employees for the implementation of HR policies and procedures through appropriate training programmes (e.g. induction programme) and / or a variety of communication channels.")]
    [InlineData(
        "107035L4",
        "Establishment and maintenance of data security processes and measures (e.g. a well-defined security authority matrix) based on data protection requirements defined by the organisation.",
        "Implementation of existing security measures for identifying potential vulnerabilities and suggesting enhancement as appropriate (e.g. frequent password changes, educating employees on security protocols).")]
    [InlineData(
        "107038L4",
        "Monitoring of ongoing maintenance, continuous development and enhancement of the system.",
        "Implementation of random checks for proper system maintenance.")]
    [InlineData(
        "107040L4",
        "Implementation of standard operating procedures and schedule for data review and audit.",
        "Implementation of data review and audit in accordance with standard operating procedures and schedule.")]
    [InlineData(
        "107052L4",
        "Execution of data management for data accuracy and making good use of required HR metrics.",
        "Provision of accurate and ongoing update of HR metrics report to management.")]
    [InlineData(
        "107057L4",
        "Maintenance of channels in order to communicate HR policies, procedures and practices concerning employment related regulatory requirements consistently with all employees (e.g. intranet, training).",
        "Execution of two-way communication with all employees to provide regular update on HR policies, procedures and practices concerning employment related regulatory requirements, and solicit their commitment to regulatory compliance.")]
    [InlineData(
        "107059L4",
        "Execution of predefined compliance monitoring measures and plans.",
        "Provision of support to any proceedings initiated by employees, government departments and / or statutory bodies.")]
    [InlineData(
        "107075L4",
        "Identification of network with relevant information sources (e.g. external consultants specialised in manpower resourcing, HR professional bodies, government departments and regulatory bodies) in order to possess updated knowledge of changes in employment market, human capital risks and issues that affect employment.",
        "Identification of the impact of changes in employment market on the organisation.")]
    [InlineData(
        "107077L4",
        "Implementation of business process review in collaboration with department representatives to identify and execute necessary actions to mitigate or reduce people risks.",
        "Identification of job requirements, competencies and performance standards for each key position with reference to the talent management and succession planning strategy.",
        "Implementation of regular review and update of the organisation's talent pool.")]
    [InlineData(
        "107078L4",
        "Establishment of centralised information and resources for effective coordination (e.g. compilation of manpower list and resource list) in the event of business disruption or emergency.",
        "Execution of two-way communication with the BCP designated committee / members for the implementation of BCP for maintaining smooth HR related operation (e.g. training).")]
    [InlineData(
        "107062L4",
        "Use of communication channels and tools to enable two-way communication with different levels of employees (e.g. joint consultation panel, enquiry hotline, email, online chat room) for different objectives of communication (e.g. raise awareness or obtain commitment).",
        "Execution of two-way communication for achieving effective communication within the organisation (e.g. regular meetings with union, exit interviews).")]
    [InlineData(
        "107091L4",
        "Implementation of assessment of each communication tool in accordance with the predefined criteria and mechanisms.",
        "Implementation of action plans and promulgation strategies to promote new communication tools to different levels of employees.")]
    [InlineData(
        "107099L4",
        "Adoption of communication channels (e.g. educational activities, exhibits, displays) as well as production of education tool kits related to equal opportunities and diversity for employee education.",
        "Provision of a variety of internal and / or external training to help all employees get familiar with the policies and practices upholding equal opportunities and diversity in the organisation.")]
    [InlineData(
        "107104L4",
        "Execution of cost analysis for different options of employee wellness initiatives and related health education.",
        "Implementation of endorsed health education plans and activities to achieve employee wellness and work-life balance.")]
    public void AssessmentCriteria_OfAUnitOfTheOfficer_AreThoseOfTheDocument(string code, params string[] criteria) =>
        Assert.Equal(criteria, role.Units[code].AssessmentCriteria.Select(criterion => criterion.Text));
}
