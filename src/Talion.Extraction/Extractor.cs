using Talion.Extraction.Articles;
using Talion.Extraction.Articles.Layout;
using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Language.Chunks;
using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Tagging;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Links;
using Talion.Extraction.Mentions;
using Talion.Extraction.Mentions.Gazetteers;
using Talion.Extraction.Merging;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;
using Talion.Extraction.Roles;
using Talion.Extraction.Time;
using Talion.Extraction.Time.Grammar;

namespace Talion.Extraction;

/// <summary>
/// Reads an article for attacks: text to sentences, mentions, acts, links, records. A pure function of the article and the lexicon, safe for use by
/// many
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
    readonly AttackVerbs verbs = new(
        VerbsOf(lexicon["events"]),
        VerbsOf(lexicon["events"].Where(c => c.Features.GetValueOrDefault("frame") is "harm" or "abduct" || c.Id == "shoot")));
    readonly AtomReader atomReader = new(lexicon);
    readonly MentionFinder mentionFinder = new(lexicon);
    readonly TopicFinder topicFinder = new(lexicon);
    readonly EventFinder eventFinder = new(lexicon, new HarmlessUses(lexicon), new SpeakerFinder(lexicon), options ?? ExtractorOptions.Default);
    readonly IdentityFinder identityFinder = new(lexicon);
    readonly StanceFinder stanceFinder = new(lexicon, new SpeakerFinder(lexicon));
    readonly AftermathFinder aftermathFinder = new(lexicon);
    readonly RecordBuilder recordBuilder = new(lexicon);

    /// <summary>Revises the roles in place of the embedded model.</summary>
    internal LikelihoodModel? RoleModel { get; init; }

    /// <summary>Puts tellings together in place of the embedded model.</summary>
    internal LikelihoodModel? MergeModel { get; init; }

    /// <summary>Finds the attacks that an article tells.</summary>
    public ExtractionResult Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Conclude(Read(article));
    }

    /// <summary>An article read for words, names, times and numbers, before it is asked what happened.</summary>
    sealed record Reading(
        Article Article,
        ImmutableArray<TextBlock> Blocks,
        ImmutableArray<Sentence> Sentences,
        ImmutableArray<TimeExpression> Times,
        ILookup<int, TimeExpression> TimesBySentence,
        ImmutableArray<ImmutableArray<Quantity>> Quantities,
        MentionIndex Mentions,
        EntityIndex Entities);

    Reading Read(Article article)
    {
        var blocks = layout.Find(article);
        var split = LanguageAnalyzer.Split(article.Text, [.. blocks.Where(b => b.Kind is BlockKind.Headline or BlockKind.Body)]);
        var names = nameFinder.Find(article.Text, [.. split.Select(s => s.Tokens)]);
        var sentences = Analyze(article.Text, split, names);
        var atoms = sentences.Select(atomReader.Read).ToImmutableArray();
        var times = TimeFinder.Find(atoms, article.Published);
        if (Scene.WrittenOn(sentences, times, article.Published) is var written && written != article.Published)
            times = TimeFinder.Find(atoms, written);
        var timesBySentence = times.ToLookup(t => SentenceAt(sentences, t.Span.Start));
        var quantities = atoms.Select(QuantityFinder.Find).ToImmutableArray();
        var mentions = new MentionIndex([.. sentences.SelectMany((s, i) => mentionFinder.Find(article.Text, s, names[i], quantities[i],
            timesBySentence[i]))]);
        var entities = options.Has(ExtractionStep.Coreference) ? Coreference.Resolve(mentions.All) : EntityIndex.Apart(mentions.All);
        return new Reading(article, blocks, sentences, times, timesBySentence, quantities, mentions, entities);
    }

    ExtractionResult Conclude(Reading read)
    {
        var acts = Acts(read);
        if (options.Has(ExtractionStep.Roles))
            RoleReviser.Revise(read.Article, acts, read.Mentions, read.Entities, RoleModel ?? LikelihoodModel.Roles);
        return new ExtractionResult(read.Article, read.Blocks, read.Sentences, read.Times, read.Mentions.All, Records(read, acts));
    }

    /// <summary>What each sentence of an article tells, and what its mentions stand for.</summary>
    internal (ImmutableArray<SentenceEvents> Told, EntityIndex Entities) ReadTellings(Article article)
    {
        var read = Read(article);
        return (Tell(read), read.Entities);
    }

    /// <summary>What may play a role in the acts of an article, and the acts' records in the same order, before a role model revises them.</summary>
    internal (RoleCandidates Candidates, ImmutableArray<EventRecord> Records) ReadRoles(Article article)
    {
        var read = Read(article);
        var acts = Acts(read);
        return (new RoleCandidates(acts, read.Mentions, read.Entities), Records(read, acts));
    }

    /// <summary>The acts that an article tells, in the order of their first telling.</summary>
    ImmutableArray<ArticleEvent> Acts(Reading read)
    {
        var (sentences, mentions, entities) = (read.Sentences, read.Mentions, read.Entities);
        var told = Tell(read);
        var acts = new EventMerger(entities, MergeModel ?? LikelihoodModel.Merging, RoleReviser.IsUpperCase(read.Article.Text), options).Merge(told);
        identityFinder.Find(acts, sentences, mentions, entities);
        HandFinder.Find(acts, mentions);
        stanceFinder.Find(sentences, acts, mentions);
        new Linker(read.Article.Text, acts, mentions, entities, read.TimesBySentence).Link(told);
        var causes = acts.SelectMany(a => a.Links).Select(l => l.Cause).ToHashSet();
        var main = acts.Where(a => a.Status == EventStatus.Occurred).MaxBy(a => a.Mentions.Count);
        return [.. acts.Where(a => a.IsTold(causes.Contains(a), a == main)).OrderBy(a => a.Mentions[0].Main.Head.Span.Start)];
    }

    ImmutableArray<EventRecord> Records(Reading read, ImmutableArray<ArticleEvent> acts) =>
        recordBuilder.Build(read.Article, acts, read.Entities, Scene.Of(read.Sentences, read.Mentions, lexicon) with
        {
            Aftermath = aftermathFinder.Find(read.Sentences, read.TimesBySentence, acts, read.Article.Published),
        });

    /// <summary>What each sentence tells; a number without a noun goes on counting what the sentences before it counted.</summary>
    ImmutableArray<SentenceEvents> Tell(Reading read)
    {
        var topics = topicFinder.Find(read.Sentences);
        var told = ImmutableArray.CreateBuilder<SentenceEvents>(read.Sentences.Length);
        CasualtyKind? counted = null;
        foreach (var sentence in read.Sentences)
        {
            var i = sentence.Index;
            told.Add(eventFinder.Find(read.Article.Text, sentence, topics[i], read.Mentions, read.Entities, read.Quantities[i], read.TimesBySentence[i], counted,
                told.LastOrDefault()));
            counted = told[^1].Mentions.SelectMany(m => m.Casualties).Concat(told[^1].LooseCasualties).OrderBy(c => c.Anchor.Index).Select(c => (CasualtyKind?)c.Kind)
                .LastOrDefault() ?? counted;
        }

        return told.MoveToImmutable();
    }

    static ImmutableHashSet<string> VerbsOf(IEnumerable<Concept> concepts) =>
        [.. concepts.SelectMany(c => c.Labels).Where(l => l.Part == LabelPart.Verb).Select(l => l.Text.Split(' ')[0])];

    ImmutableArray<Sentence> Analyze(string text, ImmutableArray<TokenizedSentence> split, ImmutableArray<ImmutableArray<NameMention>> names)
    {
        var known = split.Select((s, i) => options.Has(ExtractionStep.KnownNames) ? KnownWords(text, s.Tokens, names[i]) : []);
        var sentences = language.Analyze(text, split, [.. known], verbs);
        return options.Has(ExtractionStep.Parser) ? sentences : [.. sentences.Select(NeighbourTree.Of)];
    }

    /// <summary>
    /// The names of a sentence and what is hyphenated ("Iran-backed", "motorcycle-riding"), for the tagger and parser to read as one word each.
    /// </summary>
    static ImmutableArray<TextSpan> KnownWords(string text, ImmutableArray<TextSpan> tokens, ImmutableArray<NameMention> names)
    {
        var words = new List<TextSpan>();
        foreach (var name in names)
        {
            if (IsHyphenated(text, tokens, name.Tokens.End))
                words.Add(new TextSpan(name.Tokens.Start, name.Tokens.End + 2));
            else if (!name.IsDemonym)
                words.Add(name.Tokens);
        }

        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            var compound = new TextSpan(i, i + 3);
            if (IsHyphenated(text, tokens, i + 1) && tokens[i].End == tokens[i + 1].Start && IsParticiple(tokens[i + 2].In(text))
                && !IsAnyOverlapping(words, compound))
                words.Add(compound);
        }

        return [.. words.OrderBy(w => w.Start)];
    }

    static bool IsAnyOverlapping(List<TextSpan> words, TextSpan span) => words.Exists(w => w.Overlaps(span));

    /// <summary>Whether a hyphen joins the token before to the one behind, which is no name of its own.</summary>
    static bool IsHyphenated(string text, ImmutableArray<TextSpan> tokens, int hyphen) =>
        hyphen + 1 < tokens.Length && tokens[hyphen].In(text) == "-" && tokens[hyphen].End == tokens[hyphen + 1].Start
        && (char.IsLower(text[tokens[hyphen + 1].Start]) || IsParticiple(tokens[hyphen + 1].In(text)));

    static bool IsParticiple(string word) =>
        word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            || word.ToLowerInvariant() is "held" or "led" or "laden" or "borne" or "run" or "made" or "built" or "hit" or "torn" or "fought" or "won" or "sunk" or "thrown" or "driven" or "strewn" or "shaken";

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
