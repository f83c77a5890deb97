using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Sparql.Functions;
using Talion.Sparql.Sources;
using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation;

/// <summary>What the evaluation of one query shares.</summary>
sealed class EvaluationContext(IQuadSource source, QueryOptions options, string? baseIri, Guard guard)
{
    readonly Dictionary<(string Pattern, string Flags), TextMatcher?> matchers = [];
    int blankNodes;

    public IQuadSource Source { get; } = source;

    public QueryOptions Options { get; } = options;

    /// <summary>What <c>IRI()</c> resolves against.</summary>
    public string? BaseIri { get; } = baseIri;

    public Guard Guard { get; } = guard;

    public QueryTerms Terms => field ??= new QueryTerms(Source, Guard);

    public Random Random => field ??= new Random(Options.Seed);

    /// <summary>The one instant of <c>NOW()</c>.</summary>
    public Value Now => Value.Instant(ValueKind.DateTime, Options.Now.Ticks, (short)Options.Now.Offset.TotalMinutes);

    /// <summary>A blank node that neither the source nor the query has yet.</summary>
    public BlankNode FreshBlankNode()
    {
        while (true)
        {
            var node = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"q{blankNodes++}"));
            if (Source.Find(node) == TermIds.None)
                return node;
        }
    }

    /// <summary>The matcher of a regular expression, made once; nothing where the expression is wrong.</summary>
    public TextMatcher? MatcherOf(string pattern, string flags)
    {
        if (!matchers.TryGetValue((pattern, flags), out var matcher))
            matchers.Add((pattern, flags), matcher = TextMatcher.Create(pattern, flags));
        return matcher;
    }
}
