namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Workforce Planning and Resourcing, Manager, section A: job description and competency requirements.
public sealed class WorkforcePlanningManagerTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["workforce-planning-and-resourcing/manager"];

    // The heading of the document.
    [Fact]
    public void Title_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal("Manager (Workforce Planning and Resourcing)", role.Title);
    }

    // Section A, job description, Area of Specialty.
    [Fact]
    public void Specialty_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal("Workforce Planning and Resourcing", role.Specialty?.Title);
    }

    // Section A, job description, Area of Specialty.
    [Fact]
    public void KeyActivities_OfTheSpecialtyOfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Understand the current and future labour market including current talent levels, future skills demand and potential attrition",
                "Develop resourcing plan that maximise the benefits of organisational talents, align with employer brand and contain organisational cost",
                "Design and implement recruitment strategy through selection of appropriate recruitment channels to get access to a diverse workforce with the required skill sets",
                "Shape organisational understanding of relevant areas of employment laws, regulations and policy that affect resourcing, recruitment and selection",
                "Lead and monitor the selection and assessment processes to ensure fair treatment, equality and diversity",
            ],
            role.Specialty!.KeyActivities);
    }

    // Section A, job description, Occupational / Job Role.
    [Fact]
    public void Rung_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal("Manager", role.Rung?.Title);
        Assert.Same(BuiltInFrameworks.HkHrm.RoleLadder, role.Rung?.Ladder);
    }

    // Section A, job description, Typical Job Title.
    [Fact]
    public void JobTitles_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Manager (Workforce Planning and Resourcing)",
                "Manager (Recruitment)",
                "Manager (Talent Acquisition)",
            ],
            role.JobTitles);
    }

    // Section A, job description, Typical Job Title, the sentence in which the titles stand.
    [Fact]
    public void JobTitlesText_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(
            "The practitioners in this management position often have job titles such as Manager (Workforce Planning and Resourcing), Manager (Recruitment), or Manager (Talent Acquisition).",
            role.JobTitlesText);
    }

    // Section A, job description, Major Purposes and Duties of the Job.
    [Fact]
    public void Purposes_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Align the organisation's workforce with its business plans.",
                "The practitioners in this position develop short-term and long-term recruitment plans to attract, screen, match and recruit candidates to appropriate positions. They maintain balance staffing levels to meet operation targets and control employee costs while delivering high quality of services and / or products.",
            ],
            role.Purposes);
    }

    // Section A, job description, General Requirements.
    [Fact]
    public void GeneralRequirements_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Good understanding of Employment Ordinance and other related legislations in respective operating markets and jurisdictions",
                "Understanding of sourcing, recruiting and selection processes and techniques",
                "Good at using data to make informed decisions",
                "Excellent written and oral communication skills",
                "University degree in Human Resource Management, Business Management, or related disciplines",
                "Relevant work experience related to workforce planning and resourcing; or demonstration of managerial competencies; or related organisational experience",
            ],
            role.GeneralRequirements);
    }

    // Section A, job competency requirements, and the table of additional competencies.
    [Fact]
    public void Requirements_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Core 106907L5",
                "Core 106911L5",
                "Core 106916L5",
                "Core 106921L5",
                "Core 106922L5",
                "Core 106924L5",
                "Core 106927L5",
                "Core 106976L5",
                "Core 107049L5",
                "Core 107051L5",
                "Core 107055L4",
                "Core 107064L5",
                "Functional 106929L5",
                "Functional 106931L5",
                "Functional 106935L5",
                "Functional 106941L5",
                "Functional 106942L5",
                "Functional 106944L5",
                "Functional 106946L5",
                "Functional 106948L5",
                "Functional 106950L5",
                "Functional 106951L5",
                "Functional 106955L5",
                "Functional 106962L5",
                "Functional 107020L5",
                "Additional Active learning and learning strategies: Advanced",
                "Additional Analytical thinking and innovation: Advanced",
                "Additional Business acumen: Advanced",
                "Additional Complex problem solving: Advanced",
                "Additional Emotional intelligence and interpersonal communication: Advanced",
            ],
            role.Requirements.Select(Lines.Of));
    }

    // Section A, job competency requirements: category, title, code, level, credit.
    [Fact]
    public void Units_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Organisational / Corporate Strategic Planning and Management | Implement the organisation's strategic plan in the human resource (HR) context | 106907L5 | 5 | 5",
                "Human Resource (HR) Strategy | Adopt appropriate strategies to obtain acceptance and support from major stakeholders in the human resource (HR) strategy development process | 106911L5 | 5 | 5",
                "Organisation's Vision, Mission, Values (VMV) and Culture | Promote the organisation's vision, mission, core values (VMV) and behavioural expectations | 106916L5 | 5 | 5",
                "Organisation Development (OD) | Identify and translate competitive advantages of the organisation to core competencies | 106921L5 | 5 | 5",
                "Organisation Development (OD) | Identify competency gaps and recommend solutions to improve organisational performance | 106922L5 | 5 | 5",
                "Change Management | Identify major stakeholders and assess their change readiness | 106924L5 | 5 | 5",
                "Change Management | Facilitate change and deal with resistance to change | 106927L5 | 5 | 6",
                "Design and Administration of Compensation Scheme | Articulate the adopted compensation scheme with stakeholders and manage their expectations | 106976L5 | 5 | 5",
                "Advancing Human Resource Management System (HRMS) | Identify improvement opportunities brought by new information technology and human resource (HR) solutions | 107049L5 | 5 | 5",
                "Human Resource (HR) Analytics | Deploy predictive analytics to reduce attrition and optimise employee performance | 107051L5 | 5 | 5",
                "Regulatory Compliance | Examine fulfilment of all relevant compliance requirements on human resource (HR) policies, procedures and practices | 107055L4 | 4 | 4",
                "Managing Employee Relations | Promote amicable working relationship in the workforce and resolve workplace conflicts effectively | 107064L5 | 5 | 5",
                "Workforce Planning and Strategy | Analyse current resource level and anticipate future skills demand and potential attrition | 106929L5 | 5 | 5",
                "Workforce Planning and Strategy | Validate headcount levels and skills requirements | 106931L5 | 5 | 5",
                "Workforce Planning and Strategy | Validate effectiveness of workforce planning and strategy, and monitor expenditure against budget | 106935L5 | 5 | 5",
                "Recruitment Channels and Methods | Assess potential recruitment agencies / vendors | 106941L5 | 5 | 5",
                "Recruitment Channels and Methods | Negotiate service terms and conditions with recruitment agencies / vendors and conduct regular review on their performance | 106942L5 | 5 | 6",
                "Recruitment Channels and Methods | Validate effectiveness of the existing recruitment channels and methods | 106944L5 | 5 | 5",
                "Assessment, Selection and Employment Offer | Provide training and support to the hiring manager on hiring and selection process | 106946L5 | 5 | 6",
                "Assessment, Selection and Employment Offer | Devise and implement interview process of senior positions | 106948L5 | 5 | 6",
                "Assessment, Selection and Employment Offer | Source and apply appropriate assessment tools | 106950L5 | 5 | 5",
                "Assessment, Selection and Employment Offer | Implement the approval process of employment offer | 106951L5 | 5 | 5",
                "Onboarding New Employees | Develop onboarding process and procedures | 106955L5 | 5 | 5",
                "Employer Branding and Reputation Management | Manage the recruitment process to deliver positive candidate experience | 106962L5 | 5 | 5",
                "Human Resource (HR) Policies and Procedures | Conduct cost analysis and set up budget of human resource (HR) operations | 107020L5 | 5 | 5",
            ],
            role.Units.Select(Lines.Of));
    }

    // Section A, additional competency requirements, the text after "i.e.".
    [Fact]
    public void SoftSkills_OfTheManager_AreDefinedAsInTheDocument()
    {
        Assert.Equal(
            [
                "Understanding the implications of new information for both current and future problem solving and decision making; selecting and using training / instructional methods and procedures appropriate for the situation when learning or teaching new things",
                "Analysing information and using logic to address work related issues and problems; creativity and alternative thinking to develop new ideas for and answers to work related problems",
                "Carrying out organisational strategy with a clear understanding of the industry trends, economic sectors and market dynamics; demonstrating business foresight along with the ability to integrate diverse perspectives; exercising judgment around opportunities that represent the most potential for innovation and return on investment for relevant stakeholders of the organisation",
                "Identifying complex problems and reviewing related information to develop and evaluate options and implement solutions",
                "Being sensitive to others' needs and feelings and being understanding and helpful on the job; being pleasant with others on the job and displaying a good natured and cooperative attitude; preferring to work with others rather than alone and being personally connected with others on the job; being aware of others' reactions and understanding why they react as they do",
            ],
            role.GradedCompetencies.Select(skill => skill.Description));
    }

    // Section A, additional competency requirements, Definition of the Proficiency Level.
    [Fact]
    public void ProficiencyLevels_OfTheManager_AreDefinedAsInTheDocument()
    {
        Assert.Equal(
            [
                "Advanced: Apply the competency in considerably difficult situations; generally requires little or no guidance",
                "Advanced: Apply the competency in considerably difficult situations; generally requires little or no guidance",
                "Advanced: Apply the competency in considerably difficult situations; generally requires little or no guidance",
                "Advanced: Apply the competency in considerably difficult situations; generally requires little or no guidance",
                "Advanced: Apply the competency in considerably difficult situations; generally requires little or no guidance",
            ],
            role.Requirements.Select(asked => asked.Level).OfType<Level>().Select(level => $"{level.Title}: {level.Description}"));
    }
}
