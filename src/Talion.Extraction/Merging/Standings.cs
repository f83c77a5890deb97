using System.Runtime.InteropServices;

namespace Talion.Extraction.Merging;

/// <summary>What the acts that a telling may mean have most of each sign, and next to most, so that each is told from the others without comparing all with all.</summary>
sealed class Standings
{
    readonly (int Most, int Next)[] best = [.. Enumerable.Repeat((int.MinValue, int.MinValue), Comparison.Signs.Length)];

    /// <param name="compared">What the telling shares with each of the acts.</param>
    public Standings(IEnumerable<Comparison> compared)
    {
        foreach (var comparison in compared)
        {
            for (var i = 0; i < best.Length; i++)
            {
                var reading = comparison[(Sign)i];
                best[i] = reading > best[i].Most ? (reading, best[i].Most) : (best[i].Most, Math.Max(reading, best[i].Next));
            }
        }
    }

    /// <summary>For each <see cref="Sign"/> whether it speaks less for one of the acts than for another (0), as much (1), or more than for any other (2).</summary>
    public ImmutableArray<int> Of(Comparison one)
    {
        var stands = new int[best.Length];
        for (var i = 0; i < stands.Length; i++)
        {
            var (reading, (most, next)) = (one[(Sign)i], best[i]);
            stands[i] = Math.Sign(reading.CompareTo(reading == most ? next : most)) + 1;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(stands);
    }
}
