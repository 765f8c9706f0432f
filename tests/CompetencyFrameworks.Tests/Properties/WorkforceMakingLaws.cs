namespace CompetencyFrameworks.Tests.Properties;

/// <summary>However a workforce is made, taken apart and put together, it holds the same.</summary>
public sealed class WorkforceMakingLaws
{
    [Fact]
    public void Profiles_OfAWorkforce_AreThoseItWasMadeOf() => ArbitraryWorkforce.ForEvery((workforce, profiles, _, _) =>
    {
        Assert.Equal(profiles.Select(profile => profile.Id), workforce.Ids);
        Assert.Equal(profiles, workforce.Ids.Select(workforce.ProfileOf));
    });

    [Fact]
    public void FromRows_InWhateverOrderAndRepeated_IsTheWorkforceOfTheProfiles() => ArbitraryWorkforce.ForEvery((workforce, profiles, roles, _) =>
    {
        HoldingRow[] rows =
        [
            .. profiles.Select(profile => HoldingRow.OfPerson(profile.Id, profile.Name)),
            .. profiles.SelectMany(profile => profile.Holdings.Select(holding => holding.Rank == 0
                ? HoldingRow.None(profile.Id, holding.Competency.Id)
                : HoldingRow.Of(profile.Id, holding.Competency.Id, holding.Level?.Id))),
        ];
        HoldingRow[] shuffled = [.. rows.Concat(rows.Take(rows.Length / 3)).OrderBy(row => (row.ToString().Length * 31) + row.GetHashCode() % 17)];
        Assert.Equal(workforce, Workforce.FromRows(workforce.Frameworks[0], rows));
        Assert.Equal(workforce, Workforce.FromRows(workforce.Frameworks[0], shuffled));
    });

    [Fact]
    public void Lines_WrittenAndRead_AreTheWorkforceAgain() => ArbitraryWorkforce.ForEvery((workforce, _, _, _) =>
    {
        using var stream = new MemoryStream();
        workforce.SaveLines(stream);
        stream.Position = 0;
        Assert.Equal(workforce, Workforce.LoadLines(stream, FrameworkCatalogue.Of(workforce.Frameworks[0])));
    });

    [Fact]
    public void Parts_OfAnySplit_MergeIntoTheWhole() => ArbitraryWorkforce.ForEvery((workforce, _, roles, options) =>
    {
        Workforce[] parts = [.. Enumerable.Range(0, 3).Select(part => workforce.Only(workforce.Ids.Where(id => id[^1] % 3 == part)))];
        Assert.Equal(workforce.Count, parts.Sum(part => part.Count));
        Assert.Equal(workforce, Workforce.Merge(parts));
        Assert.Equal(workforce, Workforce.Merge(parts[2], Workforce.Merge(parts[1], parts[0])));
        foreach (Role role in roles)
        {
            WorkforceGaps whole = workforce.GapsTo(role, options);
            WorkforceGaps[] gaps = [.. parts.Select(part => part.GapsTo(role, options))];
            WorkforceGapSummary[] summaries = [.. gaps.Select(part => part.Summary)];
            Assert.Equal(whole.Summary, WorkforceGapSummary.Merge(summaries));
            Assert.Equal(whole.Summary, WorkforceGapSummary.Merge(summaries[2], WorkforceGapSummary.Merge(summaries[0], summaries[1])));
            Assert.Equal(whole.Summary, WorkforceGapSummary.Merge(WorkforceGapSummary.Merge(summaries[2], summaries[0]), summaries[1]));
            foreach (int? top in (int?[])[1, 5, null])
            {
                WorkforceRanking[] rankings = [.. gaps.Select(part => part.Ranking(top))];
                Assert.Equal(whole.Ranking(top), WorkforceRanking.Merge(rankings));
                Assert.Equal(whole.Ranking(top), WorkforceRanking.Merge(rankings[2], WorkforceRanking.Merge(rankings[1], rankings[0])));
            }
        }

        Assert.Equal(
            workforce.AllHolders(),
            Enumerable.Range(0, workforce.AllHolders().Count).Select(i => CompetencyHolders.Merge([.. parts.Select(part => part.AllHolders()[i])])));
    });

    [Fact]
    public void With_APerson_ChangesThatPersonOnly() => ArbitraryWorkforce.ForEvery((workforce, profiles, roles, options) =>
    {
        CompetencyProfile added = CompetencyProfile.Of("e-5", "Added").With(roles[0]);
        Workforce with = workforce.With(added);
        Assert.Equal(added, with.ProfileOf("e-5"));
        Assert.Equal(profiles.Where(profile => profile.Id != "e-5"), with.Ids.Where(id => id != "e-5").Select(with.ProfileOf));
        Assert.Equal(workforce.Contains("e-5") ? workforce.Count : workforce.Count + 1, with.Count);
        Workforce without = with.Without("e-5");
        Assert.Equal(workforce.Contains("e-5") ? workforce.Without("e-5") : workforce, without);
        WorkforceGaps gaps = with.GapsTo(roles[0], options);
        Assert.All(without.GapsTo(roles[0], options), person => Assert.Equal(person, gaps[person.Id]));
    });
}
