using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Results;

/// <summary>A row of a result. Its terms are read from the source when they are asked for.</summary>
public sealed class Solution
{
    readonly Solutions owner;
    readonly int[] ids;

    internal Solution(Solutions owner, int[] ids) => (this.owner, this.ids) = (owner, ids);

    /// <summary>The term in a column, or <see langword="null"/> where the variable is unbound.</summary>
    public Term? this[int column] => ids[column] == TermIds.None ? null : owner.TermOf(ids[column]);

    /// <summary>The value of a variable, or <see langword="null"/> where it is unbound or no column.</summary>
    public Term? this[string variable] => owner.Variables.IndexOf(variable) is var column and >= 0 ? this[column] : null;

    /// <summary>The ids of the terms by column, of use with the source that was queried; negative for computed terms.</summary>
    public ReadOnlySpan<int> Ids => ids;

    /// <summary>All terms by column.</summary>
    public ImmutableArray<Term?> ToRow() => [.. Enumerable.Range(0, ids.Length).Select(column => this[column])];
}
