using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Tagging;

namespace Talion.Training.Perceptron;

/// <summary>Counts the tags of words for the tagger's dictionary.</summary>
sealed class TagCounts
{
    /// <summary>Words seen less often have no entry, as unknown words have none.</summary>
    const int LeastSeen = 4;

    /// <summary>Words seen at least so often with one tag only have it for certain.</summary>
    const int CertainSeen = 60;

    /// <summary>A tag seen in a smaller share of a word's uses is taken for an annotator's slip.</summary>
    const double LeastShare = 0.02;

    readonly Dictionary<uint, Dictionary<int, int>> counts = [];

    public static TagCounts Of(IEnumerable<(WordForm[] Words, int[] Tags)> examples)
    {
        var result = new TagCounts();
        foreach (var (words, tags) in examples)
            for (var i = 0; i < tags.Length; i++)
                result.Add(TagDictionary.Key(words[i + 2]), tags[i]);
        return result;
    }

    public TagDictionary ToDictionary() =>
        new(counts.Where(word => word.Value.Values.Sum() >= LeastSeen).ToDictionary(word => word.Key, word => (ClassOf(word.Value), CertainTag(word.Value))));

    void Add(uint word, int tag)
    {
        if (!counts.TryGetValue(word, out var tags))
            counts.Add(word, tags = []);
        tags[tag] = tags.GetValueOrDefault(tag) + 1;
    }

    static uint ClassOf(Dictionary<int, int> tags)
    {
        var least = tags.Values.Sum() * LeastShare;
        return tags.Where(tag => tag.Value >= least).Select(tag => (uint)tag.Key).Order().Aggregate(1u, (hash, tag) => Hash.Pair(hash, tag));
    }

    static int CertainTag(Dictionary<int, int> tags) => tags.Count == 1 && tags.Values.First() >= CertainSeen ? tags.Keys.First() : -1;
}
