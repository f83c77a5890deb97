using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Web.Problems;

namespace Talion.Web.Protocol;

/// <summary>IRIs that stand in requests.</summary>
static class AbsoluteIri
{
    /// <summary>Reads a parameter's value.</summary>
    /// <exception cref="ProblemException">The value is no absolute IRI.</exception>
    public static Iri Read(string parameter, string value) => IriReference.IsAbsolute(value) && Iri.IsWellFormed(value)
        ? new Iri(value)
        : throw ProblemException.BadRequest($"The parameter {parameter} takes an absolute IRI, not \"{value}\".");
}
