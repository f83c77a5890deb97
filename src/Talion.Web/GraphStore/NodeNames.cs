using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Web.GraphStore;

/// <summary>Names for blank nodes that come from outside. For one thread: the one that changes data.</summary>
sealed class NodeNames
{
    int next;

    /// <summary>Names for the nodes of one document that goes into a state.</summary>
    public ForeignNodes ForDocument(IQuadSource source) => new(() => Fresh(source));

    BlankNode Fresh(IQuadSource source)
    {
        while (true)
        {
            var node = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"d{next++}"));
            if (source.Find(node) == TermIds.None)
                return node;
        }
    }
}
