using System.Diagnostics;

namespace Talion.Benchmarks;

/// <summary>How long something took.</summary>
/// <param name="Wall">Milliseconds by the clock.</param>
/// <param name="Processor">Milliseconds of processor that this process used: on a busy machine a fairer measure than the clock.</param>
readonly record struct Measured(double Wall, double Processor)
{
    public static Measured Of(Action action)
    {
        var (watch, before) = (Stopwatch.StartNew(), Cpu());
        action();
        return new Measured(watch.Elapsed.TotalMilliseconds, Cpu() - before);
    }

    /// <summary>The median of each.</summary>
    public static Measured Median(IReadOnlyCollection<Measured> runs) => new(Median(runs, run => run.Wall), Median(runs, run => run.Processor));

    static double Median(IReadOnlyCollection<Measured> runs, Func<Measured, double> time) => runs.Select(time).Order().ElementAt(runs.Count / 2);

    static double Cpu() => Environment.CpuUsage.TotalTime.TotalMilliseconds;
}
