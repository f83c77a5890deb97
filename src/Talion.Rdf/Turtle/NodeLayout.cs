using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>
/// Decides for one graph which blank nodes are written without a label: as <c>[ ]</c> or <c>( )</c> where the one mention as an object
/// stands, or as
/// <c>[]</c> at the start of a statement where nothing mentions them.
/// </summary>
sealed class NodeLayout
{
    /// <summary>Nodes that lie deeper than this below a statement's subject get a label and a statement of their own.</summary>
    const int DeepestNesting = 16;

    readonly Dictionary<Term, Description> descriptions;
    readonly HashSet<BlankNode> nested;
    readonly HashSet<BlankNode> unmentioned = [];
    readonly Dictionary<BlankNode, bool> lists = [];
    readonly HashSet<BlankNode> placed = [];
    readonly Dictionary<TripleTerm, List<Description>> annotations = [];

    /// <param name="descriptions">All of the graph, in order.</param>
    /// <param name="shared">Blank nodes that other graphs mention too, or that name a graph.</param>
    public NodeLayout(IReadOnlyList<Description> descriptions, IReadOnlySet<BlankNode> shared)
    {
        this.descriptions = descriptions.ToDictionary(description => description.Subject);
        var mentions = new Dictionary<BlankNode, int>();
        foreach (var node in descriptions.SelectMany(description => description.Properties)
            .SelectMany(property => property.Objects)
            .OfType<BlankNode>())
            mentions[node] = mentions.GetValueOrDefault(node) + 1;
        nested = [.. mentions.Where(pair => pair.Value == 1 && !shared.Contains(pair.Key)).Select(pair => pair.Key)];
        foreach (var description in descriptions)
        {
            if (description.Subject is BlankNode node && !mentions.ContainsKey(node) && !shared.Contains(node))
                unmentioned.Add(node);
        }
        PlaceAll(descriptions);
        foreach (var description in descriptions)
            Annotate(description);
    }

    /// <summary>Whether the node is written within the statement that mentions it.</summary>
    public bool IsNested(Term term) => term is BlankNode node && nested.Contains(node);

    /// <summary>Whether nothing mentions the node.</summary>
    public bool IsUnmentioned(Term term) => term is BlankNode node && unmentioned.Contains(node);

    /// <summary>Whether the node is a reifier that is written as an annotation of its triple.</summary>
    public bool IsAnnotation(Term term) => IsUnmentioned(term) && Annotated(descriptions[term]) is not null;

    /// <summary>What the nameless reifiers of a triple of the graph have to say, each without that it reifies.</summary>
    public IReadOnlyList<Description> Annotations(Term subject, Iri predicate, Term @object) =>
        annotations.Count > 0 && subject is Iri or BlankNode && annotations.TryGetValue(new TripleTerm(subject, predicate, @object), out var found) ? found : [];

    /// <summary>What is said of a node; <see langword="null"/> where that is nothing.</summary>
    public Description? Describe(Term node) => descriptions.GetValueOrDefault(node);

    /// <summary>The items of a list that is written as <c>( )</c>; <see langword="null"/> where the node is no such list.</summary>
    public IReadOnlyList<Term>? Items(Term term)
    {
        if (term is not BlankNode head || !IsNested(head) || !IsList(head))
            return null;
        List<Term> items = [];
        for (Term cell = head; !cell.Equals(RdfVocabulary.Nil); cell = descriptions[cell].Single(RdfVocabulary.Rest)!)
            items.Add(descriptions[cell].Single(RdfVocabulary.First)!);
        return items;
    }

    /// <summary>The cells of a list that is written as <c>( )</c>; nothing where the node is no such list.</summary>
    public IEnumerable<BlankNode> Cells(Term head) => Items(head) is null ? [] : CellsFrom(head);

    void Annotate(Description reifier)
    {
        if (!IsUnmentioned(reifier.Subject) || Annotated(reifier) is not { } triple)
            return;
        if (!annotations.TryGetValue(triple, out var reifiers))
            annotations.Add(triple, reifiers = []);
        reifiers.Add(reifier with { Properties = [.. reifier.Properties.Where(property => !property.Predicate.Equals(RdfVocabulary.Reifies))] });
    }

    /// <summary>The triple that a node reifies, where it is the only one and stands in the graph.</summary>
    TripleTerm? Annotated(Description reifier) => reifier.Single(RdfVocabulary.Reifies) is TripleTerm triple
        && descriptions.TryGetValue(triple.Subject, out var description)
        && description.Properties.Any(property => property.Predicate.Equals(triple.Predicate) && property.Objects.Contains(triple.Object))
            ? triple
            : null;

    IEnumerable<BlankNode> CellsFrom(Term head)
    {
        for (var cell = head; cell is BlankNode node; cell = descriptions[node].Single(RdfVocabulary.Rest)!)
            yield return node;
    }

    bool IsList(BlankNode head)
    {
        List<BlankNode> path = [];
        HashSet<BlankNode> seen = [];
        Term cell = head;
        bool? verdict = null;
        while (verdict is null)
        {
            if (cell.Equals(RdfVocabulary.Nil))
                verdict = true;
            else if (cell is not BlankNode node || !IsCell(node) || !seen.Add(node))
                verdict = false;
            else if (lists.TryGetValue(node, out var known))
                verdict = known;
            else
            {
                path.Add(node);
                cell = descriptions[node].Single(RdfVocabulary.Rest)!;
            }
        }
        foreach (var node in path)
            lists[node] = verdict.Value;
        return verdict.Value;
    }

    bool IsCell(BlankNode node) => nested.Contains(node) && descriptions.TryGetValue(node, out var description)
        && description.Properties.Count == 2 && description.Single(RdfVocabulary.First) is not null
            && description.Single(RdfVocabulary.Rest) is not null;

    /// <summary>
    /// Walks down from every statement's subject; what it cannot reach is a ring of blank nodes, which a label has to break open.
    /// </summary>
    void PlaceAll(IReadOnlyList<Description> ordered)
    {
        foreach (var description in ordered)
        {
            if (!IsNested(description.Subject))
                Place(description);
        }
        foreach (var description in ordered)
        {
            if (description.Subject is not BlankNode node || !nested.Contains(node) || placed.Contains(node))
                continue;
            nested.Remove(node);
            lists.Clear();
            Place(description);
        }
    }

    void Place(Description root)
    {
        var open = new Stack<(Term Node, int Depth)>();
        PushObjects(root, 1, open);
        while (open.TryPop(out var next))
            Place(next.Node, next.Depth, open);
    }

    void Place(Term term, int depth, Stack<(Term, int)> open)
    {
        if (term is not BlankNode node || !nested.Contains(node) || !placed.Add(node))
            return;
        if (!descriptions.TryGetValue(node, out var description))
            return;
        if (depth > DeepestNesting)
        {
            nested.Remove(node);
            PushObjects(description, 1, open);
        }
        else if (Items(node) is { } items)
        {
            placed.UnionWith(CellsFrom(node));
            foreach (var item in items)
                open.Push((item, depth + 1));
        }
        else
            PushObjects(description, depth + 1, open);
    }

    static void PushObjects(Description description, int depth, Stack<(Term, int)> open)
    {
        foreach (var child in description.Properties.SelectMany(property => property.Objects))
            open.Push((child, depth));
    }
}
