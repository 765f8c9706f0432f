namespace CompetencyFrameworks;

/// <summary>Tells of the progress of a part of some work as of the whole of it.</summary>
internal sealed class ProgressPart(IProgress<double> whole, int part, int parts) : IProgress<double>
{
    public void Report(double value) => whole.Report((part + value) / parts);
}
