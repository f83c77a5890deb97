using Talion.Rdf.Terms;
using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax.Patterns;
using Talion.Sparql.Syntax.Updates;

namespace Talion.Sparql.Update;

/// <summary>Runs update operations in a transaction (SPARQL 1.1 Update, section 3).</summary>
sealed class UpdateExecution(IQuadTransaction transaction, UpdateOptions options, string? baseIri)
{
    const int BytesPerQuad = 200;

    readonly Dictionary<string, Term> insertedNodes = new(StringComparer.Ordinal);
    readonly Guard guard = new(options.Query);

    public void Run(UpdateOperation operation)
    {
        switch (operation)
        {
            case InsertDataOperation insert:
                Apply([], Read(InsertedQuads(insert)));
                break;
            case DeleteDataOperation delete:
                Apply(Read(delete.Quads.Select(quad => ConstantQuad(quad, NoNodes))), []);
                break;
            case ModifyOperation modify:
                Modify(modify);
                break;
            case LoadOperation load:
                Try(load.Silent, () => Load(load));
                break;
            case ClearOperation clear:
                Apply(Read(QuadsOf(clear.Target)), []);
                break;
            case CreateOperation create:
                Try(create.Silent, () => Create(create));
                break;
            case TransferOperation transfer:
                Try(transfer.Silent, () => Transfer(transfer));
                break;
            default:
                throw new ArgumentException($"No such update: {operation}", nameof(operation));
        }
    }

    static void Try(bool silent, Action action)
    {
        try
        {
            action();
        }
        catch (UpdateException) when (silent)
        {
            // SILENT: a failure counts as success.
        }
    }

    void Modify(ModifyOperation modify)
    {
        var removed = new List<Quad>();
        var added = new List<Quad>();
        var defaultGraph = modify.With is null ? null : new Iri(modify.With);
        var execution = new Execution(AlgebraTranslator.Translate(modify.Where), [], [], transaction.Current, OptionsFor(modify), baseIri, guard);
        var filler = new TemplateFiller(execution);
        execution.Root.Open();
        while (execution.Root.MoveNext())
        {
            guard.CountRow();
            filler.StartSolution();
            Fill(filler, modify.Delete, defaultGraph, removed);
            Fill(filler, modify.Insert, defaultGraph, added);
        }
        Apply(removed, added);
    }

    void Apply(IReadOnlyList<Quad> removed, IReadOnlyList<Quad> added)
    {
        transaction.Apply(removed.Select(Stoppable), added.Select(Stoppable));
        guard.Check();
    }

    /// <summary>Passes a quad on, unless the work was called off.</summary>
    Quad Stoppable(Quad quad)
    {
        guard.Step();
        return quad;
    }

    /// <summary>Takes quads out of what is about to change.</summary>
    List<Quad> Read(IEnumerable<Quad> quads)
    {
        var read = new List<Quad>();
        foreach (var quad in quads)
        {
            guard.Step();
            guard.Reserve(BytesPerQuad);
            read.Add(quad);
        }
        return read;
    }

    void Fill(TemplateFiller filler, ImmutableArray<QuadTemplate> templates, Iri? defaultGraph, List<Quad> quads)
    {
        foreach (var template in templates)
        {
            if (filler.Fill(template.Triple, template.Graph, defaultGraph) is not { } quad)
                continue;
            guard.Reserve(BytesPerQuad);
            quads.Add(quad);
        }
    }

    QueryOptions OptionsFor(ModifyOperation modify)
    {
        var query = options.Query;
        if (modify.Using.Length > 0 || modify.UsingNamed.Length > 0)
            return query with { Dataset = QueryDataset.Of(modify.Using, modify.UsingNamed) };
        if (modify.With is not null && query.Dataset.Default is null)
            return query with { Dataset = query.Dataset with { Default = [modify.With] } };
        return query;
    }

    IEnumerable<Quad> InsertedQuads(InsertDataOperation insert)
    {
        var context = Context();
        Term NodeOf(string label)
        {
            if (!insertedNodes.TryGetValue(label, out var node))
                insertedNodes.Add(label, node = context.FreshBlankNode());
            return node;
        }
        return insert.Quads.Select(quad => ConstantQuad(quad, NodeOf));
    }

    EvaluationContext Context() => new(transaction.Current, options.Query, baseIri, guard);

    static Quad ConstantQuad(QuadTemplate quad, Func<string, Term> nodeOf)
    {
        Term TermOf(PatternTerm term) => term switch
        {
            Constant constant => constant.Term,
            TriplePatternTerm inner => TripleTerms.Make(TermOf(inner.Subject), TermOf(inner.Predicate), TermOf(inner.Object))
                ?? throw new UpdateException($"This is no triple term: {inner}"),
            _ => nodeOf(((Variable)term).Name),
        };
        var triple = quad.Triple;
        var subject = TermOf(triple.Subject);
        if (subject is not (Iri or BlankNode))
            throw new UpdateException($"This cannot be a subject: {subject}");
        return new Quad(subject, (Iri)TermOf(triple.Predicate!), TermOf(triple.Object), quad.Graph is null ? null : TermOf(quad.Graph));
    }

    static Term NoNodes(string label) => throw new UpdateException($"A blank node cannot be named: {label}");

    void Load(LoadOperation load)
    {
        if (options.Load is null)
            throw new UpdateException($"<{load.Document}> cannot be loaded: this update may not read documents.");
        var graph = load.Graph is null ? null : new Iri(load.Graph);
        var nodes = new ForeignNodes(Context().FreshBlankNode);
        List<Quad> quads;
        try
        {
            quads = Read(options.Load(load.Document).Select(quad => nodes.Apart(quad) with { Graph = graph }));
        }
        catch (Exception error) when (error is not (OperationCanceledException or QueryLimitException))
        {
            throw new UpdateException($"<{load.Document}> could not be loaded: {error.Message}", error);
        }
        Apply([], quads);
    }

    void Create(CreateOperation create)
    {
        if (QuadsOf(new GraphTarget(GraphScope.Graph, create.Graph)).Any())
            throw new UpdateException($"The graph <{create.Graph}> exists already.");
    }

    void Transfer(TransferOperation transfer)
    {
        if (transfer.From == transfer.To)
            return;
        var quads = Read(QuadsOf(transfer.From));
        if (quads.Count == 0 && transfer.From.Scope == GraphScope.Graph)
            throw new UpdateException($"There is no graph <{transfer.From.Graph}>.");
        var removed = transfer.Kind == TransferKind.Add ? [] : Read(QuadsOf(transfer.To));
        if (transfer.Kind == TransferKind.Move)
            removed.AddRange(quads);
        var target = transfer.To.Graph is null ? null : new Iri(transfer.To.Graph);
        Apply(removed, [.. quads.Select(quad => quad with { Graph = target })]);
    }

    IEnumerable<Quad> QuadsOf(GraphTarget target)
    {
        var source = transaction.Current;
        var graph = target.Scope switch
        {
            GraphScope.Graph => source.Find(new Iri(target.Graph!)),
            GraphScope.Default => TermIds.DefaultGraph,
            _ => TermIds.None,
        };
        if (target.Scope == GraphScope.Graph && graph == TermIds.None)
            return [];
        var quads = source.Quads(new QuadPattern(TermIds.None, TermIds.None, TermIds.None, graph), QuadOrder.Gspo);
        return target.Scope == GraphScope.Named ? quads.Where(quad => quad.Graph is not null) : quads;
    }
}
