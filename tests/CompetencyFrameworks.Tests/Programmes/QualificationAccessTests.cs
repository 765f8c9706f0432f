namespace CompetencyFrameworks.Tests.Programmes;

/// <summary>
/// Ways into a qualification and on from it, read off "Entry Requirements" and "Qualification" in section B of the Vocational Qualification Specifications: the
/// three documents print the same. The qualifications are of QF Level 6, 5, 4 and 3 from head to associate.
/// </summary>
public sealed class QualificationAccessTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly CompetencyFramework small = ProgrammeFrameworks.Small();

    [Theory]
    [InlineData("head", 5, "Completion of Level 5 QF-recognised qualifications in related disciplines.", "Have satisfied the minimum university entrance requirement or equivalent.")]
    [InlineData("manager", 4, "Completion of Level 4 QF-recognised qualifications in related disciplines.", "Have satisfied the minimum university entrance requirement or equivalent.")]
    [InlineData("officer", 3, "Completion of Level 3 QF-recognised qualifications in related disciplines.", "Five HKDSE subjects at Level 2 or above, including English Language and Chinese Language, or equivalent.")]
    [InlineData("associate", 2, "Completion of Level 2 QF-recognised qualifications in related disciplines.", "Completion of Secondary 6 (under the New Senior Secondary Academic Structure) or equivalent.")]
    public void AccessFrom_EveryLevel_IsOpenFromTheOneInTheText(string job, int openFrom, string pathway, string academic)
    {
        Assert.All(hk.Roles.Where(role => role.Rung!.Id == job), role =>
        {
            QualificationAccess[] answers = [.. hk.Ladders["qf"].Levels.Select(level => role.AccessFrom(level)!)];
            Assert.Equal(Enumerable.Range(1, 7).Select(rank => rank >= openFrom), answers.Select(answer => answer.IsQualificationPathwayOpen));
            Assert.All(answers, answer => Assert.Equal((pathway, academic), (answer.QualificationPathway, answer.AcademicPathway)));
            Assert.All(answers, answer => Assert.Same(role.Qualification, answer.Qualification));
        });
    }

    [Fact]
    public void AccessFrom_AnUnknownLevel_IsNotOpenAndGivesTheTexts()
    {
        QualificationAccess access = hk.Roles["talent-management/associate"].AccessFrom(null)!;
        Assert.Equal((false, null), (access.IsQualificationPathwayOpen, access.From));
        Assert.StartsWith("Completion of Level 2", access.QualificationPathway, StringComparison.Ordinal);
        Assert.EndsWith(": not open from an unknown level", access.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AccessFrom_WhereNoWayIsStated_IsNotOpenFromAnyLevel()
    {
        QualificationAccess access = small.Roles["keeper"].AccessFrom(small.Ladders["grade"].Levels["3"])!;
        Assert.Equal((false, null, "A school."), (access.IsQualificationPathwayOpen, access.QualificationPathway, access.AcademicPathway));
        QualificationAccess builder = small.Roles["builder"].AccessFrom(small.Ladders["grade"].Levels["1"])!;
        Assert.Equal((true, "Grade 1 in building.", null), (builder.IsQualificationPathwayOpen, builder.QualificationPathway, builder.AcademicPathway));
        Assert.Equal("Building: open from Grade 1", builder.ToString());
    }

    [Fact]
    public void AccessFrom_OfARoleWithoutQualification_IsNull()
    {
        Assert.Null(small.Roles["helper"].AccessFrom(small.Ladders["grade"].Levels["3"]));
        Assert.Null(small.Roles["helper"].AccessFrom(null));
        Assert.Null(Role.Combine("mine", "Mine", small.Roles["builder"]).AccessFrom(null));
    }

    [Theory]
    [InlineData("builder")]
    [InlineData("keeper")]
    [InlineData("helper")]
    public void AccessFrom_ALevelOfAnotherLadder_Throws(string role)
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => small.Roles[role].AccessFrom(small.Ladders["skill"].Levels["basic"]));
        Assert.Equal("level", failure.ParamName);
        Assert.Contains("'1', '2', '3'", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => small.Roles[role].AccessFrom(hk.Ladders["qf"].Levels["3"]));
        Assert.Throws<ArgumentException>(() => small.Roles[role].AccessFrom(ProgrammeFrameworks.Small().Ladders["grade"].Levels["3"]));
    }

    // From Level 3 the officers' qualifications (Level 4) are open; from 4 the managers'; from 5 the heads'; above 6 there is none.
    [Theory]
    [InlineData("associate", "talent-management/officer human-resource-generalist/officer workforce-planning-and-resourcing/officer")]
    [InlineData("officer", "talent-management/manager human-resource-generalist/manager workforce-planning-and-resourcing/manager")]
    [InlineData("manager", "talent-management/head human-resource-generalist/head workforce-planning-and-resourcing/head")]
    [InlineData("head", "")]
    public void Progression_OfEveryRole_LeadsToTheNextRungOfEverySpecialty(string job, string opened) => Assert.All(
        hk.Roles.Where(role => role.Rung!.Id == job),
        role =>
        {
            QualificationProgression progression = role.Progression()!;
            Assert.Equal(opened, progression.Qualifications.Select(access => access.Role).Ids());
            Assert.All(progression.Qualifications, access => Assert.Same(role.Qualification!.Level, access.From));
            Assert.Same(role.Qualification!.EducationPathway, progression.EducationPathway);
            Assert.Same(role.Qualification.EmploymentPathway, progression.EmploymentPathway);
        });

    // In the specifications of Talent Management, the head's "Progression Pathway".
    [Fact]
    public void Progression_OfAHead_SaysWhatTheSourceDoes()
    {
        QualificationProgression progression = hk.Roles["talent-management/head"].Progression()!;
        Assert.Equal("Candidates who complete this qualification are able to proceed to qualification training at QF Level 7 in HRM Sector.", progression.EducationPathway[0]);
        Assert.EndsWith(": no higher one", progression.ToString(), StringComparison.Ordinal);
    }

    // The builder's qualification is of Grade 2, the dreamer's of Grade 3 without a way in; the keeper's states no level.
    [Fact]
    public void Progression_WhereNoLevelOrWayIsStated_OpensNothing()
    {
        Assert.Empty(small.Roles["builder"].Progression()!.Qualifications);
        Assert.Empty(small.Roles["keeper"].Progression()!.Qualifications);
        Assert.Null(small.Roles["helper"].Progression());
    }
}
