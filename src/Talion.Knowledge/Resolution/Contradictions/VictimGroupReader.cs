using System.Collections.Frozen;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Contradictions;

/// <summary>Reads whom a figure counts from the words for its victims.</summary>
/// <param name="gazetteer">Names of states, groups and persons.</param>
/// <param name="people">The lexicon of nouns for people; its concepts say their <c>side</c>.</param>
sealed class VictimGroupReader(GazetteerIndex gazetteer, ImmutableArray<Concept> people)
{
    readonly FrozenDictionary<string, string> kinds = people
        .Where(concept => concept.Features.ContainsKey("side"))
        .SelectMany(concept => concept.Labels, (concept, label) => (Noun: NameFolding.Fold(label.Text), Side: concept.Features["side"]))
        .DistinctBy(pair => pair.Noun)
        .ToFrozenDictionary(pair => pair.Noun, pair => pair.Side, StringComparer.Ordinal);

    public VictimGroup Read(CasualtyFigure figure)
    {
        var named = gazetteer.MentionedIn(figure.Who ?? "", out var rest);
        return new VictimGroup(
            [.. named.Select(entry => entry.Id)],
            [.. rest
                .Select(NameFolding.Fold)
                .SelectMany(word => new[] { word, word.TrimEnd('s') })
                .Select(noun => kinds.GetValueOrDefault(noun))
                .OfType<string>()]);
    }
}
