using System.Globalization;
using Talion.Extraction.Records;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Casualty figures, each as its sentence gives it: no sums and no best figures.</summary>
static class CasualtyMapping
{
    public static void Map(AccountScope scope)
    {
        foreach (var figure in scope.Record.Casualties)
        {
            var name = Name(scope.Account, figure);
            scope.Graph.Add(scope.Account, Tal.HasCasualtyFigure, name);
            scope.Graph.Add(name, RdfSyntax.Type, Tal.CasualtyFigure);
            scope.Graph.Add(name, Tal.Outcome, Tal.Word(figure.Kind));
            scope.Graph.Add(name, Tal.Minimum, Literals.Integer(figure.Min));
            scope.Graph.Add(name, Tal.Maximum, Literals.Integer(figure.Max));
            scope.Graph.Add(name, Tal.Verbatim, Literals.Text(figure.Text));
            scope.Graph.Add(name, Tal.VictimGroup, Literals.Text(figure.Who));
            scope.Graph.Add(name, Tal.StatedBy, scope.ActorOrNone(figure.By));
            scope.Graph.Add(name, Tal.Evidence, scope.Sentence(figure.Evidence));
        }
    }

    /// <summary>The figure's IRI within its account.</summary>
    public static Iri Name(Iri account, CasualtyFigure figure) => ResourceNames.Part(account, figure.Kind.Word(),
    [
        figure.Text,
        figure.Kind.Word(),
        figure.Min.ToString(CultureInfo.InvariantCulture),
        figure.Max?.ToString(CultureInfo.InvariantCulture),
        figure.Who,
        figure.By,
        figure.Evidence.ToString(CultureInfo.InvariantCulture),
    ]);
}
