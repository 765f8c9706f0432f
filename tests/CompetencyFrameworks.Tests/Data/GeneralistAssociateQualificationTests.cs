namespace CompetencyFrameworks.Tests.Data;

// Vocational Qualification Specifications, Human Resource Generalist, Associate, sections B and C: qualification, learning on the job, courses.
public sealed class GeneralistAssociateQualificationTests
{
    private readonly Role role = BuiltInFrameworks.HkHrm.Roles["human-resource-generalist/associate"];

    // Section B, qualification specifications, Qualification Title.
    [Fact]
    public void QualificationTitle_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal(
            "Diploma / Certificate in Human Resource Management",
            role.Qualification!.Title);
    }

    // Section B, qualification specifications, Qualification Title, before "in".
    [Fact]
    public void Awards_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Diploma",
                "Certificate",
            ],
            role.Qualification!.Awards);
    }

    // Section B, qualification specifications, Qualification Title, after "in".
    [Fact]
    public void Fields_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Human Resource Management",
            ],
            role.Qualification!.Fields);
    }

    // Section B, qualification specifications, Qualification Level.
    [Fact]
    public void QualificationLevel_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal("3", role.Qualification!.Level?.Id);
    }

    // Section B, qualification specifications, QF Credit.
    [Fact]
    public void Credit_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal(49, role.Qualification!.Credit);
    }

    // Section B, qualification specifications, "at least 60% of the UoCs mapped here".
    [Fact]
    public void UnitShare_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal(0.6m, role.Qualification!.UnitShare);
    }

    // Section B, qualification specifications, Qualification Entry Requirement, Academic / Professional Pathway.
    [Fact]
    public void AcademicEntry_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal("Completion of Secondary 6 (under the New Senior Secondary Academic Structure) or equivalent.", role.Qualification!.AcademicEntry);
    }

    // Section B, qualification specifications, Qualification Entry Requirement, QF Pathway.
    [Fact]
    public void QualificationEntry_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal("2", role.Qualification!.QualificationEntry?.Level.Id);
        Assert.Equal("Completion of Level 2 QF-recognised qualifications in related disciplines.", role.Qualification!.QualificationEntry?.Text);
    }

    // Section B, qualification specifications, Qualification Training Objective.
    [Fact]
    public void Objective_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal(
            "The qualification training is designed for candidate(s) who has acquired academic or professional qualification required or Level 2 QF-recognised qualifications in Human Resource Management (HRM) Sector. Through this training, candidate(s) can acquire a firm grounding in the theory and practice of HRM for this occupational / job role including knowledge on Workforce Planning and Strategy; Assessment, Selection and Employment Offer; Onboarding New Employees; Employee Learning and Development (L&D); Human Resource (HR) Policies and Procedures; Human Resource (HR) Operations and Quality Service Delivery; Maintenance, Enhancement, Compliance and Reliability; Managing Employee Relations; Employee Engagement; and so on.",
            role.Qualification!.Objective);
    }

    // Section B, qualification specifications, Learning Outcome Statement, Education Pathway.
    [Fact]
    public void EducationPathway_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal(
            [
                "Candidates who complete this qualification are able to proceed to qualification training at QF Level 4 in HRM Sector.",
                "Candidates who had acquired other competency-based training at QF Level 3 might have already acquired partially of the required competencies for this qualification. If this is the case, they may be exempted from this part of competency-based training in this qualification.",
            ],
            role.Qualification!.EducationPathway);
    }

    // Section B, qualification specifications, Learning Outcome Statement, Employment Pathway.
    [Fact]
    public void EmploymentPathway_OfTheAssociate_IsThatOfTheDocument()
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
    public void OnTheJobLearning_OfTheAssociate_IsThatOfTheDocument()
    {
        Assert.Equal(
            [
                "Knowledge of Employment Ordinance and other related legislations in respective operating markets and jurisdictions",
                "Has solid grasp of human resource management",
                "Ability to think ahead, anticipate potential issues and escalate as necessary",
                "Ability to build good working relationships at all levels as well as manage conflicting deadlines and priorities",
                "Opportunity to learn about some aspects and functions of business",
            ],
            role.OnTheJobLearning);
    }

    // Relevant Learning Programmes in the Market: qualification, programme, level, operator.
    [Fact]
    public void Courses_OfTheAssociate_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "Advanced Diploma in Business (Human Resources Management) | Advanced Diploma in Business (Human Resources Management) | 4 | Hong Kong Baptist University, School of Continuing Education",
                "Advanced Diploma in Management Studies | Advanced Diploma in Management Studies | 4 | School of Continuing and Professional Education, City University of Hong Kong",
                "Diploma in Human Resource Management | Diploma Programme in Human Resource Management | 3 | School of Continuing and Professional Studies, The Chinese University of Hong Kong",
                "Professional Certificate in Human Resources Management | Professional Certificate in Human Resources Management | 4 | Hong Kong Baptist University, School of Continuing Education",
                "Professional Certificate in Human Resources Management in Practice | Professional Certificate in Human Resources Management in Practice (SCS-based, 13 UoCs) | 4 | School of Continuing and Professional Education, City University of Hong Kong",
                "Certificate for Module in Compensation Management | Certificate for Module in Compensation Management (SCS-based, 4 UoCs) | 4 | School of Continuing and Professional Education, City University of Hong Kong",
                "Certificate for Module in Employee Relations and Engagement | Certificate for Module in Employee Relations and Engagement (SCS-based, 5 UoCs) | 4 | School of Continuing and Professional Education, City University of Hong Kong",
                "Certificate for Module in Workforce Planning and Resourcing | Certificate for Module in Workforce Planning and Resourcing (SCS-based, 4 UoCs) | 4 | School of Continuing and Professional Education, City University of Hong Kong",
                "Foundation Certificate in Human Resources Assistant Training | Foundation Certificate in Human Resources Assistant Training | 2 | School of Continuing and Professional Education, City University of Hong Kong (ERB)",
                "Foundation Certificate in Human Resources Assistant Training | Foundation Certificate in Human Resources Assistant Training | 2 | Vocational Training Council (ERB)",
            ],
            role.Courses.Select(Lines.Of));
    }
}
