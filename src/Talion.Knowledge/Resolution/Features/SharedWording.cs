using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>How much of the shorter account's words stands in the longer one.</summary>
sealed class SharedWording : IFeature
{
    const int FewWords = 5;

    public Finding? Compare(EventProfile left, EventProfile right)
    {
        var shorter = Math.Min(left.Words.Length, right.Words.Length);
        if (shorter < FewWords)
            return null;
        var share = (double)SortedWords.CountShared(left.Words, right.Words) / shorter;
        return share switch
        {
            >= 0.8 => new Finding("same-wording", 3, () => "almost the same words"),
            >= 0.5 => new Finding("like-wording", 1.2, () => "much the same words"),
            >= 0.3 => new Finding("like-wording", 0.5, () => "words in common"),
            _ => null,
        };
    }
}
