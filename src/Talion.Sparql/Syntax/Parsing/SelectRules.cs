using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql.Syntax.Parsing;

/// <summary>What the grammar's notes ask of a <c>SELECT</c> (SPARQL 1.1 Query, sections 18.2.4 and 19.8, notes 12 to 15).</summary>
static class SelectRules
{
    public static void Check(Query query, Func<string, Exception> error)
    {
        var grouped = query.GroupBy.Length > 0 || query.Select.Any(item => item.Expression is not null && ExpressionTree.HasAggregate(item.Expression))
            || query.Having.Length > 0;
        if (grouped && query.IsStar)
            throw error("SELECT * cannot stand with GROUP BY.");
        var keys = query.GroupBy.Select(key => key.Variable).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var taken = grouped ? [.. keys] : VisibleVariables.Of([query.Where]).ToHashSet(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in query.Select)
        {
            if (item.Expression is not null && (taken.Contains(item.Variable) || named.Contains(item.Variable)))
                throw error($"?{item.Variable} is in use already, so SELECT cannot give it a value.");
            var free = item.Expression is null ? [item.Variable] : ExpressionTree.FreeVariables(item.Expression);
            if (grouped && free.FirstOrDefault(name => !keys.Contains(name) && !named.Contains(name)) is { } loose)
                throw error($"?{loose} is neither grouped by nor inside an aggregate.");
            if (item.Expression is not null)
                named.Add(item.Variable);
        }
    }
}
