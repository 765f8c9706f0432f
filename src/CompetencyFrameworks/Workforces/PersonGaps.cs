namespace CompetencyFrameworks;

/// <summary>
/// The figures of one person against one role, as the gap report of the person's profile gives them. Every ratio is <see langword="null"/> where there is
/// nothing to cover. Two are equal when person, role and figures are.
/// </summary>
public sealed class PersonGaps : IEquatable<PersonGaps>
{
    internal PersonGaps(Workforce workforce, int place, Role role, RoleColumns columns)
    {
        Id = workforce.IdAt(place);
        Name = workforce.NameAt(place);
        Role = role;
        decimal progress = 0;
        int unitsHeld = 0;
        IsReady = true;
        foreach (AskedColumn asked in columns.Asked)
        {
            int code = asked.Column.CodeOf(place);
            int step = Math.Max(0, code - 1);
            bool isSatisfied = step >= asked.Step;
            progress += asked.Requirement.Weight * asked.ProgressAt(step);
            unitsHeld += asked.IsUnit && isSatisfied ? 1 : 0;
            if (isSatisfied)
            {
                continue;
            }

            Open++;
            Partial += step > 0 ? 1 : 0;
            NotAssessed += code == RankColumn.NotRecorded ? 1 : 0;
            IsReady &= asked.Requirement.Kind == RequirementKind.Optional;
            CreditsMissing += asked.Credit;
            RungsMissing += asked.IsUnit ? 0 : asked.Step - step;
        }

        int satisfied = columns.Asked.Length - Open;
        UnitsMissing = columns.Units - unitsHeld;
        Coverage = Ratio.Of(satisfied, columns.Asked.Length);
        UnitCoverage = Ratio.Of(unitsHeld, columns.Units);
        GradedCoverage = Ratio.Of(satisfied - unitsHeld, columns.Graded);
        CreditCoverage = Ratio.Of(columns.Credits - CreditsMissing, columns.Credits);
        Progress = Ratio.Of(progress, columns.Weights);
    }

    /// <summary>The person's id.</summary>
    public string Id { get; }

    /// <summary>The person's name; <see langword="null"/> where none is given.</summary>
    public string? Name { get; }

    /// <summary>The role that the person is compared with.</summary>
    public Role Role { get; }

    /// <summary>Whether every requirement that is covered, but the optional ones, is satisfied; true where there are none.</summary>
    public bool IsReady { get; }

    /// <summary>The number of open requirements: partial and missing ones.</summary>
    public int Open { get; }

    /// <summary>The number of open requirements of which something is held.</summary>
    public int Partial { get; }

    /// <summary>The number of open requirements of which nothing is recorded.</summary>
    public int NotAssessed { get; }

    /// <summary>The number of units asked for and not held.</summary>
    public int UnitsMissing { get; }

    /// <summary>Credits of the units asked for and not held; a unit without a stated credit counts 0.</summary>
    public decimal CreditsMissing { get; }

    /// <summary>The rungs still to climb in the graded competencies asked for: the sum of their <see cref="Gap.Shortfall"/>.</summary>
    public long RungsMissing { get; }

    /// <summary>Satisfied requirements of all requirements: the headline.</summary>
    public Ratio? Coverage { get; }

    /// <summary>Units held of the units asked for.</summary>
    public Ratio? UnitCoverage { get; }

    /// <summary>Graded competencies satisfied of those asked for.</summary>
    public Ratio? GradedCoverage { get; }

    /// <summary>Credits of the units held, of the credits of the units asked for; a unit without a stated credit counts 0.</summary>
    public Ratio? CreditCoverage { get; }

    /// <summary>Progress along all requirements: the sum of weight × <see cref="Gap.Progress"/> over the sum of weights.</summary>
    public Ratio? Progress { get; }

    /// <summary>Returns whether another one is of the same person and role and has the same figures.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(PersonGaps? other) =>
        other is not null && Id == other.Id && Name == other.Name && ModelKey.AreSame(Role, other.Role)
        && (IsReady, Open, Partial, NotAssessed, UnitsMissing, CreditsMissing, RungsMissing)
            == (other.IsReady, other.Open, other.Partial, other.NotAssessed, other.UnitsMissing, other.CreditsMissing, other.RungsMissing)
        && Equals(Coverage, other.Coverage) && Equals(CreditCoverage, other.CreditCoverage) && Equals(Progress, other.Progress);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Role.Id, Open, RungsMissing).GetHashCode();

    /// <summary>Returns the name, or else the id, the role and the coverage.</summary>
    public override string ToString() =>
        $"{(string.IsNullOrWhiteSpace(Name) ? Id : Name)} -> {Role.Title}: {(Coverage is null ? "nothing is asked for" : $"{Coverage} satisfied")}";
}
