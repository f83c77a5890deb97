using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Talion.Sparql.Evaluation;
using Talion.Web.Problems;

namespace Talion.Web.Protocol;

/// <summary>The parameters of a request: those of its URL and, where it is one, of its form.</summary>
sealed class CallParameters(IQueryCollection query, IFormCollection? form = null)
{
    /// <summary>The only value of a parameter; <see langword="null"/> where it is not given.</summary>
    /// <exception cref="ProblemException">It is given several times.</exception>
    public string? Single(string name)
    {
        var values = Values(name);
        return values.Count <= 1 ? values.FirstOrDefault() : throw ProblemException.BadRequest($"The parameter {name} is given {values.Count} times.");
    }

    /// <summary>The dataset of two parameters; the store's where neither is given.</summary>
    /// <exception cref="ProblemException">A value is no absolute IRI.</exception>
    public QueryDataset Dataset(string defaultGraphs, string namedGraphs)
    {
        var (merged, named) = (Graphs(defaultGraphs), Graphs(namedGraphs));
        return merged.Count + named.Count == 0 ? QueryDataset.UnionOfAll : QueryDataset.Of(merged, named);
    }

    List<string> Graphs(string name) => [.. Values(name).Select(value => AbsoluteIri.Read(name, value).Value)];

    List<string> Values(string name) => [.. Of(query[name]), .. Of(form is null ? StringValues.Empty : form[name])];

    static IEnumerable<string> Of(StringValues values) => values.Select(value => value ?? "");
}
