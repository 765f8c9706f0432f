using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>What is different of a role between two workforces. Two are equal when the gaps before and after are.</summary>
[TypeFormatterSource]
public sealed class RoleGapsChange : IEquatable<RoleGapsChange>
{
    internal RoleGapsChange(WorkforceGaps before, WorkforceGaps after, SamePeople same)
    {
        Before = before;
        After = after;
        int[] stayed = [.. Enumerable.Range(0, same.Count)];
        bool WasReady(int i) => before.IsReady(same.Before[i]);
        bool IsReady(int i) => after.IsReady(same.After[i]);
        int Order(int i) => after.OpenAt(same.After[i]).CompareTo(before.OpenAt(same.Before[i]));
        IReadOnlyList<string> Ids(Func<int, bool> isChosen) => Array.AsReadOnly(stayed.Where(isChosen).Select(i => before.Workforce.IdAt(same.Before[i])).ToArray());
        BecameReady = Ids(i => !WasReady(i) && IsReady(i));
        NoLongerReady = Ids(i => WasReady(i) && !IsReady(i));
        FewerOpen = Ids(i => Order(i) < 0);
        MoreOpen = Ids(i => Order(i) > 0);
        for (int i = 0; i < before.Columns.Asked.Length; i++)
        {
            AskedColumn asked = before.Columns.Asked[i];
            (long closed, long opened) = same.CountTurned(asked.Column, after.Columns.Asked[i].Column, asked.Step);
            Closed += closed;
            Opened += opened;
        }
    }

    /// <summary>The role that people are compared with.</summary>
    public Role Role => Before.Target;

    /// <summary>Everybody before.</summary>
    public WorkforceGaps Before { get; }

    /// <summary>Everybody after.</summary>
    public WorkforceGaps After { get; }

    /// <summary>The number of gaps that were closed: requirements of people in both workforces that were open and are satisfied.</summary>
    public long Closed { get; }

    /// <summary>The number of gaps that have opened: requirements of people in both workforces that were satisfied and are open.</summary>
    public long Opened { get; }

    /// <summary>The ids of the people in both workforces who were not ready and are, in ordinal order.</summary>
    public IReadOnlyList<string> BecameReady { get; }

    /// <summary>The ids of the people in both workforces who were ready and are not, in ordinal order.</summary>
    public IReadOnlyList<string> NoLongerReady { get; }

    /// <summary>The ids of the people in both workforces who have fewer open requirements than before, in ordinal order.</summary>
    public IReadOnlyList<string> FewerOpen { get; }

    /// <summary>The ids of the people in both workforces who have more open requirements than before, in ordinal order.</summary>
    public IReadOnlyList<string> MoreOpen { get; }

    /// <summary>Returns whether another one has equal gaps before and after.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RoleGapsChange? other) => other is not null && Before.Equals(other.Before) && After.Equals(other.After);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleGapsChange);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role.Id, Closed, Opened).GetHashCode();

    /// <summary>Returns the role, how many are ready before and after, and how many gaps were closed.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} ready, before {2}; {3} {4} closed, {5} opened", Role.Title, After.Summary.Ready, Before.Summary.Ready, Closed, Closed == 1 ? "gap" : "gaps", Opened);
}
