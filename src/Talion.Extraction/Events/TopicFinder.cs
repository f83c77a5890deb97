using System.Globalization;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Events;

/// <summary>Finds the topics of an article in which attack words mean something else: sport, business, fiction.</summary>
public sealed class TopicFinder(Lexicon lexicon)
{
    readonly LabelIndex words = new(lexicon["topics"]);

    readonly ImmutableArray<(Concept Concept, int Least, Topic Topic)> topics =
        [.. lexicon["topics"].Select(c => (c, int.Parse(c.Features["least"], CultureInfo.InvariantCulture), new Topic(c)))];

    /// <summary>The topics that hold in each sentence: in its paragraph, or in the whole article.</summary>
    public ImmutableArray<ImmutableArray<Topic>> Find(ImmutableArray<Sentence> sentences)
    {
        var found = sentences.SelectMany(s => s.Tokens.SelectMany(t => words.At(s, t.Index))
            .Select(m => (m.Concept.Id, s.Paragraph, Word: s.Tokens[m.Head].Lemma.ToLowerInvariant()))).Distinct().ToList();
        var inParagraph = found.CountBy(f => (f.Id, f.Paragraph)).ToDictionary();
        var inArticle = found.Select(f => (f.Id, f.Word)).Distinct().CountBy(f => f.Id).ToDictionary();
        return [.. sentences.Select(s => topics
            .Where(t => inArticle.GetValueOrDefault(t.Concept.Id) is > 0 and var all
                && (all >= 2 * t.Least || inParagraph.GetValueOrDefault((t.Concept.Id, s.Paragraph)) >= t.Least))
            .Select(t => t.Topic).ToImmutableArray())];
    }
}
