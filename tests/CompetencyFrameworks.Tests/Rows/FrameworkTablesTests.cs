namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Rows of the frameworks' tables, read off the frameworks' files by hand.</summary>
public sealed class FrameworkTablesTests
{
    private static readonly FrameworkTables hk = BuiltInFrameworks.HkHrm.ToTables();
    private static readonly FrameworkTables icci = BuiltInFrameworks.Icci.ToTables();
    private static readonly FrameworkTables des = BuiltInFrameworks.DesHr.ToTables();
    private static readonly FrameworkTables all = FrameworkTables.Of(BuiltInFrameworks.HkHrm, BuiltInFrameworks.Icci, BuiltInFrameworks.DesHr);

    [Fact]
    public void Frameworks_OfTheThree_SayHowMuchIsInThem()
    {
        Assert.Equal(
            "icci,1,ICCI Career & Talent Management Competencies,,,en,ICCI Career & Talent Management Competencies,,level,1,3,0,7,0,0,4", Lines(icci.Frameworks)[1]);
        Assert.Equal("des-hr,1,DE&S Technical Competence Framework: Human Resources,,,en", Lines(des.Frameworks)[1][..66]);
        Assert.EndsWith(",,,1,0,0,9,0,0,0", Lines(des.Frameworks)[1], StringComparison.Ordinal);
        Assert.EndsWith(",qf,job-role,3,33,139,12,3,45,12", Lines(hk.Frameworks)[1], StringComparison.Ordinal);
        Assert.Equal(["hk-hrm", "icci", "des-hr"], all.Frameworks.Select(row => row.Framework));
    }

    // Hong Kong has 7, 4 and 3 levels, ICCI 4, DE&S 5; of ICCI's, CA has no years and CMF no upper bound.
    [Fact]
    public void Levels_OfTheThree_StandLowestFirst()
    {
        Assert.Equal(14 + 4 + 5, all.Levels.Count);
        Assert.Equal("hk-hrm,1,qf,QF Level,4,4,QF Level 4,,,,,,,TRUE,FALSE", Lines(hk.Levels)[4]);
        Assert.StartsWith("hk-hrm,1,job-role,", Lines(hk.Levels)[8], StringComparison.Ordinal);
        Assert.Equal("icci,1,level,Level,2,cma,CMA,,,Gaining professional competency,0,3,,FALSE,TRUE", Lines(icci.Levels)[2]);
        Assert.Equal("icci,1,level,Level,4,cmf,CMF,,,Leading Practitioner,5,,,FALSE,TRUE", Lines(icci.Levels)[4]);
        Assert.Equal("des-hr,1,proficiency,Level,5,authority,Authority,,,,,,,FALSE,FALSE", Lines(des.Levels)[5]);
    }

    // 106921L5 has two criteria; 106965L6 and 107110L4 have none. The third competence of DE&S has no Authority; the first has 36 descriptors.
    [Fact]
    public void Competencies_OfTheThree_AreUnitsAndThenGraded()
    {
        Assert.Equal(151 + 7 + 9, all.Competencies.Count);
        CompetencyRow unit = Assert.Single(hk.Competencies, row => row.Competency == "106921L5");
        Assert.Equal(("unit", "106921L5", "organisation-development", 5, "5", "QF Level 5"), (unit.Type, unit.Code, unit.Category, unit.Rank, unit.Level, unit.LevelTitle));
        Assert.Equal((5m, null, null, null, 2), (unit.Credit, unit.Ladder, unit.LadderTitle, unit.ApplicableLevels, unit.Statements));
        Assert.Equal(["106965L6", "107110L4"], hk.Competencies.Where(row => row.Type == "unit" && row.Statements == 0).Select(row => row.Competency));
        CompetencyRow graded = Assert.Single(hk.Competencies, row => row.Competency == "business-acumen");
        Assert.Equal(("gradedCompetency", null, null, null, null, null), (graded.Type, graded.Code, graded.Category, graded.Rank, graded.Level, graded.LevelTitle));
        Assert.Equal((null, "proficiency", 3, 0), (graded.Credit, graded.Ladder, graded.ApplicableLevels, graded.Statements));
        Assert.Equal([5, 5, 4, 5, 5, 5, 5, 5, 5], des.Competencies.Select(row => row.ApplicableLevels!.Value));
        Assert.Equal((36, 4), (des.Competencies[0].Statements, icci.Competencies[0].ApplicableLevels));
    }

    // 330 criteria and 266 outcomes in Hong Kong; 104 performance criteria; 305 descriptors. The second ability of ICCI has six entries of knowledge, one of them with three below it.
    [Fact]
    public void Statements_OfTheThree_AreAllOfThem()
    {
        Assert.Equal(330, all.Statements.Count(row => row.Type == "criterion"));
        Assert.Equal(266, all.Statements.Count(row => row.Type == "learningOutcome"));
        Assert.Equal(104, icci.Statements.Count(row => row.Type == "statement"));
        Assert.Equal(305, des.Statements.Count);
        StatementRow first = des.Statements[0];
        Assert.Equal(("gradedCompetency", "talent-management", "Talent Management", "statement"), (first.OwnerType, first.Owner, first.OwnerTitle, first.Type));
        Assert.Equal((1, "awareness", "Awareness", 1), (first.Rank, first.Level, first.LevelTitle, first.Place));
        Assert.Equal("Advocates the DE&S talent strategy and definition of talent", first.Text);
        Assert.Equal((2, "supervised-practitioner", 1), (des.Statements[6].Rank, des.Statements[6].Level, des.Statements[6].Place));
        StatementRow[] knowledge = [.. icci.Statements.Where(row => row is { Owner: "theories-and-practices", Type: "knowledgeOrSkill" })];
        Assert.Equal(Enumerable.Range(1, 9), knowledge.Select(row => row.Place));
        Assert.Equal(3, knowledge.Count(row => row.Below is not null));
        Assert.All(knowledge, row => Assert.Equal((null, null), (row.Rank, row.Level)));
        StatementRow outcome = hk.Statements.First(row => row is { Owner: "talent-management/officer", Type: "learningOutcome" });
        Assert.Equal(("106917L4", 1, "Demonstrate the linkage between organisational culture and core values via ongoing programmes"), (outcome.Competency, outcome.Place, outcome.Text));
        Assert.Equal(["Associate", "Higher Diploma", "Higher Certificate"], hk.Statements.Where(row => row is { Owner: "talent-management/officer", Type: "award" }).Select(row => row.Text));
    }

    // A statement has an id of its own, or none.
    [Fact]
    public void Statements_OfOwnFramework_HaveTheirIds()
    {
        StatementRow[] rows = [.. TestFrameworks.Acme().ToTables().Statements];
        Assert.Equal(
            ["filing 1  Files are found again", "filing 2 order Papers are in order", "coaching 1  Listens", "coaching 1 coaches-coaches Coaches coaches", "cleaning 1  Cleans"],
            rows.Select(row => $"{row.Owner} {row.Place} {row.Id} {row.Text}"));
        Assert.Equal([null, null, 1, 3, 3], rows.Select(row => row.Rank));
    }

    [Fact]
    public void Relations_OfOwnFramework_AreThese() => Assert.Equal(
        [
            "framework acme hasQualificationLadder ladder grade", "framework acme hasRoleLadder ladder rung",
            "level 1 onLadder ladder grade", "level 2 onLadder ladder grade", "level junior onLadder ladder rung", "level senior onLadder ladder rung",
            "level basic onLadder ladder skill", "level able onLadder ladder skill", "level expert onLadder ladder skill", "category paper partOf category office",
            "unit filing inCategory category paper", "unit filing atLevel level 1", "unit typing inCategory category office", "unit typing atLevel level 2",
            "gradedCompetency coaching onLadder ladder skill", "gradedCompetency coaching appliesAt level basic", "gradedCompetency coaching appliesAt level able",
            "gradedCompetency coaching appliesAt level expert", "gradedCompetency cleaning onLadder ladder skill", "gradedCompetency cleaning appliesAt level expert",
            "gradedCompetency talking onLadder ladder skill", "gradedCompetency talking appliesAt level basic", "gradedCompetency talking appliesAt level able",
            "gradedCompetency talking appliesAt level expert", "role clerk onRung level junior", "role chief onRung level senior",
        ],
        TestFrameworks.Acme().ToTables().Relations.Select(row => row.ToString()));

    [Fact]
    public void Relations_OfHongKong_AreThese()
    {
        Assert.Equal(116, hk.Relations.Count(row => row.Relation == "namesCourse"));
        string[] officer = [.. Lines(hk.Relations).Where(line => line.StartsWith("hk-hrm,1,role,,talent-management/officer,", StringComparison.Ordinal))];
        Assert.Equal(
            [
                "hk-hrm,1,role,,talent-management/officer,Officer (Talent Management),inSpecialty,specialty,,talent-management,Talent Management",
                "hk-hrm,1,role,,talent-management/officer,Officer (Talent Management),onRung,level,job-role,officer,Officer",
                "hk-hrm,1,role,,talent-management/officer,Officer (Talent Management),leadsToLevel,level,qf,4,QF Level 4",
                "hk-hrm,1,role,,talent-management/officer,Officer (Talent Management),opensFromLevel,level,qf,3,QF Level 3",
            ],
            officer[..4]);
        RelationRow course = hk.Relations.First(row => row.FromType == "course");
        Assert.Equal(("course-001", "Doctor of Philosophy - Faculty of Business and Economics", "atLevel", "qf", "7"), (course.From, course.FromTitle, course.Relation, course.ToLadder, course.To));
    }

    // What takes the place of what: the former ids are of the same kind, and have no title here.
    [Fact]
    public void Relations_OfANextEdition_NameWhatIsReplaced()
    {
        CompetencyFramework after = FrameworkBuilder.Of("team", "Team", "2026").AddUnit("vcs", "Version control", unit => unit.WithReplaces("git", "svn")).Build();
        Assert.Equal(["team,2026,unit,,vcs,Version control,replaces,unit,,git,", "team,2026,unit,,vcs,Version control,replaces,unit,,svn,"], Lines(after.ToTables().Relations)[1..^1]);
    }

    // 23 requirements: the last of them is a soft skill. The qualification is of QF level 4, open from level 3, of 74 credits.
    [Fact]
    public void Roles_OfHongKong_HaveTheirRequirementsAndQualification()
    {
        Assert.Equal(326, hk.RoleRequirements.Count);
        RoleRequirementRow[] officer = [.. hk.RoleRequirements.Where(row => row.Role == "talent-management/officer")];
        Assert.Equal(Enumerable.Range(1, 23), officer.Select(row => row.Place));
        Assert.Equal(("106917L4", "unit", "core", 1, null), (officer[0].Competency, officer[0].Type, officer[0].Kind, officer[0].RequiredRank, officer[0].RequiredLevel));
        RoleRequirementRow last = officer[^1];
        Assert.Equal(("reasoning-problem-solving-and-ideation", "additional", 1, "intermediate", "Intermediate"), (last.Competency, last.Kind, last.RequiredRank, last.RequiredLevel, last.RequiredLevelTitle));
        Assert.Equal((1m, null, null), (last.Weight, last.Credit, last.Category));
        RoleRow role = Assert.Single(hk.Roles, row => row.Role == "talent-management/officer");
        Assert.Equal(("talent-management", "job-role", 2, "officer", "Officer"), (role.Specialty, role.RungLadder, role.RungRank, role.Rung, role.RungTitle));
        Assert.Equal((4, "4", 74m, 0.6m, 3, "3"), (role.QualificationRank, role.QualificationLevel, role.Credit, role.UnitShare, role.EntryRank, role.EntryLevel));
        Assert.Equal("Completion of Level 3 QF-recognised qualifications in related disciplines.", role.QualificationPathway);
        Assert.Equal("Five HKDSE subjects at Level 2 or above, including English Language and Chinese Language, or equivalent.", role.AcademicPathway);
        Assert.Equal("icci,1,cmf,CMF,,,,,level,4,cmf,CMF,,0,7,,,,,,,,,,,,", Lines(icci.Roles)[4]);
        Assert.Equal((0, 0), (des.Roles.Count, des.RoleRequirements.Count));
    }

    [Fact]
    public void Others_OfTheThree_AreThese()
    {
        Assert.Equal((33, 3, 0), (hk.Categories.Count, icci.Categories.Count, des.Categories.Count));
        Assert.Equal("hk-hrm,1,organisational-corporate-strategic-planning-and-management,Organisational / Corporate Strategic Planning and Management,,,,,4", Lines(hk.Categories)[1]);
        Assert.Equal("acme,2026,paper,Paper,,,office,Office,1", Lines(TestFrameworks.Acme().ToTables().Categories)[2]);
        Assert.Equal("hk-hrm,1,talent-management,Talent Management,,,4", Lines(hk.Specialties)[1]);
        Assert.Equal("hk-hrm,1,course-002,,,Master of Human Resource Management,Master of Human Resource Management,6,6,QF Level 6,The Open University of Hong Kong,3", Lines(hk.Courses)[2]);
        Assert.Equal(45, hk.Courses.Count);
    }

    // Of acme: 1 framework, 7 levels, 2 categories, 6 competencies, 5 statements, 26 relations, 3 roles, 7 requirements.
    [Fact]
    public void All_OfTables_EndsWithTheDictionary()
    {
        Assert.Equal(
            ["frameworks", "levels", "categories", "competencies", "statements", "relations", "specialties", "courses", "roles", "role-requirements", "data-dictionary"],
            all.All.Select(table => table.Name));
        Assert.Same(DataDictionary.Rows, all.All[^1]);
        Assert.Equal("frameworks: 0 rows of 16 columns", FrameworkTables.Of().Frameworks.ToString());
        Assert.Equal("acme, edition 2026: 57 rows", TestFrameworks.Acme().ToTables().ToString());
    }

    [Fact]
    public void Of_OneEditionTwice_Throws()
    {
        ArgumentException doubled = Assert.Throws<ArgumentException>(() => FrameworkTables.Of(TestFrameworks.Acme(), BuiltInFrameworks.Icci, TestFrameworks.Acme()));
        Assert.Equal("The framework acme, edition 2026 is there twice; give each edition once. (Parameter 'frameworks')", doubled.Message);
        Assert.Equal(2, FrameworkTables.Of(TestFrameworks.Acme(), TestFrameworks.Acme("2027")).Frameworks.Count);
        Assert.Throws<ArgumentNullException>(() => FrameworkTables.Of(null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkTables.Of([null!]));
    }

    [Fact]
    public void SaveCsv_IntoAFolderThatIsNotThere_WritesAFileForEachTable()
    {
        DirectoryInfo parent = Directory.CreateTempSubdirectory();
        try
        {
            string folder = Path.Combine(parent.FullName, "new", "folder");
            icci.SaveCsv(folder, CsvOptions.Default.WithByteOrderMark());
            Assert.Equal(icci.All.Select(table => table.Name + ".csv").Order(), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order());
            byte[] levels = File.ReadAllBytes(Path.Combine(folder, "levels.csv"));
            Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'F'], levels[..4]);
            Assert.Equal(icci.Levels.ToCsv(), System.Text.Encoding.UTF8.GetString(levels[3..]));
            Assert.Throws<ArgumentNullException>(() => icci.SaveCsv(null!));
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }

    private static string[] Lines(TidyTable table) => table.ToCsv().Split("\r\n");
}
