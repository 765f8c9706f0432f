namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Talent Management, Officer, section A: job description and competency requirements.
public sealed class TalentManagementOfficerTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["talent-management/officer"];

    // The heading of the document.
    [Fact]
    public void Title_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal("Officer (Talent Management)", role.Title);
    }

    // Section A, job description, Area of Specialty.
    [Fact]
    public void Specialty_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal("Talent Management", role.Specialty?.Title);
    }

    // Section A, job description, Area of Specialty.
    [Fact]
    public void KeyActivities_OfTheSpecialtyOfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Anticipate and meet the changing demands and requirements for leadership and skills within the organisation",
                "Develop talent plan (including key roles and potential successors) in consultation with senior leaders of the organisation to build the organisation bench strength and maximise the benefits of key employees and high performers",
                "Take the lead in identifying organisational training needs (based on business objectives, talent management strategies, succession planning and employee development plans) and providing relevant and timely interventions to bring about a positive change of knowledge, skills and behaviours, and most importantly, a learning culture",
                "Ensure clear performance management process and policies are in place so employees are aware of performance and behavioural expectations that link to the strategic and tactical objectives of the organisation",
                "Ensure disciplinary procedures and policies are in place for managing poor performance or behaviours",
            ],
            role.Specialty!.KeyActivities);
    }

    // Section A, job description, Occupational / Job Role.
    [Fact]
    public void Rung_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal("Officer", role.Rung?.Title);
        Assert.Same(BuiltInFrameworks.HkHrm.RoleLadder, role.Rung?.Ladder);
    }

    // Section A, job description, Typical Job Title.
    [Fact]
    public void JobTitles_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Officer (Talent Management)",
                "Officer (Training)",
                "Assistant Manager (Learning and Development)",
            ],
            role.JobTitles);
    }

    // Section A, job description, Typical Job Title, the sentence in which the titles stand.
    [Fact]
    public void JobTitlesText_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal(
            "The practitioners in this position often have job titles such as Officer (Talent Management), Officer (Training), or Assistant Manager (Learning and Development).",
            role.JobTitlesText);
    }

    // Section A, job description, Major Purposes and Duties of the Job.
    [Fact]
    public void Purposes_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Assist in talent management process and coordinate training and development programmes under the management's direction.",
                "The practitioners in this position provide support to develop and conduct training needs analysis. Based on the adopted employee development plans, they deliver and / or organise training programmes, provide assistance to different groups of talents in constructing their individual development plans, and provide support to the performance review process.",
            ],
            role.Purposes);
    }

    // Section A, job description, General Requirements.
    [Fact]
    public void GeneralRequirements_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Understanding of general learning and development methods and techniques",
                "Good command of both spoken and written English and Chinese",
                "Knowledge and hands-on experience in computers, information systems and social media",
                "Good interpersonal and team working skills",
                "Detail-minded, well organised and able to work independently",
                "University degree in Human Resource Development, Training and Development, Business Administration, or related disciplines",
                "Relevant human resource experience is an advantage",
                "Additional professional qualification (e.g. CIPD, SPHR, Executive Coaching) is an advantage",
            ],
            role.GeneralRequirements);
    }

    // Section A, job competency requirements, and the table of additional competencies.
    [Fact]
    public void Requirements_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Core 106917L4",
                "Core 107035L4",
                "Core 107038L4",
                "Core 107057L4",
                "Core 107059L4",
                "Core 107075L4",
                "Core 107077L4",
                "Core 107078L4",
                "Core 107099L4",
                "Functional 107004L4",
                "Functional 107010L4",
                "Functional 107017L4",
                "Functional 107022L4",
                "Functional 107040L4",
                "Functional 107052L4",
                "Functional 107062L4",
                "Functional 107091L4",
                "Functional 107104L4",
                "Additional Critical thinking and analysis: Advanced",
                "Additional Emotional intelligence and interpersonal communication: Advanced",
                "Additional Active learning and learning strategies: Intermediate",
                "Additional Partnership and collaboration: Intermediate",
                "Additional Reasoning, problem solving, and ideation: Intermediate",
            ],
            role.Requirements.Select(Lines.Of));
    }

    // Section A, job competency requirements: category, title, code, level, credit.
    [Fact]
    public void Units_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Organisation's Vision, Mission, Values (VMV) and Culture | Organise and execute ongoing programmes that demonstrate the linkage between organisational culture and core values | 106917L4 | 4 | 5",
                "Establishing and Implementing Human Resource Management System (HRMS) / Human Resource Information System (HRIS) | Monitor data security throughout the organisation and maintain the system | 107035L4 | 4 | 4",
                "Establishing and Implementing Human Resource Management System (HRMS) / Human Resource Information System (HRIS) | Provide effective support on system maintenance in the human resource context | 107038L4 | 4 | 4",
                "Regulatory Compliance | Examine employee understanding and obtain commitment to human resource (HR) compliance | 107057L4 | 4 | 4",
                "Regulatory Compliance | Monitor non-compliance cases and provide support to relevant proceedings | 107059L4 | 4 | 4",
                "Risk Management | Collect information of employment market trend and issues that affect employment | 107075L4 | 4 | 4",
                "Risk Management | Execute necessary actions to mitigate or reduce people risks | 107077L4 | 4 | 4",
                "Risk Management | Complete and communicate business continuity plan (BCP) to maintain smooth human resource (HR) related operation | 107078L4 | 4 | 4",
                "Diversity and Inclusion | Communicate the policies and practices to maintain equal opportunities and diversity | 107099L4 | 4 | 4",
                "Leadership and Management Development | Provide assistance to target individuals in constructing their individual development plans (IDPs) | 107004L4 | 4 | 4",
                "Employee Learning and Development (L&D) | Organise and deliver learning and development (L&D) programmes | 107010L4 | 4 | 5",
                "Performance Management | Monitor the communication process of performance feedback to employees | 107017L4 | 4 | 4",
                "Human Resource (HR) Policies and Procedures | Communicate human resource (HR) policies and procedures | 107022L4 | 4 | 4",
                "Maintenance, Enhancement, Compliance and Reliability | Execute regular data quality assurance for data accuracy | 107040L4 | 4 | 4",
                "Human Resource (HR) Analytics | Provide accurate and ongoing update of human resource (HR) metrics to management | 107052L4 | 4 | 4",
                "Managing Employee Relations | Maintain effective employee communication within the organisation | 107062L4 | 4 | 4",
                "Employee Communication Strategy | Search for smart and creative tools for employee communication | 107091L4 | 4 | 4",
                "Employee Wellness and Work-Life Balance | Organise health education activities related to employee wellness | 107104L4 | 4 | 4",
            ],
            role.Units.Select(Lines.Of));
    }

    // Section A, additional competency requirements, the text after "i.e.".
    [Fact]
    public void SoftSkills_OfTheOfficer_AreDefinedAsInTheDocument()
    {
        Assert.Equal(
            [
                "Using logic and reasoning to identify the strengths and weaknesses of alternative solutions, conclusions or approaches to problems; monitoring or assessing performance of self, other individuals, or organisations to make improvements or take corrective actions",
                "Being sensitive to others' needs and feelings and being understanding and helpful on the job; being pleasant with others on the job and displaying a good natured and cooperative attitude; preferring to work with others rather than alone and being personally connected with others on the job; being aware of others' reactions and understanding why they react as they do",
                "Understanding the implications of new information for both current and future problem solving and decision making; selecting and using training / instructional methods and procedures appropriate for the situation when learning or teaching new things",
                "Developing rapport and working effectively with a diverse range of people, sharing knowledge and skills to deliver shared goals",
                "Abilities that influence the application and manipulation of information in problem solving; and the solution of problems involving mathematical relationships",
            ],
            role.GradedCompetencies.Select(skill => skill.Description));
    }

    // Section A, additional competency requirements, Definition of the Proficiency Level.
    [Fact]
    public void ProficiencyLevels_OfTheOfficer_AreDefinedAsInTheDocument()
    {
        Assert.Equal(
            [
                "Advanced: Apply the competency in considerably difficult situations; generally requires little or no guidance",
                "Advanced: Apply the competency in considerably difficult situations; generally requires little or no guidance",
                "Intermediate: Apply the competency in difficult situations; require occasional guidance",
                "Intermediate: Apply the competency in difficult situations; require occasional guidance",
                "Intermediate: Apply the competency in difficult situations; require occasional guidance",
            ],
            role.Requirements.Select(asked => asked.Level).OfType<Level>().Select(level => $"{level.Title}: {level.Description}"));
    }
}
