using Talion.Sparql.Syntax.Lexing;
using Talion.Sparql.Syntax.Patterns;
using Talion.Sparql.Syntax.Updates;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    readonly HashSet<string> insertedLabels = new(StringComparer.Ordinal);

    UpdateRequest Update()
    {
        var operations = ImmutableArray.CreateBuilder<UpdateOperation>();
        Prologue();
        while (Current.Kind != TokenKind.End)
        {
            labelScopes.Clear();
            operations.Add(Operation());
            if (!AcceptMark(";"))
                break;
            Prologue();
        }
        return new UpdateRequest(operations.ToImmutable(), baseIri);
    }

    UpdateOperation Operation()
    {
        if (Current.Kind != TokenKind.Word)
            throw Expected("an update");
        var word = Take();
        switch (word.Text.ToUpperInvariant())
        {
            case "LOAD":
                return Load();
            case "CLEAR" or "DROP":
                return Clear();
            case "CREATE":
                return Create();
            case "ADD":
                return Transfer(TransferKind.Add);
            case "COPY":
                return Transfer(TransferKind.Copy);
            case "MOVE":
                return Transfer(TransferKind.Move);
            case "INSERT" when AcceptWord("DATA"):
                return InsertData();
            case "DELETE" when AcceptWord("DATA"):
                return new DeleteDataOperation(Quads(variables: false, blankNodes: false));
            case "DELETE" when AcceptWord("WHERE"):
                return DeleteWhere();
            case "WITH" or "INSERT" or "DELETE":
                next--;
                return Modify();
            default:
                next--;
                throw Expected("an update");
        }
    }

    LoadOperation Load()
    {
        var silent = AcceptWord("SILENT");
        var document = ExpectIri();
        string? graph = null;
        if (AcceptWord("INTO"))
        {
            ExpectWord("GRAPH");
            graph = ExpectIri();
        }
        return new LoadOperation(document, graph, silent);
    }

    ClearOperation Clear()
    {
        var silent = AcceptWord("SILENT");
        return new ClearOperation(Target(), silent);
    }

    CreateOperation Create()
    {
        var silent = AcceptWord("SILENT");
        ExpectWord("GRAPH");
        return new CreateOperation(ExpectIri(), silent);
    }

    GraphTarget Target()
    {
        if (AcceptWord("GRAPH"))
            return new GraphTarget(GraphScope.Graph, ExpectIri());
        if (AcceptWord("DEFAULT"))
            return new GraphTarget(GraphScope.Default);
        if (AcceptWord("NAMED"))
            return new GraphTarget(GraphScope.Named);
        return AcceptWord("ALL") ? new GraphTarget(GraphScope.All) : throw Expected("GRAPH, DEFAULT, NAMED or ALL");
    }

    TransferOperation Transfer(TransferKind kind)
    {
        var silent = AcceptWord("SILENT");
        var from = GraphOrDefault();
        ExpectWord("TO");
        return new TransferOperation(kind, from, GraphOrDefault(), silent);
    }

    GraphTarget GraphOrDefault()
    {
        if (AcceptWord("DEFAULT"))
            return new GraphTarget(GraphScope.Default);
        AcceptWord("GRAPH");
        return new GraphTarget(GraphScope.Graph, ExpectIri());
    }

    InsertDataOperation InsertData()
    {
        var quads = Quads(variables: false, blankNodes: true);
        foreach (var label in labelScopes.Keys)
        {
            if (!insertedLabels.Add(label))
                throw Error($"The blank node _:{label} is used in two different operations.");
        }
        return new InsertDataOperation(quads);
    }

    ModifyOperation DeleteWhere()
    {
        var quads = Quads(variables: true, blankNodes: false);
        var elements = quads.Select(quad => quad.Graph is null
            ? (PatternElement)new TriplesBlock([quad.Triple])
            : new GraphPattern(quad.Graph, new GroupPattern([new TriplesBlock([quad.Triple])])));
        return new ModifyOperation(null, quads, [], [], [], new GroupPattern([.. elements]));
    }

    ModifyOperation Modify()
    {
        var with = AcceptWord("WITH") ? ExpectIri() : null;
        var delete = ImmutableArray<QuadTemplate>.Empty;
        var insert = ImmutableArray<QuadTemplate>.Empty;
        var deletes = AcceptWord("DELETE");
        if (deletes)
            delete = Quads(variables: true, blankNodes: false);
        if (AcceptWord("INSERT"))
            insert = Quads(variables: true, blankNodes: true);
        else if (!deletes)
            throw Expected("DELETE or INSERT");
        labelScopes.Clear();
        var (@using, named) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        while (AcceptWord("USING"))
            (AcceptWord("NAMED") ? named : @using).Add(ExpectIri());
        ExpectWord("WHERE");
        return new ModifyOperation(with, delete, insert, @using.ToImmutable(), named.ToImmutable(), Group());
    }

    ImmutableArray<QuadTemplate> Quads(bool variables, bool blankNodes)
    {
        (blankNodesAllowed, pathsAllowed) = (blankNodes, false);
        StartLabelScope();
        var start = Current;
        ExpectMark("{");
        var quads = ImmutableArray.CreateBuilder<QuadTemplate>();
        while (!AcceptMark("}"))
        {
            if (StartsTriples)
                quads.AddRange(Triples().Select(triple => new QuadTemplate(triple, null)));
            else if (AcceptWord("GRAPH"))
                GraphQuads(quads);
            else
                throw Expected("triples, GRAPH or '}'");
        }
        (blankNodesAllowed, pathsAllowed) = (true, true);
        if (!variables && quads.Any(HasVariable))
            throw ErrorAt(start, "Variables cannot stand in DATA.");
        if (!blankNodes && quads.Any(HasBlankNode))
            throw ErrorAt(start, "Blank nodes cannot stand here.");
        return quads.ToImmutable();
    }

    void GraphQuads(ImmutableArray<QuadTemplate>.Builder quads)
    {
        var graph = VariableOrIri();
        ExpectMark("{");
        quads.AddRange(Triples().Select(triple => new QuadTemplate(triple, graph)));
        ExpectMark("}");
        AcceptMark(".");
    }

    static bool HasVariable(QuadTemplate quad) => VariablesOf(quad).Any(variable => !variable.IsBlankNode);

    static bool HasBlankNode(QuadTemplate quad) => VariablesOf(quad).Any(variable => variable.IsBlankNode);

    static IEnumerable<Variable> VariablesOf(QuadTemplate quad) =>
        new[] { quad.Triple.Subject, quad.Triple.Predicate, quad.Triple.Object, quad.Graph }.OfType<PatternTerm>().SelectMany(term => term.Variables);
}
