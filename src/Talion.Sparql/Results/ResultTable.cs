using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

/// <summary>Solutions all at once: what a result document holds.</summary>
/// <param name="Variables">The columns' names.</param>
/// <param name="Rows">A term a column; <see langword="null"/> where unbound.</param>
public sealed record ResultTable(ImmutableArray<string> Variables, IReadOnlyList<ImmutableArray<Term?>> Rows);
