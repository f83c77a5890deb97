using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Web.Problems;
using Talion.Web.Protocol;

namespace Talion.Web.GraphStore;

/// <summary>Which graph a request is about (SPARQL 1.1 Graph Store HTTP Protocol, section 4).</summary>
/// <param name="Name">The graph's IRI; <see langword="null"/> for the default graph.</param>
sealed record GraphAddress(Iri? Name)
{
    /// <summary>Reads the address of a request to the store itself: <c>?graph=</c> or <c>?default</c>.</summary>
    /// <returns><see langword="null"/> where the request names no graph.</returns>
    /// <exception cref="ProblemException">It names two, or what it names is no absolute IRI.</exception>
    public static GraphAddress? Indirect(HttpRequest request)
    {
        var (graph, isDefault) = (new CallParameters(request.Query).Single("graph"), request.Query.ContainsKey("default"));
        if (graph is not null && isDefault)
            throw ProblemException.BadRequest("The request names the default graph and another one.");
        return isDefault ? new GraphAddress(Name: null) : graph is null ? null : new GraphAddress(AbsoluteIri.Read("graph", graph));
    }

    /// <summary>The address of a request below the store: the graph is called by the URL itself.</summary>
    public static GraphAddress Direct(HttpRequest request) => new(AbsoluteIri.Read("path", request.GetEncodedUrl()));

    /// <summary>What matches the graph's quads in a state; <see langword="null"/> where the state has no such graph. The default graph is always there.</summary>
    public QuadPattern? PatternIn(IQuadSource source)
    {
        var pattern = new QuadPattern(0, 0, 0, Name is null ? TermIds.DefaultGraph : source.Find(Name));
        return pattern.Graph == TermIds.None || (Name is not null && source.Count(pattern) == 0) ? null : pattern;
    }

    /// <summary>The graph's quads in a state.</summary>
    public IEnumerable<Quad> QuadsIn(IQuadSource source) => PatternIn(source) is { } pattern ? source.Quads(pattern, QuadOrder.Gspo) : [];
}
