using Talion.Extraction.Language;
using Talion.Extraction.Language.Tagging;

namespace Talion.Training.Treebank;

/// <summary>The treebank's dictionary forms: base forms of verbs, nouns and adjectives, and the forms that rules over them get wrong.</summary>
sealed class LemmaTable
{
    readonly SortedDictionary<uint, string> irregular = [];
    readonly SortedSet<uint> known = [];

    public static LemmaTable From(IEnumerable<TreebankSentence> sentences)
    {
        var table = new LemmaTable();
        var lemmas = Majority(sentences.SelectMany(sentence => sentence.Words));
        foreach (var (_, tag, lemma) in lemmas)
            if (BaseTag(tag) is { } tagOfBase)
                table.known.Add(Lemmatizer.Key(lemma, tagOfBase));
        var rules = new Lemmatizer([], [.. table.known]);
        foreach (var (form, tag, lemma) in lemmas)
            if (rules.Lemma(form, tag) != lemma)
                table.irregular[Lemmatizer.Key(form, tag)] = lemma;
        return table;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(irregular.Count);
        foreach (var (key, lemma) in irregular)
        {
            writer.Write(key);
            writer.Write(lemma);
        }
        writer.Write7BitEncodedInt(known.Count);
        foreach (var key in known)
            writer.Write(key);
    }

    /// <summary>For each lower-case form and tag the lemma most often given; the first in alphabetical order where two are as frequent.</summary>
    static List<(string Form, string Tag, string Lemma)> Majority(IEnumerable<TreebankWord> words) =>
        [.. words
            .Where(word => word.Tag is not ("NNP" or "NNPS" or "GW" or "ADD" or "FW" or "LS") && word.Lemma != "_")
            .GroupBy(word => (Form: Characters.Normalize(word.Form).ToLowerInvariant(), word.Tag))
            .Select(group => (group.Key.Form, group.Key.Tag, Lemma: MostFrequent(group)))
            .OrderBy(entry => entry.Form, StringComparer.Ordinal)
            .ThenBy(entry => entry.Tag, StringComparer.Ordinal)];

    static string MostFrequent(IEnumerable<TreebankWord> words) =>
        words.GroupBy(word => Characters.Normalize(word.Lemma)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    static string? BaseTag(string tag) =>
        tag switch
        {
            "NN" or "NNS" => "NN",
            "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" => "VB",
            "JJ" or "JJR" or "JJS" => "JJ",
            "RB" or "RBR" or "RBS" => "RB",
            _ => null,
        };
}
