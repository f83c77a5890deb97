using System.Collections.Concurrent;
using System.Diagnostics;

namespace Talion.Benchmarks.Serving;

/// <summary>How long requests took, by kind. Safe to use from any thread.</summary>
sealed class Latencies
{
    readonly ConcurrentDictionary<string, ConcurrentBag<double>> times = new(StringComparer.Ordinal);

    public void Add(string kind, long start) => times.GetOrAdd(kind, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);

    public int Count => times.Values.Sum(bag => bag.Count);

    /// <summary>A line a kind, and one for all.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var (kind, bag) in times.OrderByDescending(kind => kind.Value.Count))
            yield return Line(kind, [.. bag]);
        yield return Line("all", [.. times.Values.SelectMany(bag => bag)]);
    }

    static string Line(string kind, double[] all)
    {
        Array.Sort(all);
        return FormattableString.Invariant($"{kind,-50} {all.Length,8:N0}   p50 {At(all, 0.5),8:0.0} ms   p95 {At(all, 0.95),8:0.0} ms   p99 {At(all, 0.99),8:0.0} ms   longest {all[^1],8:0.0} ms");
    }

    static double At(double[] sorted, double part) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
}
