using System.Globalization;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Events;

/// <summary>Finds the topics of an article in which attack words mean something else: sport, business, fiction.</summary>
public sealed class TopicFinder(Lexicon lexicon)
{
    /// <summary>So many different words of a topic in a whole article are no asides.</summary>
    const int LeastInArticle = 3;

    readonly LabelIndex labels = new(lexicon["topics"]);

    readonly ImmutableArray<(Concept Concept, int Least, int All, Topic Topic)> topics =
        [.. lexicon["topics"].Select(c => (c, Number(c, "least", 0), Number(c, "all", Math.Max(2 * Number(c, "least", 0), LeastInArticle)), new Topic(c)))];

    static int Number(Concept concept, string feature, int otherwise) =>
        concept.Features.TryGetValue(feature, out var number) ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>The topics that hold in each sentence, in its paragraph or in the whole article, and whether the sentence itself has a word of each.</summary>
    public ImmutableArray<ImmutableArray<(Topic Topic, bool IsHere)>> Find(ImmutableArray<Sentence> sentences)
    {
        var words = sentences.Select(labels.In).ToList();
        var found = sentences.SelectMany(s => words[s.Index]
            .Select(m => (m.Concept.Id, s.Paragraph, Word: s.Tokens[m.Head].Lemma.ToLowerInvariant()))).Distinct().ToList();
        var inParagraph = found.CountBy(f => (f.Id, f.Paragraph)).ToDictionary();
        var paragraphs = inParagraph.Keys.CountBy(k => k.Id).ToDictionary();
        var inArticle = found.Select(f => (f.Id, f.Word)).Distinct().CountBy(f => f.Id).ToDictionary();
        return [.. sentences.Select(s => topics
            .Where(t => inArticle.GetValueOrDefault(t.Concept.Id) is > 0 and var all
                && (all >= t.All || (t.Concept.Features.ContainsKey("all") && paragraphs[t.Concept.Id] >= t.All) || inParagraph.GetValueOrDefault((t.Concept.Id, s.Paragraph)) >= t.Least))
            .Select(t => (t.Topic, words[s.Index].Exists(m => m.Concept.Id == t.Concept.Id))).ToImmutableArray())];
    }
}
