using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Lexing;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    /// <summary>How many parts one group may have that are worked off one inside the other.</summary>
    const int MaximumElements = 500;

    GroupPattern Group() => Nested(GroupContent);

    GroupPattern GroupContent()
    {
        ExpectMark("{");
        StartLabelScope();
        var group = IsWord("SELECT") ? new GroupPattern([new SubSelectPattern(SubSelect())]) : new GroupPattern(Elements());
        ExpectMark("}");
        StartLabelScope();
        return group;
    }

    ImmutableArray<PatternElement> Elements()
    {
        var elements = ImmutableArray.CreateBuilder<PatternElement>();
        if (StartsTriples)
            elements.Add(new TriplesBlock(Triples()));
        while (!IsMark("}"))
        {
            var element = Element(elements);
            elements.Add(element);
            if (elements.Count > MaximumElements && elements.Count(part => part is not (TriplesBlock or FilterPattern)) > MaximumElements)
                throw Error($"The group has more than {MaximumElements} parts.");
            AcceptMark(".");
            if (element is not FilterPattern)
                StartLabelScope();
            if (StartsTriples)
                elements.Add(new TriplesBlock(Triples()));
        }
        return elements.ToImmutable();
    }

    PatternElement Element(IReadOnlyList<PatternElement> before)
    {
        var start = Current;
        if (start.Kind == TokenKind.Punctuation && start.Text == "{")
            return GroupOrUnion();
        if (start.Kind != TokenKind.Word)
            throw Expected("a graph pattern or '}'");
        next++;
        switch (start.Text.ToUpperInvariant())
        {
            case "OPTIONAL":
                return new OptionalPattern(Group());
            case "MINUS":
                return new MinusPattern(Group());
            case "GRAPH":
                return new GraphPattern(VariableOrIri(), Group());
            case "SERVICE":
                return Service();
            case "FILTER":
                return new FilterPattern(WithoutAggregates(Constraint));
            case "BIND":
                return Bind(before);
            case "VALUES":
                return new ValuesPattern(DataBlock());
            default:
                next--;
                throw Expected("a graph pattern or '}'");
        }
    }

    PatternElement GroupOrUnion()
    {
        var first = Group();
        if (!IsWord("UNION"))
            return first;
        var branches = ImmutableArray.CreateBuilder<GroupPattern>();
        branches.Add(first);
        while (AcceptWord("UNION"))
            branches.Add(Group());
        return new UnionPattern(branches.ToImmutable());
    }

    ServicePattern Service()
    {
        var silent = AcceptWord("SILENT");
        var endpoint = VariableOrIri();
        var start = Current.Start;
        var pattern = Group();
        var prologue = string.Concat(prefixes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"PREFIX {pair.Key}: <{pair.Value}>\n"));
        if (baseIri is not null)
            prologue = $"BASE <{baseIri}>\n{prologue}";
        return new ServicePattern(endpoint, silent, pattern, prologue, source.Text[start..tokens[next - 1].End]);
    }

    BindPattern Bind(IReadOnlyList<PatternElement> before)
    {
        ExpectMark("(");
        var expression = WithoutAggregates(Expression);
        ExpectWord("AS");
        var token = Current;
        var variable = ExpectVariable();
        ExpectMark(")");
        if (VisibleVariables.Of(before).Contains(variable))
            throw ErrorAt(token, $"?{variable} is in use before BIND gives it a value.");
        return new BindPattern(expression, variable);
    }

    Expression Constraint()
    {
        if (IsMark("("))
            return Bracketed();
        if (IsIri)
            return FunctionCall();
        return BuiltIn() ?? throw Expected("a condition");
    }

    InlineData DataBlock()
    {
        if (Current.Kind == TokenKind.Variable)
            return new InlineData([Take().Text], [.. DataRows(() => [DataValue()])]);
        var variables = ImmutableArray.CreateBuilder<string>();
        if (!AcceptNil())
        {
            ExpectMark("(");
            while (!AcceptMark(")"))
                variables.Add(variables.Contains(Current.Text) ? throw Error($"?{Current.Text} stands twice in VALUES.") : ExpectVariable());
        }
        return new InlineData(variables.ToImmutable(), [.. DataRows(() => DataRow(variables.Count))]);
    }

    List<ImmutableArray<Term?>> DataRows(Func<ImmutableArray<Term?>> row)
    {
        var rows = new List<ImmutableArray<Term?>>();
        ExpectMark("{");
        while (!AcceptMark("}"))
            rows.Add(row());
        return rows;
    }

    ImmutableArray<Term?> DataRow(int width)
    {
        var start = Current;
        var row = ImmutableArray.CreateBuilder<Term?>(width);
        if (!AcceptNil())
        {
            ExpectMark("(");
            while (!AcceptMark(")"))
                row.Add(DataValue());
        }
        return row.Count == width ? row.ToImmutable() : throw ErrorAt(start, $"This row of VALUES has {row.Count} terms for {width} variables.");
    }

    Term? DataValue() => AcceptWord("UNDEF") ? null : DataTerm() ?? throw Expected("a term or UNDEF");

    Term? DataTerm() => IsMark(TripleStart) ? Nested(TripleData) : Constant();
}
