namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Workforce Planning and Resourcing, Manager, sections B and C: qualification, learning on the job, courses.
public sealed class WorkforcePlanningManagerQualificationTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["workforce-planning-and-resourcing/manager"];

    // Section B, qualification specifications, Qualification Title.
    [Fact]
    public void QualificationTitle_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(
            "Bachelor Degree / Professional Diploma / Advanced Diploma / Professional Certificate / Advanced Certificate in Workforce Planning and Resourcing / Recruitment / Talent Acquisition",
            role.Qualification!.Title);
    }

    // Section B, qualification specifications, Qualification Title, before "in".
    [Fact]
    public void Awards_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Bachelor Degree",
                "Professional Diploma",
                "Advanced Diploma",
                "Professional Certificate",
                "Advanced Certificate",
            ],
            role.Qualification!.Awards);
    }

    // Section B, qualification specifications, Qualification Title, after "in".
    [Fact]
    public void Fields_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Workforce Planning and Resourcing",
                "Recruitment",
                "Talent Acquisition",
            ],
            role.Qualification!.Fields);
    }

    // Section B, qualification specifications, Qualification Level.
    [Fact]
    public void QualificationLevel_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal("5", role.Qualification!.Level?.Id);
    }

    // Section B, qualification specifications, QF Credit.
    [Fact]
    public void Credit_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(128, role.Qualification!.Credit);
    }

    // Section B, qualification specifications, "at least 60% of the UoCs mapped here".
    [Fact]
    public void UnitShare_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(0.6m, role.Qualification!.UnitShare);
    }

    // Section B, qualification specifications, Qualification Entry Requirement, Academic / Professional Pathway.
    [Fact]
    public void AcademicEntry_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal("Have satisfied the minimum university entrance requirement or equivalent.", role.Qualification!.AcademicEntry);
    }

    // Section B, qualification specifications, Qualification Entry Requirement, QF Pathway.
    [Fact]
    public void QualificationEntry_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal("4", role.Qualification!.QualificationEntry?.Level.Id);
        Assert.Equal("Completion of Level 4 QF-recognised qualifications in related disciplines.", role.Qualification!.QualificationEntry?.Text);
    }

    // Section B, qualification specifications, Qualification Training Objective.
    [Fact]
    public void Objective_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(
            "The qualification training is designed for candidate(s) who has acquired academic or professional qualification required or Level 4 QF-recognised qualifications in Human Resource Management (HRM) Sector. Through this training, candidate(s) can acquire a firm grounding in the theory and practice of HRM for this occupational / job role including knowledge on Workforce Planning and Strategy; Assessment, Selection and Employment Offer; Employer Branding and Reputation Management; Performance Management; Human Resource (HR) Policies and Procedures; Managing Employee Relations; Managing Industrial Relations; Employee Engagement; and so on.",
            role.Qualification!.Objective);
    }

    // Section B, qualification specifications, Learning Outcome Statement, Education Pathway.
    [Fact]
    public void EducationPathway_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(
            [
                "Candidates who complete this qualification are able to proceed to qualification training at QF Level 6 in HRM Sector.",
                "Candidates who had acquired other competency-based training at QF Level 5 might have already acquired partially of the required competencies for this qualification. If this is the case, they may be exempted from this part of competency-based training in this qualification.",
            ],
            role.Qualification!.EducationPathway);
    }

    // Section B, qualification specifications, Learning Outcome Statement, Employment Pathway.
    [Fact]
    public void EmploymentPathway_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(
            [
                "The training requirements for this qualification focus on the required skills and knowledge for this occupational / job role.",
                "Learners who complete this qualification have acquired the competencies to carry out the job duties of this occupational / job role.",
            ],
            role.Qualification!.EmploymentPathway);
    }

    // Section C, Critical or Desirable On-The-Job Learning.
    [Fact]
    public void OnTheJobLearning_OfTheManager_IsThatOfTheDocument()
    {
        Assert.Equal(
            [
                "Familiarity with workforce planning and candidate sourcing tools and methods",
                "Familiarity with using mobile applications and platforms in recruitment, employee engagement, etc.",
                "Solid analytical skills; effective negotiation, influencing and communication skills",
                "Knowledge of hands-on experience in employee engagement and retention programmes is an advantage",
                "Proficiency in using applicant tracking systems, recruiting software and candidate databases when required",
                "Opportunity to deepen business exposure and acumen",
            ],
            role.OnTheJobLearning);
    }

    // Relevant Learning Programmes in the Market: qualification, programme, level, operator.
    [Fact]
    public void Courses_OfTheManager_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "BA (Hons) Business and Human Resource Management | BA (Hons) Business and Human Resource Management | 5 | School for Higher and Professional Education, Vocational Training Council",
                "Bachelor of Arts (Honours) in Global Liberal Arts | Bachelor of Arts (Honours) in Global Liberal Arts | 5 | Lingnan University",
                "Bachelor of Arts in Business (Human Resource Management) | Bachelor of Arts (Honours) in Business (Human Resource Management) | 5 | School of Professional Education and Executive Development, The Hong Kong Polytechnic University",
                "Bachelor of Business Administration (Honours) | Bachelor of Business Administration (Honours) - Human Resources Management Concentration | 5 | Hong Kong Baptist University",
                "Bachelor of Business Administration (Honours) in Human Resource Management | Bachelor of Business Administration (Honours) in Human Resource Management | 5 | The Hang Seng University of Hong Kong",
                "Bachelor of Business Administration (Honours) in Management | Bachelor of Business Administration (Honours) in Management | 5 | The Hong Kong Polytechnic University",
                "Bachelor of Business Administration in Human Resource Management | Bachelor of Business Administration in Human Resource Management (Full-time) | 5 | The Open University of Hong Kong",
                "Bachelor of Commerce (Honours) in Human Resources Management | Bachelor of Commerce (Honours) in Human Resources Management | 5 | Hong Kong Baptist University",
                "Bachelor of Science (Honours) in Enterprise Information Systems | Bachelor of Science (Honours) in Enterprise Information Systems | 5 | The Hong Kong Polytechnic University",
                "Professional Diploma in Human Resource Management and Development | Professional Diploma in Human Resource Management and Development | 5 | HKU School of Professional and Continuing Education",
            ],
            role.Courses.Select(Lines.Of));
    }
}
