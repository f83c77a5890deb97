using Talion.Extraction.Articles;
using Talion.Extraction.Articles.Layout;
using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Language.Chunks;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Links;
using Talion.Extraction.Mentions;
using Talion.Extraction.Mentions.Gazetteers;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction;

/// <summary>
/// Reads an article for attacks: text to sentences, mentions, acts, links, records. A pure function of the article and the lexicon, safe for use by many
/// threads at once.
/// </summary>
/// <param name="lexicon">Cues, triggers and names.</param>
/// <param name="options">What to leave out; by default nothing.</param>
public sealed class Extractor(Lexicon lexicon, ExtractorOptions? options = null)
{
    readonly ExtractorOptions options = options ?? ExtractorOptions.Default;
    readonly ArticleLayout layout = new(lexicon);
    readonly NameFinder nameFinder = new(lexicon);
    readonly LanguageAnalyzer language = LanguageAnalyzer.Load();
    readonly TimeFinder timeFinder = new(lexicon);
    readonly QuantityFinder quantityFinder = new(lexicon);
    readonly MentionFinder mentionFinder = new(lexicon);
    readonly TopicFinder topicFinder = new(lexicon);
    readonly EventFinder eventFinder = new(lexicon, new SpeakerFinder(lexicon), options ?? ExtractorOptions.Default);
    readonly StanceFinder stanceFinder = new(lexicon);
    readonly Linker linker = new(lexicon);
    readonly RecordBuilder recordBuilder = new(lexicon);
    readonly Dictionary<string, GazetteerEntry> gazetteer = lexicon.Gazetteer.ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <summary>Finds the attacks that an article tells.</summary>
    public ExtractionResult Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var blocks = layout.Find(article);
        var split = LanguageAnalyzer.Split(article.Text, [.. blocks.Where(b => b.Kind is BlockKind.Headline or BlockKind.Body)]);
        var names = nameFinder.Find(article.Text, [.. split.Select(s => s.Tokens)]);
        var sentences = Analyze(article.Text, split, names);
        var times = timeFinder.Find(sentences, article.Published);
        var quantities = sentences.Select(quantityFinder.Find).ToImmutableArray();
        var timesBySentence = times.ToLookup(t => SentenceAt(sentences, t.Span.Start));
        var mentions = new MentionIndex([.. sentences.SelectMany((s, i) => mentionFinder.Find(article.Text, s, names[i], quantities[i], timesBySentence[i]))]);
        var entities = options.Has(ExtractionStep.Coreference) ? Coreference.Resolve(mentions.All) : EntityIndex.Apart(mentions.All);
        var topics = topicFinder.Find(sentences);
        var told = sentences.Select((s, i) => eventFinder.Find(article.Text, s, topics[i], mentions, entities, quantities[i], timesBySentence[i])).ToImmutableArray();
        var acts = new EventMerger(entities, options).Merge(told);
        stanceFinder.Find(sentences, acts, mentions);
        linker.Link(article.Text, sentences, acts, entities);
        var causes = acts.SelectMany(a => a.Links).Select(l => l.Cause).ToHashSet();
        acts = [.. acts.Where(a => a.IsTold(causes.Contains(a)))];
        return new ExtractionResult(article, blocks, sentences, times, mentions.All, recordBuilder.Build(article, acts, entities, Scene.Country(sentences, mentions, gazetteer)));
    }

    ImmutableArray<Sentence> Analyze(string text, ImmutableArray<TokenizedSentence> split, ImmutableArray<ImmutableArray<NameMention>> names)
    {
        var known = split.Select((s, i) => options.Has(ExtractionStep.KnownNames) ? KnownWords(text, s.Tokens, names[i]) : []);
        var sentences = language.Analyze(text, split, [.. known]);
        return options.Has(ExtractionStep.Parser) ? sentences : [.. sentences.Select(NeighbourTree.Of)];
    }

    /// <summary>The names of a sentence with what is hyphenated to them ("Iran-backed"), for the tagger and parser to read as one word each.</summary>
    static ImmutableArray<TextSpan> KnownWords(string text, ImmutableArray<TextSpan> tokens, ImmutableArray<NameMention> names)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var name in names)
        {
            var end = name.Tokens.End;
            var hyphenated = end + 1 < tokens.Length && tokens[end].In(text) == "-" && tokens[end].End == tokens[end + 1].Start && char.IsLower(text[tokens[end + 1].Start]);
            if (hyphenated)
                words.Add(new TextSpan(name.Tokens.Start, end + 2));
            else if (!name.IsDemonym)
                words.Add(name.Tokens);
        }

        return words.ToImmutable();
    }

    /// <summary>Index of the last sentence that starts at or before an offset.</summary>
    static int SentenceAt(ImmutableArray<Sentence> sentences, int offset)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
