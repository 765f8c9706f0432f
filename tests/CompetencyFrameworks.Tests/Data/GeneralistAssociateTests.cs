namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Human Resource Generalist, Associate, section A: job description and competency requirements.
public sealed class GeneralistAssociateTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["human-resource-generalist/associate"];

    // The document prints no heading for the role: job role and area of specialty.
    [Fact]
    public void Title_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal("Associate (Human Resource Generalist)", role.Title);
    }

    // Section A, job description, Area of Specialty.
    [Fact]
    public void Specialty_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal("Human Resource Generalist", role.Specialty?.Title);
    }

    // Section A, job description, Area of Specialty, which names no key activities.
    [Fact]
    public void KeyActivities_OfTheSpecialtyOfTheAssociate_AreEmpty()
    {
        Assert.Empty(role.Specialty!.KeyActivities);
    }

    // Section A, job description, Occupational / Job Role.
    [Fact]
    public void Rung_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal("Associate", role.Rung?.Title);
        Assert.Same(BuiltInFrameworks.HkHrm.RoleLadder, role.Rung?.Ladder);
    }

    // Section A, job description, Typical Job Title.
    [Fact]
    public void JobTitles_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Associate (Human Resource)",
                "Assistant (Human Resource)",
            ],
            role.JobTitles);
    }

    // Section A, job description, Typical Job Title, the sentence in which the titles stand.
    [Fact]
    public void JobTitlesText_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal(
            "The practitioners in this all-round human resource function often have job titles such as Associate (Human Resource) or Assistant (Human Resource).",
            role.JobTitlesText);
    }

    // Section A, job description, Major Purposes and Duties of the Job.
    [Fact]
    public void Purposes_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Provide administrative support to management and supervisors to maintain effective human resource services.",
                "The practitioners in this position undertake a wide range of human resource tasks related to recruitment, payroll administration, compensation and benefits, learning and development, employee engagement, etc.",
            ],
            role.Purposes);
    }

    // Section A, job description, General Requirements.
    [Fact]
    public void GeneralRequirements_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Good command of both spoken and written English and Chinese",
                "Good interpersonal and team working skills",
                "Detail-minded, well organised and able to work independently",
                "Knowledge and hands-on experience in computers, information systems and social media",
                "Certificate, Diploma or Bachelor in Human Resource Management or related disciplines",
                "Relevant human resource experience is an advantage",
            ],
            role.GeneralRequirements);
    }

    // Section A, job competency requirements, and the table of additional competencies.
    [Fact]
    public void Requirements_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Core 107028L3",
                "Core 107030L2",
                "Core 107043L3",
                "Core 107044L2",
                "Core 107054L3",
                "Core 107091L4",
                "Core 107089L3",
                "Functional 106934L3",
                "Functional 106953L2",
                "Functional 106954L2",
                "Functional 106956L3",
                "Functional 107012L3",
                "Functional 107024L4",
                "Functional 107067L3",
                "Functional 107105L3",
                "Functional 107109L3",
                "Additional Attention to detail, dependability, and integrity: Advanced",
                "Additional Teamwork: Advanced",
                "Additional Critical thinking and analysis: Intermediate",
                "Additional Emotional intelligence and interpersonal communication: Intermediate",
                "Additional Resilience, stress tolerance, and flexibility: Intermediate",
            ],
            role.Requirements.Select(Lines.Of));
    }

    // Section A, job competency requirements: category, title, code, level, credit.
    [Fact]
    public void Units_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Human Resource (HR) Operations and Quality Service Delivery | Update human resource (HR) data on a regular basis with predefined protocol | 107028L3 | 3 | 3",
                "Human Resource (HR) Operations and Quality Service Delivery | Record and file change history | 107030L2 | 2 | 2",
                "Maintenance, Enhancement, Compliance and Reliability | Carry out data protection, control and compliance on the release of personal data | 107043L3 | 3 | 3",
                "Maintenance, Enhancement, Compliance and Reliability | Handle human resource (HR) data and file HR records | 107044L2 | 2 | 2",
                "Regulatory Compliance | Possess updated knowledge of employment related ordinances | 107054L3 | 3 | 6",
                "Employee Communication Strategy | Search for smart and creative tools for employee communication | 107091L4 | 4 | 4",
                "Employee Communication Strategy | Carry out employee communication activities | 107089L3 | 3 | 3",
                "Workforce Planning and Strategy | Confirm expenses details of employee cost and recruitment budget | 106934L3 | 3 | 3",
                "Assessment, Selection and Employment Offer | Schedule interviews with applicants | 106953L2 | 2 | 2",
                "Assessment, Selection and Employment Offer | Handle and file information of the unsuccessful applicants | 106954L2 | 2 | 2",
                "Onboarding New Employees | Work with relevant departments to prepare necessary resources for new employees | 106956L3 | 3 | 3",
                "Employee Learning and Development (L&D) | Make necessary arrangements for learning and development (L&D) programmes | 107012L3 | 3 | 3",
                "Human Resource (HR) Policies and Procedures | Complete and update human resource (HR) policies related communication materials | 107024L4 | 4 | 4",
                "Managing Employee Relations | Carry out the administrative and logistics arrangements for employee activities | 107067L3 | 3 | 3",
                "Employee Wellness and Work-Life Balance | Carry out employee wellness and work-life balance initiatives | 107105L3 | 3 | 3",
                "Corporate Social Responsibility (CSR) | Contact volunteer teams to promote and implement corporate social responsibility (CSR) initiatives | 107109L3 | 3 | 3",
            ],
            role.Units.Select(Lines.Of));
    }

    // Section A, additional competency requirements, the text after "i.e.".
    [Fact]
    public void SoftSkills_OfTheAssociate_AreDefinedAsInTheDocument()
    {
        Assert.Equal(
            [
                "Being careful about detail and thorough in completing work tasks; being reliable, responsible, and dependable, and fulfilling obligations; being honest and ethical",
                "Readily sharing information, knowledge and personal strengths; seeking to understand and building on differing perspectives of others to enhance team efficiency and quality outcomes",
                "Using logic and reasoning to identify the strengths and weaknesses of alternative solutions, conclusions or approaches to problems; monitoring or assessing performance of self, other individuals, or organisations to make improvements or take corrective actions",
                "Being sensitive to others' needs and feelings and being understanding and helpful on the job; being pleasant with others on the job and displaying a good natured and cooperative attitude; preferring to work with others rather than alone and being personally connected with others on the job; being aware of others' reactions and understanding why they react as they do",
                "Being open to change and to considerable variety in the workplace; maintaining composure, keeping emotions in check, controlling anger, and avoiding aggressive behaviour, even in very difficult situations; accepting criticism and dealing calmly and effectively with high stress situations",
            ],
            role.GradedCompetencies.Select(skill => skill.Description));
    }

    // Section A, additional competency requirements, Definition of the Proficiency Level.
    [Fact]
    public void ProficiencyLevels_OfTheAssociate_AreDefinedAsInTheDocument()
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
