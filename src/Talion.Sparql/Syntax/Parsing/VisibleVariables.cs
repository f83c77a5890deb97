using Talion.Sparql.Syntax.Patterns;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql.Syntax.Parsing;

/// <summary>The variables in scope after a pattern (SPARQL 1.1 Query, section 18.2.1), in the order in which they are first mentioned.</summary>
static class VisibleVariables
{
    public static IReadOnlyCollection<string> Of(IEnumerable<PatternElement> elements)
    {
        var found = new Collected();
        foreach (var element in elements)
            Collect(element, found);
        return found.Names;
    }

    /// <summary>The variables that a <c>SELECT</c> gives.</summary>
    public static IEnumerable<string> OfSelect(Query query)
    {
        if (!query.IsStar)
            return query.Select.Select(item => item.Variable);
        var where = Of([query.Where]);
        return query.Values is null ? where : where.Union(query.Values.Variables);
    }

    static void Collect(PatternElement element, Collected found)
    {
        switch (element)
        {
            case GroupPattern group:
                CollectAll(group.Elements, found);
                break;
            case TriplesBlock block:
                foreach (var triple in block.Triples)
                {
                    found.Add(triple.Subject);
                    found.Add(triple.Predicate);
                    found.Add(triple.Object);
                }
                break;
            case OptionalPattern optional:
                Collect(optional.Pattern, found);
                break;
            case UnionPattern union:
                CollectAll(union.Branches, found);
                break;
            case GraphPattern graph:
                found.Add(graph.Name);
                Collect(graph.Pattern, found);
                break;
            case ServicePattern service:
                found.Add(service.Endpoint);
                Collect(service.Pattern, found);
                break;
            case BindPattern bind:
                found.Add(bind.Variable);
                break;
            case ValuesPattern values:
                found.AddAll(values.Data.Variables);
                break;
            case SubSelectPattern select:
                found.AddAll(OfSelect(select.Query));
                break;
        }
    }

    static void CollectAll(IEnumerable<PatternElement> elements, Collected found)
    {
        foreach (var element in elements)
            Collect(element, found);
    }

    /// <summary>Names in the order of their coming, each once.</summary>
    sealed class Collected
    {
        readonly HashSet<string> seen = new(StringComparer.Ordinal);

        public List<string> Names { get; } = [];

        public void Add(PatternTerm? term)
        {
            foreach (var variable in term?.Variables ?? [])
            {
                if (!variable.IsBlankNode)
                    Add(variable.Name);
            }
        }

        public void Add(string name)
        {
            if (seen.Add(name))
                Names.Add(name);
        }

        public void AddAll(IEnumerable<string> names)
        {
            foreach (var name in names)
                Add(name);
        }
    }
}
