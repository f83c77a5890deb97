using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>The features by which the tagger decides on a word: the words around it the two tags before it and the last verb's.</summary>
static class TaggerFeatures
{
    /// <summary>How many features <see cref="Extract"/> writes.</summary>
    public const int Count = 61;

    /// <param name="words">The sentence's words, with two times <see cref="WordForm.Outside"/> before and after them.</param>
    /// <param name="classes">For each of <paramref name="words"/> the class of its possible tags.</param>
    /// <param name="at">The word's position in <paramref name="words"/>.</param>
    /// <param name="tag1">The tag of the word before.</param>
    /// <param name="tag2">The tag of the word before that.</param>
    /// <param name="verb">The last verb's tag so far, 0 where there was none.</param>
    /// <param name="features">At least <see cref="Count"/> places.</param>
    public static void Extract(ReadOnlySpan<WordForm> words, ReadOnlySpan<uint> classes, int at, uint tag1, uint tag2, uint verb, Span<uint> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[at + 1];
        ref readonly var after2 = ref words[at + 2];
        var before2 = words[at - 2].Lower;
        var n = 0;
        features[n++] = Hash.Mix(0, 0);
        features[n++] = Hash.Mix(1, word.Lower);
        features[n++] = Hash.Mix(2, word.Lower, word.Shape);
        features[n++] = Hash.Mix(3, word.Shape);
        features[n++] = Hash.Mix(4, word.Shape, before.Lower == 1 ? 1u : 0u);
        features[n++] = Hash.Mix(5, word.Prefix);
        features[n++] = Hash.Mix(6, word.Suffix1);
        features[n++] = Hash.Mix(7, word.Suffix2);
        features[n++] = Hash.Mix(8, word.Suffix3);
        features[n++] = Hash.Mix(9, word.Suffix4);
        features[n++] = Hash.Mix(10, word.Suffix3, word.Shape);
        features[n++] = Hash.Mix(11, word.Suffix2, tag1);
        features[n++] = Hash.Mix(12, word.Suffix3, after.Suffix3);
        features[n++] = Hash.Mix(13, tag1);
        features[n++] = Hash.Mix(14, tag1, tag2);
        features[n++] = Hash.Mix(15, tag1, word.Lower);
        features[n++] = Hash.Mix(16, tag1, tag2, word.Lower);
        features[n++] = Hash.Mix(17, tag1, word.Shape);
        features[n++] = Hash.Mix(18, tag1, after.Lower);
        features[n++] = Hash.Mix(19, before.Lower);
        features[n++] = Hash.Mix(20, before.Lower, word.Lower);
        features[n++] = Hash.Mix(21, before.Suffix3);
        features[n++] = Hash.Mix(22, before2);
        features[n++] = Hash.Mix(23, before2, before.Lower);
        features[n++] = Hash.Mix(24, after.Lower);
        features[n++] = Hash.Mix(25, word.Lower, after.Lower);
        features[n++] = Hash.Mix(26, after.Suffix3);
        features[n++] = Hash.Mix(27, after.Suffix2, tag1);
        features[n++] = Hash.Mix(28, after.Shape);
        features[n++] = Hash.Mix(29, after2.Lower);
        features[n++] = Hash.Mix(30, after.Lower, after2.Lower);
        features[n++] = Hash.Mix(31, after2.Suffix3);
        features[n++] = Hash.Mix(32, before.Shape, word.Shape, after.Shape);
        features[n++] = Hash.Mix(33, before.Lower, after.Lower);
        features[n++] = Hash.Mix(34, word.Suffix3, tag1, tag2);
        features[n++] = Hash.Mix(35, word.Lower, after.Suffix2);
        features[n++] = Hash.Mix(37, word.Lower, verb);
        features[n++] = Hash.Mix(38, word.Suffix2, verb, tag1);
        features[n++] = Hash.Mix(39, word.Suffix2, verb, after.Lower);
        features[n++] = Hash.Mix(40, tag1, word.Suffix3, after.Suffix2);
        features[n++] = Hash.Mix(41, classes[at], tag1);
        features[n++] = Hash.Mix(42, classes[at], classes[at + 1], tag1);
        features[n++] = Hash.Mix(43, classes[at], classes[at - 1], classes[at + 1]);
        features[n++] = Hash.Mix(44, word.Lower, classes[at + 1]);
        features[n++] = Hash.Mix(45, tag1, classes[at + 1], classes[at + 2]);
        features[n++] = Hash.Mix(46, word.Suffix3, classes[at + 1], tag1);
        features[n++] = Hash.Mix(47, classes[at], tag1, tag2);
        features[n++] = Hash.Mix(50, word.Fine);
        features[n++] = Hash.Mix(51, word.Fine, tag1);
        features[n++] = Hash.Mix(52, before.Fine, word.Fine);
        features[n++] = Hash.Mix(53, word.Fine, after.Fine);
        features[n++] = Hash.Mix(54, before.Fine, after.Fine);
        features[n++] = Hash.Mix(55, before.Fine);
        features[n++] = Hash.Mix(56, after.Fine);
        features[n++] = Hash.Mix(57, word.Coarse, word.Suffix2);
        features[n++] = Hash.Mix(58, before.Coarse, word.Coarse, after.Coarse);
        features[n++] = Hash.Mix(59, tag1, after.Coarse, word.Suffix2);
        features[n++] = Hash.Mix(60, after.Coarse, after2.Coarse, tag1, word.Coarse);
        features[n++] = Hash.Mix(61, classes[at], after.Coarse, tag1);
        features[n++] = Hash.Mix(62, classes[at], after.Fine);
        features[n++] = Hash.Mix(36, word.Lower, after.Suffix3, tag1);
    }
}
