using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Contradictions;

/// <summary>Finds figures that cannot both hold.</summary>
/// <param name="gazetteer">Tells Americans from Britons.</param>
/// <param name="people">Tells soldiers from civilians: the lexicon's scheme <c>people</c>; may be empty.</param>
public sealed class ContradictionFinder(GazetteerIndex gazetteer, ImmutableArray<Concept> people)
{
    /// <summary>Of an event that is told more often than that, each figure speaks once for all that repeat it.</summary>
    const int ManyFigures = 100;

    readonly VictimGroupReader groups = new(gazetteer, people);

    /// <summary>The pairs among one event's figures, in the order of its records. Figures for people of different kinds contradict
    /// nothing; of very many figures the first of each that are alike stands for all.</summary>
    public ImmutableArray<Contradiction> Find(CanonicalEvent e)
    {
        var figures = SourcedFigure.Of(e);
        if (figures.Length > ManyFigures)
            figures = [.. figures.DistinctBy(figure => (figure.Figure.Kind, figure.Figure.Min, figure.Figure.Max, figure.Figure.Who))];
        var counted = figures.Select(figure => groups.Read(figure.Figure)).ToArray();
        var found = ImmutableArray.CreateBuilder<Contradiction>();
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                if (Contradict(figures[i].Figure, counted[i], figures[j].Figure, counted[j]))
                    found.Add(new Contradiction(figures[i], figures[j]));
            }
        }

        return found.DrainToImmutable();
    }

    static bool Contradict(CasualtyFigure a, VictimGroup groupOfA, CasualtyFigure b, VictimGroup groupOfB) =>
        a.Kind == b.Kind && ((groupOfB.Covers(groupOfA) && Exceeds(a, b)) || (groupOfA.Covers(groupOfB) && Exceeds(b, a)));

    static bool Exceeds(CasualtyFigure part, CasualtyFigure whole) => part.Min > whole.Max;
}
