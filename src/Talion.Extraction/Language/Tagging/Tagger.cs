using System.Runtime.CompilerServices;
using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>Gives words Penn tags from left to right, each by a linear model over the words around it and the tags before it.</summary>
sealed class Tagger(ImmutableArray<string> tags, TagDictionary dictionary, LinearModel model)
{
    /// <summary>Stands for the tag before the first word and for the last verb's where there was none.</summary>
    public static readonly ulong None = Hash.Number(0);

    /// <summary>The tag numbers' names.</summary>
    public ImmutableArray<string> Tags { get; } = tags;

    /// <summary>Tags a sentence.</summary>
    /// <param name="words">The sentence's words, with two times <see cref="WordForm.Outside"/> before and after them.</param>
    /// <param name="known">For each word a tag number that is certain, or -1.</param>
    /// <param name="result">Takes each word's tag number.</param>
    [SkipLocalsInit]
    public void Tag(ReadOnlySpan<WordForm> words, ReadOnlySpan<int> known, Span<int> result)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<uint> ahead = stackalloc uint[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[LinearModel.Width];
        var (classes, certain) = (new ulong[words.Length], new int[words.Length]);
        for (var i = 0; i < words.Length; i++)
            (classes[i], certain[i]) = dictionary.Find(words[i]);
        for (var i = 0; i < result.Length; i++)
            result[i] = known[i] >= 0 ? known[i] : certain[i + 2];
        var (tag1, tag2, verb) = (None, None, None);
        if (result.Length > 0)
            Prepare(words, classes, result, 0, ahead);
        for (var i = 0; i < result.Length; i++)
        {
            var prepared = ahead;
            ahead = features;
            features = prepared;
            // The next word's features are fetched while this one is decided.
            if (i + 1 < result.Length)
                Prepare(words, classes, result, i + 1, ahead);
            if (result[i] < 0)
            {
                var rest = features[TaggerFeatures.OfWords..];
                TaggerFeatures.ExtractFromTags(words, classes, i + 2, tag1, tag2, verb, rest);
                model.Fetch(rest);
                scores.Clear();
                model.Score(features, scores);
                result[i] = Best(scores[..Tags.Length]);
            }
            (tag1, tag2) = (Hash.Number(result[i] + 1), tag1);
            if (IsVerb(Tags[result[i]]))
                verb = tag1;
        }
    }

    /// <summary>Takes the features of a word that is to be tagged, as far as no tag is needed for them.</summary>
    void Prepare(ReadOnlySpan<WordForm> words, ReadOnlySpan<ulong> classes, ReadOnlySpan<int> tags, int at, Span<uint> features)
    {
        if (tags[at] >= 0)
            return;
        TaggerFeatures.ExtractFromWords(words, classes, at + 2, features);
        model.Fetch(features[..TaggerFeatures.OfWords]);
    }

    /// <summary>Whether a tag counts as the last verb for the words after it.</summary>
    public static bool IsVerb(string tag) => tag[0] == 'V' || tag == "MD";

    public static Tagger Read(BinaryReader reader)
    {
        var tags = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = reader.ReadString();
        var dictionary = TagDictionary.Read(reader);
        return new Tagger([.. tags], dictionary, LinearModel.Read(reader));
    }

    static int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }
}
