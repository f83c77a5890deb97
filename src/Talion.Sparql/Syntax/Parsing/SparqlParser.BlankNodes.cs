using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Parsing;

/// <summary>A label names one blank node within one basic graph pattern, and cannot be used in a second one (SPARQL 1.1 Query, section 5.1.1).</summary>
public sealed partial class SparqlParser
{
    readonly Dictionary<string, int> labelScopes = new(StringComparer.Ordinal);
    int scope;
    int scopes;
    bool blankNodesAllowed = true;

    Variable LabelledBlankNode()
    {
        if (!blankNodesAllowed)
            throw Error("Blank nodes cannot stand here.");
        var label = Current.Text;
        if (labelScopes.TryGetValue(label, out var used) && used != scope)
            throw Error($"The blank node _:{label} is used in two different graph patterns.");
        labelScopes[label] = scope;
        next++;
        return new Variable($"_:{label}");
    }

    void StartLabelScope() => scope = ++scopes;
}
