using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Web.Explorer.State;

/// <summary>What is known of the world whatever the store holds.</summary>
sealed class WorldKnowledge
{
    public WorldKnowledge(OntologyFiles files)
    {
        Lexicon = LexiconLoader.Load(files);
        Gazetteer = new GazetteerIndex(Lexicon.Gazetteer);
        Backings = Backing.Load(files);
        var settings = Talion.Knowledge.Building.KnowledgeSettings.Of(Lexicon);
        Contradictions = new ContradictionFinder(Gazetteer, settings.People);
    }

    public Lexicon Lexicon { get; }

    public GazetteerIndex Gazetteer { get; }

    public ImmutableArray<Backing> Backings { get; }

    public ContradictionFinder Contradictions { get; }
}
