namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Talent Management, Officer, sections B and C: qualification, learning on the job, courses.
public sealed class TalentManagementOfficerQualificationTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["talent-management/officer"];

    // Section B, qualification specifications, Qualification Title.
    [Fact]
    public void QualificationTitle_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal(
            "Associate / Higher Diploma / Higher Certificate in Talent Management / Talent Management and Development / Learning and Development",
            role.Qualification!.Title);
    }

    // Section B, qualification specifications, Qualification Title, before "in".
    [Fact]
    public void Awards_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Associate",
                "Higher Diploma",
                "Higher Certificate",
            ],
            role.Qualification!.Awards);
    }

    // Section B, qualification specifications, Qualification Title, after "in".
    [Fact]
    public void Fields_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Talent Management",
                "Talent Management and Development",
                "Learning and Development",
            ],
            role.Qualification!.Fields);
    }

    // Section B, qualification specifications, Qualification Level.
    [Fact]
    public void QualificationLevel_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal("4", role.Qualification!.Level?.Id);
    }

    // Section B, qualification specifications, QF Credit.
    [Fact]
    public void Credit_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal(74, role.Qualification!.Credit);
    }

    // Section B, qualification specifications, "at least 60% of the UoCs mapped here".
    [Fact]
    public void UnitShare_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal(0.6m, role.Qualification!.UnitShare);
    }

    // Section B, qualification specifications, Qualification Entry Requirement, Academic / Professional Pathway.
    [Fact]
    public void AcademicEntry_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal("Five HKDSE subjects at Level 2 or above, including English Language and Chinese Language, or equivalent.", role.Qualification!.AcademicEntry);
    }

    // Section B, qualification specifications, Qualification Entry Requirement, QF Pathway.
    [Fact]
    public void QualificationEntry_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal("3", role.Qualification!.QualificationEntry?.Level.Id);
        Assert.Equal("Completion of Level 3 QF-recognised qualifications in related disciplines.", role.Qualification!.QualificationEntry?.Text);
    }

    // Section B, qualification specifications, Qualification Training Objective.
    [Fact]
    public void Objective_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal(
            "The qualification training is designed for candidate(s) who has acquired academic or professional qualification required or Level 3 QF-recognised qualifications in Human Resource Management (HRM) Sector. Through this training, candidate(s) can acquire a firm grounding in the theory and practice of HRM for this occupational / job role including knowledge on Leadership and Management Development; Employee Learning and Development (L&D); Performance Management; Human Resource (HR) Analytics; Risk Management; and so on.",
            role.Qualification!.Objective);
    }

    // Section B, qualification specifications, Learning Outcome Statement, Education Pathway.
    [Fact]
    public void EducationPathway_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal(
            [
                "Candidates who complete this qualification are able to proceed to qualification training at QF Level 5 in HRM Sector.",
                "Candidates who had acquired other competency-based training at QF Level 4 might have already acquired partially of the required competencies for this qualification. If this is the case, they may be exempted from this part of competency-based training in this qualification.",
            ],
            role.Qualification!.EducationPathway);
    }

    // Section B, qualification specifications, Learning Outcome Statement, Employment Pathway.
    [Fact]
    public void EmploymentPathway_OfTheOfficer_IsThatOfTheDocument()
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
    public void OnTheJobLearning_OfTheOfficer_IsThatOfTheDocument()
    {
        Assert.Equal(
            [
                "Experience in organising employee learning and development programmes",
                "Experience in projects related to business process optimisation is an advantage",
                "Familiarity with learning management systems and / or talent management systems",
                "Has solid grasp of the Talent Management and Development cycle and related processes",
                "Ability to manage the needs of both internal and external stakeholders effectively",
                "Ability to think ahead, anticipate potential issues, solve problems and escalate as necessary",
                "Ability to manage own time effectively and prioritise competing demands as appropriate",
                "Opportunity to learn about different aspects and functions of business",
            ],
            role.OnTheJobLearning);
    }

    // Relevant Learning Programmes in the Market: qualification, programme, level, operator.
    [Fact]
    public void Courses_OfTheOfficer_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Associate in Business (Human Resources Management) | Associate in Business (Human Resources Management) | 4 | Hong Kong Community College, The Hong Kong Polytechnic University",
                "Associate of Applied Social Sciences in Human Resource Management and Development | Associate of Applied Social Sciences in Human Resource Management and Development | 4 | HKU School of Professional and Continuing Education",
                "Associate of Business Administration in Human Resources Management | Associate of Business Administration in Human Resources Management | 4 | UOW College Hong Kong",
                "Associate of Business Studies (Human Resource Management) | Associate of Business Studies (Human Resource Management) Programme | 4 | Lingnan Institute of Further Education",
                "Advanced Diploma in Management Studies | Advanced Diploma in Management Studies | 4 | School of Continuing and Professional Education, City University of Hong Kong",
                "Higher Diploma in Business Administration and Management | Higher Diploma in Business Administration and Management | 4 | Li Ka Shing Institute of Professional and Continuing Education, OUHK",
                "Higher Diploma in Business and Human Resource Management | Higher Diploma Programme in Business and Human Resource Management | 4 | School of Continuing and Professional Studies, The Chinese University of Hong Kong",
                "Higher Diploma in Human Resource Management | Higher Diploma in Human Resource Management | 4 | Hong Kong Institute of Vocational Education (IVE), Vocational Training Council",
                "Professional Certificate in Training and Facilitation | Professional Certificate in Training and Facilitation | 4 | Hong Kong Baptist University, School of Continuing Education",
                "Professional Certificate of Vocational and Professional Education and Training (QF Level 4) | Professional Certificate of Vocational and Professional Education and Training | 4 | Hong Kong Institute of Vocational Education (IVE), Vocational Training Council",
            ],
            role.Courses.Select(Lines.Of));
    }
}
