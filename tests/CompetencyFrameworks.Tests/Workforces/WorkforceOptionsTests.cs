namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Options never change, and keep what they were told before.</summary>
public sealed class WorkforceOptionsTests
{
    [Fact]
    public void Default_Options_AreThoseThatAreDocumented()
    {
        WorkforceOptions options = WorkforceOptions.Default;
        Assert.Equal([RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional], options.Gaps.Kinds);
        Assert.Equal((1_000_000, Environment.ProcessorCount, CancellationToken.None, null), (options.MaxSteps, options.MaxThreads, options.Cancellation, options.Progress));
        WorkforceReadOptions reading = WorkforceReadOptions.Default;
        Assert.Equal((false, CancellationToken.None, null), (reading.LeavesOutFaulty, reading.Cancellation, reading.Progress));
        Assert.Same(ReadOptions.Default, reading.Limits);
    }

    [Fact]
    public void With_OneThing_KeepsTheRest()
    {
        using var source = new CancellationTokenSource();
        var progress = new Progress<double>();
        WorkforceOptions options = WorkforceOptions.Default
            .WithKinds(RequirementKind.Optional, RequirementKind.Core, RequirementKind.Core).WithMaxSteps(7).WithMaxThreads(3).WithCancellation(source.Token).WithProgress(progress);
        Assert.All(
            [
                options, options.WithKinds(RequirementKind.Core, RequirementKind.Optional), options.WithMaxSteps(7), options.WithMaxThreads(3),
                options.WithCancellation(source.Token), options.WithProgress(progress),
            ],
            same =>
            {
                Assert.Equal([RequirementKind.Core, RequirementKind.Optional], same.Gaps.Kinds);
                Assert.Equal((7, 3, source.Token), (same.MaxSteps, same.MaxThreads, same.Cancellation));
                Assert.Same(progress, same.Progress);
            });
        Assert.Equal(1_000_000, WorkforceOptions.Default.MaxSteps);
        Assert.Throws<ArgumentException>(() => options.WithKinds());
        Assert.Throws<ArgumentException>(() => options.WithKinds((RequirementKind)9));

        var rows = new Progress<long>();
        ReadOptions limits = ReadOptions.Default.WithMaxFaults(5);
        WorkforceReadOptions reading = WorkforceReadOptions.Default.WithFaultyLeftOut().WithLimits(limits).WithCancellation(source.Token).WithProgress(rows);
        Assert.All([reading, reading.WithFaultyLeftOut(), reading.WithLimits(limits), reading.WithCancellation(source.Token), reading.WithProgress(rows)], same =>
        {
            Assert.Equal((true, source.Token), (same.LeavesOutFaulty, same.Cancellation));
            Assert.Same(limits, same.Limits);
            Assert.Same(rows, same.Progress);
        });
    }

    [Fact]
    public void ToString_OfOptions_SaysWhatTheyAsk()
    {
        Assert.Equal("Core, Functional, Additional; at most 1 thread", WorkforceOptions.Default.WithMaxThreads(1).ToString());
        Assert.Equal("Optional; at most 2000 threads", WorkforceOptions.Default.WithKinds(RequirementKind.Optional).WithMaxThreads(2000).ToString());
        Assert.Equal("a faulty row refuses all; " + ReadOptions.Default, WorkforceReadOptions.Default.ToString());
        Assert.Equal("faulty rows are left out; " + ReadOptions.Default, ShownFaults.LeaveOut.ToString());
    }

    [Fact]
    public void HoldingRow_OfEachKind_SaysItselfInWords()
    {
        Assert.Equal("ann: typing", HoldingRow.Of("ann", "typing").ToString());
        Assert.Equal("ann: coaching at able", HoldingRow.Of("ann", "coaching", "able").ToString());
        Assert.Equal("ann: typing (none)", HoldingRow.None("ann", "typing").ToString());
        Assert.Equal("ann", HoldingRow.OfPerson("ann", "Ann").ToString());
        HoldingRow row = HoldingRow.Of("ann", "coaching", "able").In("acme", "2026");
        Assert.Equal(("ann", null, "acme", "2026", "coaching", "able", false), (row.Person, row.Name, row.Framework, row.Edition, row.Competency, row.Level, row.IsNone));
    }
}
