namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Work that is stopped, that tells how far it is, and that meets a listener who throws.</summary>
public sealed class WorkforceCancellationTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly CancellationToken cancelled = new(canceled: true);

    // Three pieces of work for each role.
    private static readonly Workforce many = Workforce.FromRows(acme, Enumerable.Range(0, 140_000).Select(number => HoldingRow.Of($"p{number:000000}", "typing")));

    [Fact]
    public void Questions_ThatWereCancelledBefore_Throw()
    {
        WorkforceOptions options = WorkforceOptions.Default.WithCancellation(cancelled);
        Action[] ways =
        [
            () => many.GapsTo(clerk, options), () => many.GapsTo([clerk], options.WithMaxThreads(1)), () => many.SmallestCoverOf([clerk], options),
            () => WorkforceChanges.Between(many, many, [clerk], options), () => many.EffectOf(TrainingOffer.Of("c", "Course", 1), [clerk], options),
            () => many.GapsTo([], options), () => many.SmallestCoverOf([], options), () => WorkforceChanges.Between(many, many, options: options),
            () => many.UncoveredRequirements([clerk], options), () => many.SinglePointsOfFailure([clerk], options), () => many.ScarceRequirements([clerk], 3, options),
            () => many.UncoveredRequirements([], options.WithMaxThreads(1)),
        ];
        Assert.All(ways, way => Assert.Equal(cancelled, Assert.ThrowsAny<OperationCanceledException>(way).CancellationToken));
    }

    // What roles ask for is sought role by role, and before each it is looked whether the work goes on.
    [Fact]
    public void AskedCompetencies_ThatWereCancelledBefore_Throw()
    {
        WorkforceOptions options = WorkforceOptions.Default.WithCancellation(cancelled);
        Assert.Throws<OperationCanceledException>(() => AskedCompetency.Of(many, [clerk], options, "roles"));
        Assert.Throws<OperationCanceledException>(() => AskedCompetency.AtHighestStep(many, [clerk], options, "roles"));
        Assert.Empty(AskedCompetency.Of(many, [], options, "roles"));
    }

    [Fact]
    public void Making_ThatWasCancelledBefore_Throws()
    {
        WorkforceReadOptions options = WorkforceReadOptions.Default.WithCancellation(cancelled);
        Action[] ways =
        [
            () => Workforce.Of(acme, [], options), () => Workforce.FromRows(acme, [HoldingRow.OfPerson("ann")], options), () => Workforce.ParseLines("", FrameworkCatalogue.Of(acme), options),
            () => Workforce.Of(acme, [], options.WithFaultyLeftOut()),
        ];
        Assert.All(ways, way => Assert.Equal(cancelled, Assert.ThrowsAny<OperationCanceledException>(way).CancellationToken));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void GapsTo_CancelledOnTheWay_StopsAndLeavesTheWorkforceAsItIs(int threads)
    {
        using var source = new CancellationTokenSource();
        WorkforceOptions options = WorkforceOptions.Default.WithMaxThreads(threads).WithCancellation(source.Token).WithProgress(new Told<double>(_ => source.Cancel()));
        Assert.ThrowsAny<OperationCanceledException>(() => many.GapsTo([clerk, .. Enumerable.Repeat(clerk, 20)], options));
        Assert.Equal(0, many.GapsTo(clerk).Summary.Ready);
    }

    // Cancelled at the first of five requirements; and where the first of the four parts of a comparison is done, or the third.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ScarceRequirementsAndChanges_CancelledOnTheWay_Stop(int threads)
    {
        void AssertStopsAt(double part, Action<WorkforceOptions> question)
        {
            using var source = new CancellationTokenSource();
            var told = new List<double>();
            WorkforceOptions options = WorkforceOptions.Default.WithMaxThreads(threads).WithCancellation(source.Token).WithProgress(new Told<double>(value =>
            {
                told.Add(value);
                if (value >= part)
                {
                    source.Cancel();
                }
            }));
            Assert.ThrowsAny<OperationCanceledException>(() => question(options));
            Assert.DoesNotContain(1, told);
        }

        AssertStopsAt(0.2, options => many.UncoveredRequirements([clerk, acme.Roles["chief"]], options));
        AssertStopsAt(0.25, options => WorkforceChanges.Between(many, many, [clerk], options));
        AssertStopsAt(0.75, options => WorkforceChanges.Between(many, many, [clerk], options));
    }

    [Fact]
    public void FromRows_CancelledOnTheWay_GoesNoFurther()
    {
        using var source = new CancellationTokenSource();
        int given = 0;
        IEnumerable<HoldingRow> Rows()
        {
            for (; given < 1_000_000; given++)
            {
                yield return HoldingRow.Of("ann", "typing");
            }
        }

        WorkforceReadOptions options = WorkforceReadOptions.Default.WithCancellation(source.Token).WithProgress(new Told<long>(_ => source.Cancel()));
        Assert.ThrowsAny<OperationCanceledException>(() => Workforce.FromRows(acme, Rows(), options));
        Assert.InRange(given, 65_535, 131_072);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_OfAQuestion_RisesToOne(int threads)
    {
        var told = new List<double>();
        many.GapsTo([clerk, acme.Roles["chief"]], WorkforceOptions.Default.WithMaxThreads(threads).WithProgress(new Told<double>(told.Add)));
        Assert.Equal([1 / 6d, 2 / 6d, 3 / 6d, 4 / 6d, 5 / 6d, 1], told);
        told.Clear();
        Workforce.Of(acme, []).GapsTo(clerk, WorkforceOptions.Default.WithMaxThreads(threads).WithProgress(new Told<double>(told.Add)));
        Assert.Equal([1], told);
    }

    // Typing and filing of the clerk; of the chief coaching, cleaning and talking, too. Of a comparison a quarter each: the gaps before, those after, the role, the six
    // competencies.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_OfScarceRequirementsAndChanges_RisesToOne(int threads)
    {
        var team = Workforce.Of(acme, [CompetencyProfile.Of("ann")]);
        var told = new List<double>();
        WorkforceOptions options = WorkforceOptions.Default.WithMaxThreads(threads).WithProgress(new Told<double>(told.Add));
        team.UncoveredRequirements([clerk, acme.Roles["chief"]], options);
        Assert.Equal([1 / 5d, 2 / 5d, 3 / 5d, 4 / 5d, 1], told);
        double[] compared = [0.25, 0.5, 0.75, (3 + (1 / 6d)) / 4, (3 + (2 / 6d)) / 4, (3 + (3 / 6d)) / 4, (3 + (4 / 6d)) / 4, (3 + (5 / 6d)) / 4, 1];
        told.Clear();
        WorkforceChanges.Between(team, team, [clerk], options);
        Assert.Equal(compared, told);
        told.Clear();
        WorkforceChanges.Between(team, team, options: options);
        Assert.Equal(compared, told);
        told.Clear();
        team.SinglePointsOfFailure([], options);
        team.GapsTo([], options);
        Assert.Equal([1, 1], told);
    }

    [Fact]
    public void Progress_OfTheMaking_CountsRowsProfilesAndLines()
    {
        var told = new List<long>();
        WorkforceReadOptions options = WorkforceReadOptions.Default.WithProgress(new Told<long>(told.Add));
        Workforce.FromRows(acme, Enumerable.Repeat(HoldingRow.Of("ann", "typing"), 131_073), options);
        Assert.Equal([65_536, 131_072, 131_073], told);
        told.Clear();
        Workforce.ParseLines("\n\n{\"formatVersion\":1,\"id\":\"ann\"}\n", FrameworkCatalogue.Of(acme), options);
        Workforce.Of(acme, [CompetencyProfile.Of("ann"), CompetencyProfile.Of("bob")], options);
        Workforce.Of(acme, [], options);
        Assert.Equal([3, 2, 0], told);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_ThatThrows_ComesOutAsItIs(int threads)
    {
        var failure = new NotSupportedException("mine");
        var options = new Told<double>(_ => throw failure);
        Assert.Same(failure, Record.Exception(() => many.GapsTo(clerk, WorkforceOptions.Default.WithMaxThreads(threads).WithProgress(options))));
        Assert.Same(failure, Record.Exception(() => Workforce.FromRows(acme, [], WorkforceReadOptions.Default.WithProgress(new Told<long>(_ => throw failure)))));
        Assert.Same(failure, Record.Exception(() => many.GapsTo(clerk).ByGroup(_ => throw failure)));
    }

    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
