namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Workforce Planning and Resourcing, Manager, section B: learning outcomes and assessment criteria.
public sealed class WorkforcePlanningManagerOutcomesTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["workforce-planning-and-resourcing/manager"];

    // Section B, qualification specifications, Learning Outcome and UoC Code.
    [Fact]
    public void LearningOutcomes_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "106907L5 Execute and monitor the organisation's strategic plan in the human resource context",
                "106911L5 Engage major stakeholders for maximising the chances for success of change and minimising the risks that a single group of major stakeholders will dominate the human resource strategy development process",
                "106916L5 Employ appropriate interventions to articulate the organisation's vision, mission, core values and behavioural expectations",
                "106921L5 Develop core competencies of key job families for the organisation",
                "106922L5 Use quantitative and qualitative assessment tools to identify competency gaps; and improve organisational performance by training and non-training related solutions",
                "106924L5 Implement change readiness assessment for getting the organisation prepared to participate in the change journey",
                "106927L5 Manage different types of resistance in the change journey",
                "106929L5 Partner with business stakeholders to get a clear view on its strategic and financial objectives as well as recruitment needs; set up workforce planning scenarios to identify competency requirements, critical skill gaps, talent gaps, etc.",
                "106931L5 Develop short-term and long-term recruitment plans to address the organisational needs, forecast staffing needs, map out job role criteria, define position description and document specification; develop and update workload and manpower requirements models for each work type across the operation based on forecast vs. actual analysis",
                "106935L5 Evaluate staffing levels across functions to achieve an optimal balance of efficiency, service and expense; and implement contingency staffing model",
                "106941L5 Broaden recruitment channels and methods to attract and source underutilised talent pool, increase quality of hire, and improve recruitment effectiveness",
                "106942L5 Employ appropriate recruitment channels and methods (e.g. mobile applications and platforms in addition to conventional channels and methods) to attract, screen, match and recruit candidates for different job roles",
                "106944L5 Track and trace every stage of the recruitment process allowing for real-time reporting and detailed insights for prompt decision making or future audits of recruitment activities",
                "106946L5 Provide support and training to employees to ensure understanding of workforce optimisation and implementation of the strategic workforce planning",
                "106948L5 Plan and coordinate interviews and selection procedures; and provide detailed profiles of shortlisted candidates to the organisation and / or hiring managers for selection interviews",
                "106950L5 Identify prospective candidates using a variety of channels; and assess candidates to make certain of qualification match, cultural fit and compatibility",
                "106951L5 Facilitate and finalise agreements between qualified candidate and the organisation or business unit",
                "106955L5 Develop process and procedures to provide a positive onboarding experience to new employees",
                "106962L5 Manage a variety of online and offline recruitment channels for provision of positive candidate experience throughout the recruitment process",
                "106976L5 Communicate with employees for obtaining their support and addressing their concerns related to the organisation's compensation scheme",
                "107020L5 Assist in seizing new business opportunities by estimating operational scale required to manage new initiatives and developing an operational staffing plan and budget",
                "107049L5 Make proper use of technology to support the recruitment process from the first interview to onboarding the successful candidate",
                "107051L5 Implement appropriate types of data analytics (e.g. descriptive, diagnostic, predictive or prescriptive analytics) to improve talent acquisition, employee engagement, retention, training and development, compensation, succession planning, performance management and others",
                "107055L4 Indicate potential gaps or deficiencies in HR compliance and establish best practices to improve the organisation's regulatory compliance",
                "107064L5 Enable line management to manage employee relations and workplace conflicts in an effective manner",
            ],
            role.LearningOutcomes.Select(Lines.Of));
    }

    // Section B, qualification specifications, Assessment Criteria.
    [Theory]
    [InlineData(
        "106907L5",
        "Establishment of HR plans, HR initiatives and communication strategy to support the execution of the organisation's strategic plan.",
        "Establishment of monitoring systems and mechanism to update progress of plan execution.")]
    [InlineData(
        "106911L5",
        "Engagement with major stakeholders for multiple sources of input and ownership through HR strategy development process.",
        "Establishment and presentation of business cases to demonstrate the way that HR strategies support the organisation's vision, mission, values and strategies.")]
    [InlineData(
        "106916L5",
        "Establishment of plans, programmes, recognition and reward system to promote and reinforce the organisation's VMV and behavioural expectations in business strategies, policies and daily business management.",
        "Engagement with major stakeholders for multiple sources of input and ownership throughout the communication and reinforcement process.")]
    [InlineData(
        "106921L5",
        "Establishment of a competency framework consisting of core competencies critical to key job families.",
        "Establishment of learning solutions to maintain the development of core competencies or competitive advantages.")]
    [InlineData(
        "106922L5",
        "Establishment of key HR metrics to measure organisational performance.",
        "Execution of competency gap analysis and critical incident analysis.",
        "Formulation and execution of improvement plans to drive organisational performance.")]
    [InlineData(
        "106924L5",
        "Identification of major stakeholders in an efficient and effective manner in accordance with the concerned changes.",
        "Execution of change readiness assessments by using appropriate quantitative and qualitative tools and channels.",
        "Engagement with major stakeholders for multiple sources of input and ownership throughout the identification and assessment process.")]
    [InlineData(
        "106927L5",
        "Facilitation of execution of planned changes in an efficient and effective manner, and with strong stakeholder support and engagement.",
        "Establishment of measures to manage resistance to change and progress reporting mechanism to track the change process.",
        "Execution of training needs analysis and formulation of training plan and / or competency framework as an integral part of the change process.")]
    [InlineData(
        "106929L5",
        "Execution of analysis on current resource level.",
        "Identification of future workforce requirements and potential attrition.",
        "Engagement with major stakeholders in the process of analysing current resource level and future HR needs.")]
    [InlineData(
        "106931L5",
        "Execution of headcount trend analysis.",
        "Provision of accurate headcount report for workforce forecasting.",
        "Engagement with key stakeholders in headcount trend analysis.")]
    [InlineData(
        "106935L5",
        "Execution of analysis on workforce movement for the organisation to better understand the phenomena of workforce mobility.",
        "Provision of advice on establishment and execution of departmental corrective action plans with relevant parties (e.g. finance department, department heads) to maintain HR related expenses within approved budget.")]
    [InlineData(
        "106941L5",
        "Establishment of criteria and mechanism for assessing potential recruitment agencies / vendors.",
        "Implementation of assessment against specific criteria for identifying appropriate recruitment agencies / vendors in accordance with predefined criteria.")]
    [InlineData(
        "106942L5",
        "Establishment of terms and conditions of the service contract against market benchmark for cost-effectiveness.",
        "Establishment of key performance indicators for evaluating the performance of recruitment agencies / vendors.",
        "Implementation of negotiation with recruitment agencies / vendors if necessary.",
        "Implementation of regular review on the performance of recruitment agencies / vendors in accordance with predefined key performance indicators.")]
    [InlineData(
        "106944L5",
        "Establishment of key metrics and mechanism to evaluate the effectiveness of existing recruitment channels and methods.",
        "Execution of periodic review on the effectiveness of existing recruitment channels and methods.")]
    [InlineData(
        "106946L5",
        "Production of job advertisement based on the updated job specification and description.",
        "Establishment of selection criteria for the job opening with the hiring manager.",
        "Provision of supporting to hiring managers on the key skills (e.g. interviewing skills).",
        "Establishment of procedures in hiring and selection process.")]
    [InlineData(
        "106948L5",
        "Establishment of interview questions relating to the basic requirements of the job and in compliance with employment related ordinances.",
        "Implementation of interview process for selecting the most qualified candidate for the job.")]
    [InlineData(
        "106950L5",
        "Establishment of criteria and mechanism for selecting appropriate assessment tools for different levels of positions.",
        "Implementation of assessment based on predefined criteria and mechanism for identifying and selecting appropriate assessment tools.",
        "Application of adopted assessment tools for making an employee selection decision.")]
    [InlineData(
        "106951L5",
        "Establishment of each local or international employment offer with compensation and benefits package and job grade with reference to the internal grading system, salary mapping and market benchmarking.",
        "Completion of the approval process before making each local or international employment offer.")]
    [InlineData(
        "106955L5",
        "Establishment of onboarding process, procedures and tools (e.g. checklist and document templates) for respective operating markets and jurisdictions to achieve an effective and efficient onboarding experience.",
        "Engagement with new employees for provision of assistance in their preparation for the jobs.")]
    [InlineData(
        "106962L5",
        "Establishment of recruitment guidelines and measurement standards to create consistent and positive candidate experience throughout the recruitment process.",
        "Engagement with all employees for provision of positive candidate experience.",
        "Execution of assessment of candidate experience throughout the recruitment process (e.g. well-prepared for interviews, provision of important job information to candidates during interviews and timely follow-up after interviews) in accordance with the predefined measurement standards.")]
    [InlineData(
        "106976L5",
        "Identification of communication channels that are effectively used within the organisation to introduce the compensation scheme to employees / stakeholders.",
        "Establishment of mechanism to collect employees' feedback and answer their queries.",
        "Execution of two-way communication with employees / stakeholders for presenting linkage between the compensation scheme and the organisation's reward strategy.")]
    [InlineData(
        "107020L5",
        "Execution of cost analysis on HR operations in a systematic approach.",
        "Establishment of HR budgets and regular forecasts based on the defined HR operation plans and required resources in addition to a thorough cost analysis on HR operations.",
        "Execution of regular tracking and necessary adjustments on HR budgets and forecasts in collaboration with department heads (e.g. reviewing performance and cost-effectiveness of existing service providers, comparing budget with original forecast).")]
    [InlineData(
        "107049L5",
        "Identification of improvement opportunities brought by new information technology and HR solutions to meet current and future business needs.",
        "Establishment of system improvement plan with budget and schedule.")]
    [InlineData(
        "107051L5",
        "Execution of predictive analytics for HR related decisions to reduce attrition and optimise employee performance.",
        "Establishment of an effective approach and system to measure and report HR impact on business performance.",
        "Provision of report on business performance with commentary statistics, analysis, highlights and key findings from HR perspective.")]
    [InlineData(
        "107055L4",
        "Identification of potential HR non-compliance issues.",
        "Establishment of HR best practices for regulatory compliance.",
        "Provision of assistance in execution of regular HR audit to review current HR policies, procedures and practices (e.g. documentation, systems), to identify needs for improvement of the HR function, and to assess compliance with prevailing statutory requirements.")]
    [InlineData(
        "107064L5",
        "Establishment and implementation of programmes and activities (e.g. employee assistance programme, employee wellness) to promote and maintain amicable working relationship.",
        "Provision of advice and assistance to managers in resolving workplace conflicts in a timely manner.")]
    public void AssessmentCriteria_OfAUnitOfTheManager_AreThoseOfTheDocument(string code, params string[] criteria) =>
        Assert.Equal(criteria, role.Units[code].AssessmentCriteria.Select(criterion => criterion.Text));
}
