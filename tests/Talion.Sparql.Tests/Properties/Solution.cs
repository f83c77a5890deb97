using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Tests.Properties;

/// <summary>A solution mapping (SPARQL 1.1 Query, section 18.1.8).</summary>
sealed class Solution : IEquatable<Solution>
{
    readonly ImmutableSortedDictionary<string, Term> values;

    Solution(ImmutableSortedDictionary<string, Term> values) => this.values = values;

    public static Solution Empty { get; } = new(ImmutableSortedDictionary.Create<string, Term>(StringComparer.Ordinal));

    public Term? this[string name] => values.GetValueOrDefault(name);

    public static Solution Of(IEnumerable<(string Name, Term? Term)> bindings) =>
        bindings.Aggregate(Empty, (row, binding) => row.With(binding.Name, binding.Term));

    public Solution With(string name, Term? term) => term is null ? this : new Solution(values.SetItem(name, term));

    /// <summary>The solution with a position of a pattern met by a term, or nothing where they do not fit.</summary>
    public Solution? Bind(PatternTerm position, Term term)
    {
        if (position is Constant constant)
            return constant.Term.Equals(term) ? this : null;
        var name = ((Variable)position).Name;
        return values.TryGetValue(name, out var known) ? (known.Equals(term) ? this : null) : With(name, term);
    }

    /// <summary>Both together, or nothing where they are not compatible.</summary>
    public Solution? Merge(Solution other)
    {
        var both = this;
        foreach (var (name, term) in other.values)
        {
            if (both.Bind(new Variable(name), term) is not { } next)
                return null;
            both = next;
        }
        return both;
    }

    public bool Overlaps(Solution other) => values.Keys.Any(other.values.ContainsKey);

    public Solution Only(IEnumerable<string> names) => Of(names.Select(name => (name, this[name])));

    public bool Equals(Solution? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Solution);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(", ", values.Select(pair => $"{pair.Key}={pair.Value}"));
}
