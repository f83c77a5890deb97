using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Lexing;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    /// <summary>How many arguments the functions take, least and most.</summary>
    static readonly Dictionary<string, (int Least, int Most)> Arities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["STR"] = (1, 1),
        ["LANG"] = (1, 1),
        ["LANGDIR"] = (1, 1),
        ["HASLANG"] = (1, 1),
        ["HASLANGDIR"] = (1, 1),
        ["LANGMATCHES"] = (2, 2),
        ["DATATYPE"] = (1, 1),
        ["IRI"] = (1, 1),
        ["URI"] = (1, 1),
        ["BNODE"] = (0, 1),
        ["RAND"] = (0, 0),
        ["ABS"] = (1, 1),
        ["CEIL"] = (1, 1),
        ["FLOOR"] = (1, 1),
        ["ROUND"] = (1, 1),
        ["CONCAT"] = (0, int.MaxValue),
        ["STRLEN"] = (1, 1),
        ["UCASE"] = (1, 1),
        ["LCASE"] = (1, 1),
        ["ENCODE_FOR_URI"] = (1, 1),
        ["CONTAINS"] = (2, 2),
        ["STRSTARTS"] = (2, 2),
        ["STRENDS"] = (2, 2),
        ["STRBEFORE"] = (2, 2),
        ["STRAFTER"] = (2, 2),
        ["YEAR"] = (1, 1),
        ["MONTH"] = (1, 1),
        ["DAY"] = (1, 1),
        ["HOURS"] = (1, 1),
        ["MINUTES"] = (1, 1),
        ["SECONDS"] = (1, 1),
        ["TIMEZONE"] = (1, 1),
        ["TZ"] = (1, 1),
        ["NOW"] = (0, 0),
        ["UUID"] = (0, 0),
        ["STRUUID"] = (0, 0),
        ["MD5"] = (1, 1),
        ["SHA1"] = (1, 1),
        ["SHA256"] = (1, 1),
        ["SHA384"] = (1, 1),
        ["SHA512"] = (1, 1),
        ["COALESCE"] = (0, int.MaxValue),
        ["IF"] = (3, 3),
        ["STRLANG"] = (2, 2),
        ["STRLANGDIR"] = (3, 3),
        ["STRDT"] = (2, 2),
        ["SAMETERM"] = (2, 2),
        ["ISIRI"] = (1, 1),
        ["ISURI"] = (1, 1),
        ["ISBLANK"] = (1, 1),
        ["ISLITERAL"] = (1, 1),
        ["ISNUMERIC"] = (1, 1),
        ["REGEX"] = (2, 3),
        ["SUBSTR"] = (2, 3),
        ["REPLACE"] = (3, 4),
        ["BOUND"] = (1, 1),
        ["TRIPLE"] = (3, 3),
        ["SUBJECT"] = (1, 1),
        ["PREDICATE"] = (1, 1),
        ["OBJECT"] = (1, 1),
        ["ISTRIPLE"] = (1, 1),
    };

    static readonly Dictionary<string, AggregateFunction> Aggregates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["COUNT"] = AggregateFunction.Count,
        ["SUM"] = AggregateFunction.Sum,
        ["MIN"] = AggregateFunction.Min,
        ["MAX"] = AggregateFunction.Max,
        ["AVG"] = AggregateFunction.Avg,
        ["SAMPLE"] = AggregateFunction.Sample,
        ["GROUP_CONCAT"] = AggregateFunction.GroupConcat,
    };

    bool aggregatesAllowed;

    /// <summary>A call of a named function, or nothing where none begins here.</summary>
    Expression? BuiltIn()
    {
        if (Current.Kind != TokenKind.Word)
            return null;
        if (AcceptWord("EXISTS"))
            return Exists(negated: false);
        if (IsWord("NOT") && IsWord(Ahead(1), "EXISTS"))
        {
            next += 2;
            return Exists(negated: true);
        }
        if (Aggregates.TryGetValue(Current.Text, out var function))
            return Aggregate(function);
        if (!Arities.TryGetValue(Current.Text, out var arity))
            return null;
        var token = Take();
        var arguments = IsWord(token, "BOUND") ? [BoundVariable()] : ExpressionList();
        if (arguments.Length < arity.Least || arguments.Length > arity.Most)
            throw ErrorAt(token, $"{token.Text.ToUpperInvariant()} does not take {arguments.Length} arguments.");
        return new BuiltInCall(token.Text.ToUpperInvariant(), arguments);
    }

    VariableExpression BoundVariable()
    {
        ExpectMark("(");
        var variable = ExpectVariable();
        ExpectMark(")");
        return new VariableExpression(variable);
    }

    ExistsExpression Exists(bool negated)
    {
        var outer = scope;
        var pattern = WithoutAggregates(Group);
        scope = outer;
        return new ExistsExpression(pattern, negated);
    }

    AggregateExpression Aggregate(AggregateFunction function)
    {
        if (!aggregatesAllowed)
            throw Error($"{Current.Text.ToUpperInvariant()} cannot stand here.");
        next++;
        ExpectMark("(");
        var distinct = AcceptWord("DISTINCT");
        Expression? operand = null;
        if (function != AggregateFunction.Count || !AcceptMark("*"))
            operand = WithoutAggregates(Expression);
        var separator = function == AggregateFunction.GroupConcat && AcceptMark(";") ? Separator() : " ";
        ExpectMark(")");
        return new AggregateExpression(function, distinct, operand, separator);
    }

    string Separator()
    {
        ExpectWord("SEPARATOR");
        ExpectMark("=");
        return Current.Kind is TokenKind.String or TokenKind.LongString ? Take().Text : throw Expected("a string");
    }

    T WithoutAggregates<T>(Func<T> rule) => WithAggregates(allowed: false, rule);

    T WithAggregates<T>(bool allowed, Func<T> rule)
    {
        var outer = aggregatesAllowed;
        aggregatesAllowed = allowed;
        var result = rule();
        aggregatesAllowed = outer;
        return result;
    }
}
