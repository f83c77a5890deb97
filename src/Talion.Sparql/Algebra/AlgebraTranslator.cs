using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Parsing;
using Talion.Sparql.Syntax.Patterns;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql.Algebra;

/// <summary>From the syntax tree to the algebra (SPARQL 1.2 Query, section 18.2).</summary>
public sealed class AlgebraTranslator
{
    readonly TriplePatternTranslator triples = new();

    AlgebraTranslator()
    {
    }

    /// <summary>Translates a whole query. What <c>SELECT *</c> and <c>DESCRIBE *</c> stand for is projected by name.</summary>
    public static AlgebraNode Translate(Query query) => new AlgebraTranslator().TranslateQuery(query);

    /// <summary>Translates a group graph pattern (section 18.2.2).</summary>
    public static AlgebraNode Translate(GroupPattern group) => new AlgebraTranslator().TranslateGroup(group);

    AlgebraNode TranslateQuery(Query query)
    {
        var aggregates = new AggregateCollector();
        var having = query.Having.Select(condition => Translate(aggregates.Replace(condition))).ToImmutableArray();
        var selected = query.Select.Where(item => item.Expression is not null)
            .Select(item => (item.Variable, Expression: Translate(aggregates.Replace(item.Expression!)))).ToList();
        var order = query.OrderBy.Select(key => key with { Expression = Translate(aggregates.Replace(key.Expression)) }).ToImmutableArray();

        var node = TranslateGroup(query.Where);
        if (query.GroupBy.Length > 0 || aggregates.Found.Count > 0 || query.Having.Length > 0)
            node = Grouped(query, node, aggregates);
        if (query.Values is not null)
            node = Joined(node, new Table(query.Values));
        if (having.Length > 0)
            node = new Filter(having, node);
        node = selected.Aggregate(node, (input, item) => new Extend(input, item.Variable, item.Expression));
        if (order.Length > 0)
            node = new OrderBy(node, order);
        if (query.Form == QueryForm.Select)
            node = new Project(node, [.. VisibleVariables.OfSelect(query)]);
        if (query.Distinct)
            node = new Distinct(node);
        if (query.Reduced)
            node = new Reduced(node);
        return query.Offset > 0 || query.Limit is not null ? new Slice(node, query.Offset, query.Limit) : node;
    }

    AlgebraNode TranslateGroup(GroupPattern group)
    {
        var (node, filters) = TranslateParts(group);
        return filters.Length > 0 ? new Filter(filters, node) : node;
    }

    (AlgebraNode Node, ImmutableArray<Expression> Filters) TranslateParts(GroupPattern group)
    {
        AlgebraNode node = BasicGraphPattern.Empty;
        var filters = ImmutableArray.CreateBuilder<Expression>();
        foreach (var element in group.Elements)
        {
            if (element is FilterPattern filter)
                filters.Add(Translate(filter.Condition));
            else
                node = Add(node, element);
        }
        return (node, filters.ToImmutable());
    }

    AlgebraNode Add(AlgebraNode node, PatternElement element) => element switch
    {
        OptionalPattern optional => TranslateParts(optional.Pattern) is var (right, conditions) ? new LeftJoin(node, right, conditions) : node,
        MinusPattern minus => new Minus(node, TranslateGroup(minus.Pattern)),
        BindPattern bind => new Extend(node, bind.Variable, Translate(bind.Expression)),
        _ => Joined(node, TranslateElement(element)),
    };

    AlgebraNode TranslateElement(PatternElement element) => element switch
    {
        TriplesBlock block => block.Triples.Select(triples.Translate).Aggregate(Joined),
        GroupPattern group => TranslateGroup(group),
        UnionPattern union => new Union([.. union.Branches.Select(TranslateGroup)]),
        GraphPattern graph => new Graph(graph.Name, TranslateGroup(graph.Pattern)),
        ServicePattern service => new Service(service, [.. VisibleVariables.Of([service.Pattern])]),
        ValuesPattern values => new Table(values.Data),
        SubSelectPattern select => new ToMultiset(TranslateQuery(select.Query)),
        _ => throw new ArgumentException($"No pattern: {element}", nameof(element)),
    };

    /// <summary><c>Join</c>, simplified where one side is the empty pattern or both are basic graph patterns.</summary>
    internal static AlgebraNode Joined(AlgebraNode left, AlgebraNode right) => (left, right) switch
    {
        (BasicGraphPattern { Triples.IsEmpty: true }, _) => right,
        (_, BasicGraphPattern { Triples.IsEmpty: true }) => left,
        (BasicGraphPattern first, BasicGraphPattern second) => new BasicGraphPattern(first.Triples.AddRange(second.Triples)),
        _ => new Join(left, right),
    };

    AggregateJoin Grouped(Query query, AlgebraNode input, AggregateCollector aggregates)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var key in query.GroupBy)
        {
            var variable = key.Variable ?? $".key{keys.Count}";
            if (key.Expression is not VariableExpression { Name: var name } || name != variable)
                input = new Extend(input, variable, Translate(key.Expression));
            keys.Add(variable);
        }
        var translated = aggregates.Found.Select(found =>
            (found.Variable, found.Aggregate with { Operand = found.Aggregate.Operand is null ? null : Translate(found.Aggregate.Operand) }));
        return new AggregateJoin(input, keys.ToImmutable(), [.. translated]);
    }

    /// <summary>The expression with the patterns of <c>EXISTS</c> translated.</summary>
    Expression Translate(Expression expression) => ExpressionRewriter.Rewrite(
        expression, part => part is ExistsExpression exists ? new ExistsPattern(TranslateGroup(exists.Pattern), exists.Negated) : null);
}
