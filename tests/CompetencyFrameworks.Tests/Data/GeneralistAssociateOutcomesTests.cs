namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Human Resource Generalist, Associate, section B: learning outcomes and assessment criteria.
public sealed class GeneralistAssociateOutcomesTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["human-resource-generalist/associate"];

    // Section B, qualification specifications, Learning Outcome and UoC Code.
    [Fact]
    public void LearningOutcomes_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "106934L3 Work with management and supervisors to establish recruitment budget",
                "106953L2 Assist in recruitment process (e.g. schedule interviews)",
                "106954L2 Maintain timely and accurate candidate records",
                "106956L3 Implement effective onboarding plans",
                "107012L3 Schedule appropriate classroom and prepare the room setup (e.g. audio-visual equipment)",
                "107024L4 Provide support to implementation of human resource policies, procedures and practices in the organisation",
                "107028L3 Assist in organising regular performance review exercise; prepare all paperwork accurately for payroll processing; and administer compensation and benefits packages",
                "107030L2 Assist in development and update of human resource policies, procedures and practices",
                "107043L3 Provide support to employees and business units in various human resource related matters in compliance with regulatory requirements",
                "107044L2 Prepare and update employment records related to hiring, terminations, leaves, transfers, position changes, etc.",
                "107054L3 Comply with legislative requirements covering a comprehensive range of employment protection and benefits for all employees",
                "107067L3 Implement relevant programmes to create an efficient and harmonious workplace (e.g. wellness programmes)",
                "107089L3 Implement appropriate kinds of employee communication activities to make effective information flow and maintain high employee engagement level in the organisation",
                "107091L4 Identify user-friendly communication tools that help different employee groups achieve timely communication and business results",
                "107105L3 Implement employee wellness and work-life balance initiatives to help employees achieve a healthy work-life balance",
                "107109L3 Communicate with internal volunteer teams to implement CSR initiatives with available resources",
            ],
            role.LearningOutcomes.Select(Lines.Of));
    }

    // Section B, qualification specifications, Assessment Criteria.
    [Theory]
    [InlineData(
        "106934L3",
        "Provision of assistance in monitoring workforce and related financial resources for the organisation.",
        "Collection and implementation of accuracy check of expenses details from different departments.",
        "Implementation of accuracy check during data entry for data quality and consistency.")]
    [InlineData(
        "106953L2",
        "Implementation of scheduling interviews with the shortlisted candidates.",
        "Implementation of accuracy check during data entry for data quality and consistency.")]
    [InlineData(
        "106954L2",
        "Implementation of accuracy check during data entry for data quality and consistency.",
        "Implementation of standard operating procedures to handle human resource (HR) data and file HR records.")]
    [InlineData(
        "106956L3",
        "Preparation of necessary resources for each new employee, in collaboration with the hiring manager and relevant departments.")]
    [InlineData(
        "107012L3",
        "Implementation of administrative and logistics arrangements (e.g. enrolment, venue set-up, equipment, payments) for smooth running of the organisation's L&D programmes.")]
    [InlineData(
        "107024L4",
        "Production of HR policies related communication materials in accordance with HR policies and procedures.",
        "Execution of adjustments on HR policies related communication materials in response to the changes in HR policies and procedures.")]
    [InlineData(
        "107028L3",
        "Operation of a cost-effective and secure platform and work schedules for updating a variety of HR data in the systems.",
        "Maintenance of documentation system that is capable of archiving change history to capture, manage, store, preserve, deliver and dispose HR data and records.",
        "Execution of information checking and update in accordance with predefined protocol and compliance requirements.")]
    [InlineData(
        "107030L2",
        "Implementation of standard operating procedures for data / documentation entry, updates, retention or disposal.",
        "Implementation of quality checking mechanism and internal audit process for data quality and consistency.")]
    [InlineData(
        "107043L3",
        "Implementation of the organisation's policies and guidelines on data protection.",
        "Provision of clear contact information for data access and personal information updates to all levels of employees.")]
    [InlineData(
        "107044L2",
        "Implementation of accuracy check during data entry for data quality and consistency.",
        "Implementation of standard operating procedures to handle HR data and file HR records.")]
    [InlineData(
        "107054L3",
        "Identification of channels in respective operating markets and jurisdictions with relevant information sources (e.g. business leaders, external consultants specialised in human resource (HR) compliance, HR professional bodies, government departments and regulatory bodies) in order to possess updated knowledge of employment related ordinances and statutory regulations.",
        "Provision of assistance in identifying the impact of changes in employment related ordinances and statutory regulations on the organisation.")]
    [InlineData(
        "107067L3",
        "Identification of all requirements of administrative and logistics arrangements.",
        "Implementation of administrative and logistics arrangements (e.g. enrolment, venue set-up, equipment, payments) for smooth running of the employee activities.")]
    [InlineData(
        "107089L3",
        "Implementation of employee communication activities to help employees understand the key messages of the initiatives and gain their support.",
        "Implementation of follow-up actions to make effective information flow and maintain high employee engagement level based on the evaluation results of the employee communication activities.")]
    [InlineData(
        "107091L4",
        "Implementation of assessment of each communication tool in accordance with the predefined criteria and mechanisms.",
        "Implementation of action plans and promulgation strategies to promote new communication tools to different levels of employees.")]
    [InlineData(
        "107105L3",
        "Execution of adopted internal and / or external employee wellness and work-life balance initiatives (e.g. clinical hotline, flexible working hours).",
        "Engagement of target individuals (e.g. service providers, service users) to follow up the performance of existing initiatives for continuous improvement.")]
    [InlineData(
        "107109L3",
        "Preparation of relevant documentations on communication with internal volunteer teams and external parties (e.g. event schedule, order confirmation of transportation services).",
        "Provision of assistance in formation of volunteer teams to implement CSR initiatives.")]
    public void AssessmentCriteria_OfAUnitOfTheAssociate_AreThoseOfTheDocument(string code, params string[] criteria) =>
        Assert.Equal(criteria, role.Units[code].AssessmentCriteria.Select(criterion => criterion.Text));
}
