using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>The features by which the tagger decides on a word: the words around it the two tags before it and the last verb's.</summary>
static class TaggerFeatures
{
    /// <summary>How many features there are.</summary>
    public const int Count = OfWords + OfTags;

    /// <summary>How many features look at words alone.</summary>
    public const int OfWords = 33;

    /// <summary>How many features look at the tags before as well.</summary>
    public const int OfTags = 16;

    /// <summary>The features that look at words alone.</summary>
    /// <param name="words">The sentence's words, with two times <see cref="WordForm.Outside"/> before and after them.</param>
    /// <param name="classes">For each of <paramref name="words"/> the class of its possible tags.</param>
    /// <param name="at">The word's position in <paramref name="words"/>.</param>
    /// <param name="features">At least <see cref="OfWords"/> places.</param>
    public static void ExtractFromWords(ReadOnlySpan<WordForm> words, ReadOnlySpan<ulong> classes, int at, Span<uint> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[at + 1];
        ref readonly var after2 = ref words[at + 2];
        var before2 = words[at - 2].Lower;
        var n = 0;
        features[n++] = Hash.Feature(0, 0);
        features[n++] = Hash.Feature(1, word.Lower);
        features[n++] = Hash.Feature(2, word.Lower, word.Shape);
        features[n++] = Hash.Feature(3, word.Shape);
        features[n++] = Hash.Feature(4, word.Shape, at == 2 ? 1ul : 0ul);
        features[n++] = Hash.Feature(5, word.Prefix);
        features[n++] = Hash.Feature(6, word.Suffix1);
        features[n++] = Hash.Feature(7, word.Suffix2);
        features[n++] = Hash.Feature(8, word.Suffix3);
        features[n++] = Hash.Feature(9, word.Suffix4);
        features[n++] = Hash.Feature(10, word.Suffix3, word.Shape);
        features[n++] = Hash.Feature(12, word.Suffix3, after.Suffix3);
        features[n++] = Hash.Feature(19, before.Lower);
        features[n++] = Hash.Feature(20, before.Lower, word.Lower);
        features[n++] = Hash.Feature(22, before2);
        features[n++] = Hash.Feature(23, before2, before.Lower);
        features[n++] = Hash.Feature(24, after.Lower);
        features[n++] = Hash.Feature(25, word.Lower, after.Lower);
        features[n++] = Hash.Feature(28, after.Shape);
        features[n++] = Hash.Feature(29, after2.Lower);
        features[n++] = Hash.Feature(30, after.Lower, after2.Lower);
        features[n++] = Hash.Feature(31, after2.Suffix3);
        features[n++] = Hash.Feature(32, before.Shape, word.Shape, after.Shape);
        features[n++] = Hash.Feature(33, before.Lower, after.Lower);
        features[n++] = Hash.Feature(35, word.Lower, after.Suffix2);
        features[n++] = Hash.Feature(44, word.Lower, classes[at + 1]);
        features[n++] = Hash.Feature(50, word.Fine);
        features[n++] = Hash.Feature(52, before.Fine, word.Fine);
        features[n++] = Hash.Feature(55, before.Fine);
        features[n++] = Hash.Feature(56, after.Fine);
        features[n++] = Hash.Feature(57, word.Coarse, word.Suffix2);
        features[n++] = Hash.Feature(58, before.Coarse, word.Coarse, after.Coarse);
        features[n++] = Hash.Feature(62, classes[at], after.Fine);
    }

    /// <summary>The features that look at the tags before as well.</summary>
    /// <param name="words">The sentence's words, with two times <see cref="WordForm.Outside"/> before and after them.</param>
    /// <param name="classes">For each of <paramref name="words"/> the class of its possible tags.</param>
    /// <param name="at">The word's position in <paramref name="words"/>.</param>
    /// <param name="tag1">The tag of the word before.</param>
    /// <param name="tag2">The tag of the word before that.</param>
    /// <param name="verb">The last verb's tag so far, 0 where there was none.</param>
    /// <param name="features">At least <see cref="OfTags"/> places.</param>
    public static void ExtractFromTags(ReadOnlySpan<WordForm> words, ReadOnlySpan<ulong> classes, int at, ulong tag1, ulong tag2, ulong verb, Span<uint> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var after = ref words[at + 1];
        ref readonly var after2 = ref words[at + 2];
        var n = 0;
        features[n++] = Hash.Feature(13, tag1);
        features[n++] = Hash.Feature(14, tag1, tag2);
        features[n++] = Hash.Feature(15, tag1, word.Lower);
        features[n++] = Hash.Feature(16, tag1, tag2, word.Lower);
        features[n++] = Hash.Feature(17, tag1, word.Shape);
        features[n++] = Hash.Feature(18, tag1, after.Lower);
        features[n++] = Hash.Feature(34, word.Suffix3, tag1, tag2);
        features[n++] = Hash.Feature(38, word.Suffix2, verb, tag1);
        features[n++] = Hash.Feature(39, word.Suffix2, verb, after.Lower);
        features[n++] = Hash.Feature(40, tag1, word.Suffix3, after.Suffix2);
        features[n++] = Hash.Feature(41, classes[at], tag1);
        features[n++] = Hash.Feature(46, word.Suffix3, classes[at + 1], tag1);
        features[n++] = Hash.Feature(51, word.Fine, tag1);
        features[n++] = Hash.Feature(59, tag1, after.Coarse, word.Suffix2);
        features[n++] = Hash.Feature(60, after.Coarse, after2.Coarse, tag1, word.Coarse);
        features[n++] = Hash.Feature(36, word.Lower, after.Suffix3, tag1);
    }
}
