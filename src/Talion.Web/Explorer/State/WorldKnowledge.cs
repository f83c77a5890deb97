using Talion.Extraction;
using Talion.Extraction.Lexicons;
using Talion.Knowledge.Annotations;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Web.Explorer.State;

/// <summary>What is known of the world whatever the store holds.</summary>
sealed class WorldKnowledge
{
    readonly Lazy<Extractor> extractor;
    readonly Lazy<MissedSentences> missed;

    public WorldKnowledge(OntologyFiles files)
    {
        Lexicon = LexiconLoader.Load(files);
        (extractor, missed) = (new Lazy<Extractor>(() => new Extractor(Lexicon)), new Lazy<MissedSentences>(() => new MissedSentences(Lexicon)));
        Gazetteer = new GazetteerIndex(Lexicon.Gazetteer);
        Backings = Backing.Load(files);
        var settings = Talion.Knowledge.Building.KnowledgeSettings.Of(Lexicon);
        Contradictions = new ContradictionFinder(Gazetteer, settings.People);
    }

    public Lexicon Lexicon { get; }

    /// <summary>Reads an article once more, for what its records do not keep.</summary>
    public Extractor Extractor => extractor.Value;

    /// <summary>Finds the sentences that were passed over.</summary>
    public MissedSentences Missed => missed.Value;

    public GazetteerIndex Gazetteer { get; }

    public ImmutableArray<Backing> Backings { get; }

    public ContradictionFinder Contradictions { get; }
}
