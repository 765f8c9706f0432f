namespace CompetencyFrameworks.Tests.Careers;

/// <summary>Roles by specialty and rung, with the moves that lead one rung up.</summary>
public sealed class RoleLatticeTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    // Three specialties on four rungs: from each of the nine roles that are not at the top to the three on the next rung.
    [Fact]
    public void Lattice_OfHongKong_HasAMoveToEveryRoleOnTheNextRung()
    {
        RoleLattice lattice = hk.ToRoleLattice();
        Assert.Equal("12 roles, 27 moves", lattice.ToString());
        Assert.Equal(["talent-management", "human-resource-generalist", "workforce-planning-and-resourcing"], lattice.Specialties.Select(specialty => specialty!.Id));
        Assert.Equal(18, lattice.Moves.Count(move => move.ChangesSpecialty));
        Assert.Equal(
            ["talent-management/head", "human-resource-generalist/head", "workforce-planning-and-resourcing/head"],
            lattice.Moves.Take(3).Select(move => move.To.Id));
        Assert.All(lattice.Moves.Take(3), move => Assert.Equal("talent-management/manager", move.From.Id));
    }

    // The cost is that of the paths: 128 credits and 7 rungs from officer to manager in talent management, who share no unit.
    [Fact]
    public void Moves_OfALattice_CostAsMuchAsOnPaths()
    {
        CareerMove move = hk.ToRoleLattice().Moves.Single(move => move.From.Id == "talent-management/officer" && move.To.Id == "talent-management/manager");
        Assert.Equal((128, 7, 0, false), (move.Credits, move.Rungs, move.UnitsWithoutCredit, move.ChangesSpecialty));
        Assert.Equal(move.From.PathTo(move.To)!.Moves.Single(), move);
        CompetencyProfile manager = CompetencyProfile.Of("m").With(move.To);
        Assert.Equal((0, 0), hk.ToRoleLattice(CareerOptions.Default.WithProfile(manager)).Moves.Where(other => other.Equals(move) || other.To == move.To && other.From == move.From).Select(other => (other.Credits, other.Rungs)).Single());
    }

    // One role for each of the four levels, none of them of a specialty.
    [Fact]
    public void Lattice_OfIcci_IsALineOfRoles()
    {
        RoleLattice lattice = BuiltInFrameworks.Icci.ToRoleLattice();
        Assert.Equal("4 roles, 3 moves", lattice.ToString());
        Assert.Null(Assert.Single(lattice.Specialties));
        Assert.DoesNotContain(lattice.Moves, move => move.ChangesSpecialty);
    }

    [Fact]
    public void Lattice_OfAFrameworkWithoutRoles_IsEmpty()
    {
        RoleLattice lattice = BuiltInFrameworks.DesHr.ToRoleLattice();
        Assert.Equal("0 roles, 0 moves", lattice.ToString());
        Assert.Empty(lattice.Specialties);
    }

    // The idler stands on no rung. Typing is known to the clerk; coaching and talking take three rungs each, cleaning one.
    [Fact]
    public void Lattice_OfAcme_KeepsARoleOnNoRungWithoutMoves()
    {
        RoleLattice lattice = acme.ToRoleLattice();
        Assert.Equal("clerk chief idler", lattice.Roles.Ids());
        Assert.Equal("Clerk -> Chief clerk: 0 credits, 7 rungs", Assert.Single(lattice.Moves).ToString());
    }

    [Fact]
    public void Lattice_OfSomeRoles_KeepsTheirOrderAndPassesOverNoRung()
    {
        Role[] roles = [hk.Roles["talent-management/associate"], hk.Roles["talent-management/manager"], hk.Roles["talent-management/head"]];
        RoleLattice lattice = roles.ToRoleLattice();
        Assert.Equal(roles, lattice.Roles);
        Assert.Equal(("talent-management/manager", "talent-management/head"), (Assert.Single(lattice.Moves).From.Id, lattice.Moves[0].To.Id));
    }

    [Fact]
    public void Lattice_OfRolesThatDoNotGoTogether_Throws()
    {
        Role clerk = acme.Roles["clerk"];
        Assert.Contains("one framework", Assert.Throws<ArgumentException>("roles", () => new[] { clerk, hk.Roles[0] }.ToRoleLattice()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("roles", () => new[] { clerk, clerk }.ToRoleLattice());
        Assert.Throws<ArgumentException>("roles", () => new[] { Role.Define("nil", "Nil", []) }.ToRoleLattice());
        CompetencyProfile old = CompetencyProfile.Of("x").With(TestFrameworks.Acme("2025").Units[0]);
        Assert.Throws<ArgumentException>("options", () => acme.ToRoleLattice(CareerOptions.Default.WithProfile(old)));
    }

    [Fact]
    public void Lattices_OfEqualRoles_AreEqual() => Equality.Holds(
        acme.ToRoleLattice(),
        TestFrameworks.Acme().ToRoleLattice(),
        new[] { acme.Roles["clerk"], acme.Roles["chief"] }.ToRoleLattice(),
        TestFrameworks.Acme("2027").ToRoleLattice(),
        acme.ToRoleLattice(CareerOptions.Default.WithProfile(CompetencyProfile.Of("x").With(acme.GradedCompetencies["cleaning"], "expert"))));
}
