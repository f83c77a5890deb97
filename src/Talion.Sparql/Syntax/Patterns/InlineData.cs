using Talion.Rdf.Terms;

namespace Talion.Sparql.Syntax.Patterns;

/// <summary>The table of a <c>VALUES</c> clause.</summary>
/// <param name="Variables">The columns' names.</param>
/// <param name="Rows">A term a column; <see langword="null"/> for <c>UNDEF</c>.</param>
public sealed record InlineData(ImmutableArray<string> Variables, ImmutableArray<ImmutableArray<Term?>> Rows);
