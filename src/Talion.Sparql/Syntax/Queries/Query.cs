using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Queries;

/// <summary>A query as written (SPARQL 1.1 Query, section 19), or a sub-select.</summary>
public sealed record Query
{
    public required QueryForm Form { get; init; }

    /// <summary>What <c>IRI()</c> resolves against, if anything.</summary>
    public string? BaseIri { get; init; }

    /// <summary>The projection of a <c>SELECT</c>; empty for <c>*</c> and for the other forms.</summary>
    public ImmutableArray<SelectItem> Select { get; init; } = [];

    /// <summary>Whether a <c>SELECT</c> or <c>DESCRIBE</c> asks for <c>*</c>.</summary>
    public bool IsStar { get; init; }

    public bool Distinct { get; init; }

    public bool Reduced { get; init; }

    /// <summary>The template of a <c>CONSTRUCT</c>.</summary>
    public ImmutableArray<TriplePattern> Template { get; init; } = [];

    /// <summary>What a <c>DESCRIBE</c> describes.</summary>
    public ImmutableArray<PatternTerm> Described { get; init; } = [];

    /// <summary><c>FROM</c>.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary><c>FROM NAMED</c>.</summary>
    public ImmutableArray<string> FromNamed { get; init; } = [];

    public GroupPattern Where { get; init; } = new([]);

    public ImmutableArray<GroupCondition> GroupBy { get; init; } = [];

    public ImmutableArray<Expression> Having { get; init; } = [];

    public ImmutableArray<OrderCondition> OrderBy { get; init; } = [];

    public long? Limit { get; init; }

    public long Offset { get; init; }

    /// <summary>The <c>VALUES</c> clause after the query.</summary>
    public InlineData? Values { get; init; }
}
