using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Casualty figures of one event that cannot both be right: the same outcome for the same people, and ranges that do not meet.</summary>
static class FigureContradictions
{
    public static void Map(GraphDraft graph, CanonicalEvent happening, ResourceNames names)
    {
        var figures = happening.Records.SelectMany(record => record.Casualties.Select(figure => (Name: CasualtyMapping.Name(names.Account(record), figure), Figure: figure))).ToList();
        foreach (var (name, figure) in figures)
            graph.Add(name, Tal.Contradicts, figures.Where(other => Contradict(figure, other.Figure)).Select(other => other.Name));
    }

    static bool Contradict(CasualtyFigure one, CasualtyFigure other) =>
        one.Kind == other.Kind && Group(one) == Group(other) && (one.Max < other.Min || other.Max < one.Min);

    /// <summary>The people counted, by the last word of their description ("two US troops" and "three troops" are both troops); nothing where all are meant.</summary>
    static string Group(CasualtyFigure figure) => figure.Who?.TrimEnd().Split(' ')[^1].ToUpperInvariant() ?? "";
}
