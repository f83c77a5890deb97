using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Lexing;
using Talion.Sparql.Syntax.Patterns;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    Query Query()
    {
        Prologue();
        if (IsWord("SELECT"))
            return Select(isSubSelect: false);
        if (AcceptWord("CONSTRUCT"))
            return Construct();
        if (AcceptWord("DESCRIBE"))
            return Describe();
        if (AcceptWord("ASK"))
            return Finish(WithDataset(new Query { Form = QueryForm.Ask }) with { Where = WhereClause() });
        throw Expected("SELECT, CONSTRUCT, DESCRIBE or ASK");
    }

    Query SubSelect() => WithoutAggregates(() => Select(isSubSelect: true));

    Query Select(bool isSubSelect)
    {
        var start = Take();
        var query = new Query { Form = QueryForm.Select, Distinct = AcceptWord("DISTINCT") };
        if (!query.Distinct)
            query = query with { Reduced = AcceptWord("REDUCED") };
        query = AcceptMark("*") ? query with { IsStar = true } : query with { Select = SelectItems() };
        if (!isSubSelect)
            query = WithDataset(query);
        query = Finish(query with { Where = WhereClause() });
        SelectRules.Check(query, reason => ErrorAt(start, reason));
        return query;
    }

    ImmutableArray<SelectItem> SelectItems()
    {
        var items = ImmutableArray.CreateBuilder<SelectItem>();
        while (Current.Kind == TokenKind.Variable || IsMark("("))
        {
            if (Current.Kind == TokenKind.Variable)
            {
                items.Add(new SelectItem(Take().Text));
                continue;
            }
            next++;
            var expression = WithAggregates(allowed: true, Expression);
            ExpectWord("AS");
            items.Add(new SelectItem(ExpectVariable(), expression));
            ExpectMark(")");
        }
        return items.Count > 0 ? items.ToImmutable() : throw Expected("'*' or what to select");
    }

    Query Construct()
    {
        var query = new Query { Form = QueryForm.Construct };
        if (IsMark("{"))
        {
            StartLabelScope();
            var template = Template();
            labelScopes.Clear();
            query = WithDataset(query) with { Template = template };
            return Finish(query with { Where = WhereClause() });
        }
        query = WithDataset(query);
        ExpectWord("WHERE");
        var triples = Template();
        return Finish(query with { Template = triples, Where = new GroupPattern([new TriplesBlock(triples)]) });
    }

    /// <summary>Triples in braces, without paths.</summary>
    ImmutableArray<TriplePattern> Template()
    {
        ExpectMark("{");
        pathsAllowed = false;
        var triples = Triples();
        pathsAllowed = true;
        ExpectMark("}");
        return triples;
    }

    Query Describe()
    {
        var query = new Query { Form = QueryForm.Describe };
        if (AcceptMark("*"))
            return Finish(WithDataset(query with { IsStar = true }) with { Where = WhereClause() });
        var described = ImmutableArray.CreateBuilder<PatternTerm>();
        while (Current.Kind == TokenKind.Variable || IsIri)
            described.Add(VariableOrIri());
        if (described.Count == 0)
            throw Expected("'*' or what to describe");
        query = WithDataset(query with { Described = described.ToImmutable() });
        return Finish(IsMark("{") || IsWord("WHERE") ? query with { Where = WhereClause() } : query);
    }

    Query WithDataset(Query query)
    {
        while (AcceptWord("FROM"))
        {
            query = AcceptWord("NAMED")
                ? query with { FromNamed = query.FromNamed.Add(ExpectIri()) }
                : query with { From = query.From.Add(ExpectIri()) };
        }
        return query;
    }

    GroupPattern WhereClause()
    {
        AcceptWord("WHERE");
        return Group();
    }

    /// <summary>The solution modifiers and the <c>VALUES</c> clause.</summary>
    Query Finish(Query query)
    {
        if (AcceptWord("GROUP"))
        {
            ExpectWord("BY");
            query = query with { GroupBy = AtLeastOne(GroupKey, "what to group by") };
        }
        if (AcceptWord("HAVING"))
            query = query with { Having = AtLeastOne(HavingCondition, "a condition") };
        if (AcceptWord("ORDER"))
        {
            ExpectWord("BY");
            query = query with { OrderBy = AtLeastOne(OrderKey, "what to order by") };
        }
        query = Slice(query);
        query = query with { BaseIri = baseIri };
        return AcceptWord("VALUES") ? query with { Values = DataBlock() } : query;
    }

    Query Slice(Query query)
    {
        var (limit, offset) = (false, false);
        while (true)
        {
            if (!limit && AcceptWord("LIMIT"))
                (query, limit) = (query with { Limit = ExpectCount() }, true);
            else if (!offset && AcceptWord("OFFSET"))
                (query, offset) = (query with { Offset = ExpectCount() }, true);
            else
                return query;
        }
    }

    ImmutableArray<T> AtLeastOne<T>(Func<T?> rule, string what)
        where T : class
    {
        var found = ImmutableArray.CreateBuilder<T>();
        while (rule() is { } item)
            found.Add(item);
        return found.Count > 0 ? found.ToImmutable() : throw Expected(what);
    }

    GroupCondition? GroupKey()
    {
        if (Current.Kind == TokenKind.Variable)
            return new GroupCondition(new VariableExpression(Current.Text), Take().Text);
        if (!AcceptMark("("))
            return Condition() is { } call ? new GroupCondition(call, null) : null;
        var expression = WithoutAggregates(Expression);
        var variable = AcceptWord("AS") ? ExpectVariable() : (expression as VariableExpression)?.Name;
        ExpectMark(")");
        return new GroupCondition(expression, variable);
    }

    Expression? HavingCondition() => WithAggregates(allowed: true, Condition);

    OrderCondition? OrderKey()
    {
        if (IsWord("ASC") || IsWord("DESC"))
        {
            var descending = IsWord(Take(), "DESC");
            return new OrderCondition(WithAggregates(allowed: true, Bracketed), descending);
        }
        if (Current.Kind == TokenKind.Variable)
            return new OrderCondition(new VariableExpression(Take().Text), Descending: false);
        return WithAggregates(allowed: true, Condition) is { } expression ? new OrderCondition(expression, Descending: false) : null;
    }

    /// <summary>A constraint, or nothing where none begins here.</summary>
    Expression? Condition() => IsMark("(") || IsIri ? Constraint() : BuiltIn();
}
