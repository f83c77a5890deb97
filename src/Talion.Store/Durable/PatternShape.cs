using System.Text;
using Talion.Sparql.Sources;

namespace Talion.Store.Durable;

/// <summary>Which positions of a pattern are bound, and the order it is read in: what a statement is prepared for.</summary>
readonly record struct PatternShape(bool Subject, bool Predicate, bool Object, bool Graph, QuadOrder Order)
{
    /// <summary>The shape of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="order">The order to read in, chosen by what is bound where it is <see cref="QuadOrder.Any"/>.</param>
    /// <param name="isSmall">Whether a graph is so small that reading all of it beats reading all uses of a predicate or object.</param>
    public static PatternShape Of(in QuadPattern pattern, QuadOrder order, Func<int, bool> isSmall)
    {
        var shape = new PatternShape(pattern.Subject > 0, pattern.Predicate > 0, pattern.Object > 0, pattern.Graph > 0, order);
        return order == QuadOrder.Any ? shape with { Order = shape.Best(pattern.Graph, isSmall) } : shape;
    }

    /// <summary>Parameters come in the order subject, predicate, object, graph, those that are bound.</summary>
    public string Select => $"SELECT s, p, o, g FROM quads {From} ORDER BY {Columns}";

    /// <inheritdoc cref="Select"/>
    public string Count => $"SELECT COUNT(*) FROM quads {From}";

    QuadOrder Best(int graph, Func<int, bool> isSmall) => this switch
    {
        { Graph: true, Subject: false } when (!Predicate && !Object) || isSmall(graph) => QuadOrder.Gspo,
        { Object: true, Predicate: false } => QuadOrder.Ospg,
        { Subject: true, Graph: true } => QuadOrder.Gspo,
        { Subject: true } => QuadOrder.Spog,
        { Predicate: true } => QuadOrder.Posg,
        _ => QuadOrder.Spog,
    };

    string Columns => Order switch
    {
        QuadOrder.Posg => "p, o, s, g",
        QuadOrder.Ospg => "o, s, p, g",
        QuadOrder.Gspo => "g, s, p, o",
        _ => "s, p, o, g",
    };

    /// <summary>The planner of SQLite has no statistics to choose by, so the b-tree is named; the primary key is what "not indexed" leaves.</summary>
    string From
    {
        get
        {
            var sql = new StringBuilder(Order switch
            {
                QuadOrder.Posg => "INDEXED BY posg",
                QuadOrder.Ospg => "INDEXED BY ospg",
                QuadOrder.Gspo => "INDEXED BY gspo",
                _ => "NOT INDEXED",
            });
            var word = " WHERE ";
            foreach (var (bound, column) in new[] { (Subject, 's'), (Predicate, 'p'), (Object, 'o'), (Graph, 'g') })
            {
                if (!bound)
                    continue;
                sql.Append(word).Append(column).Append(" = ?");
                word = " AND ";
            }

            return sql.ToString();
        }
    }
}
