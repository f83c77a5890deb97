using System.Numerics;

namespace Talion.Extraction.Language.Classification;

/// <summary>How two words of a sentence hang together, as a feature's value.</summary>
static class TreePath
{
    /// <summary>Longer ways through a tree are all alike.</summary>
    const int Longest = 5;

    /// <summary>The relations from one word up to where both hang and down to the other.</summary>
    public static ulong Of(Sentence sentence, Token from, Token to)
    {
        var (start, up) = (from, 1UL);
        for (var steps = 0; steps <= Longest; steps++)
        {
            var (end, down) = (to, 1UL);
            for (var more = steps; more <= Longest; more++)
            {
                if (start.Index == end.Index)
                    return Hash.Spread(up * 31 + down);
                if (sentence.Parent(end) is not { } above)
                    break;
                (end, down) = (above, Step(down, end));
            }

            if (sentence.Parent(start) is not { } next)
                break;
            (start, up) = (next, Step(up, start));
        }

        return 0;
    }

    static ulong Step(ulong path, Token token) => BitOperations.RotateLeft(path, 7) ^ Value.Of(token.Relation);
}
