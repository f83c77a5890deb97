namespace Talion.Knowledge.Queries;

/// <summary>What a reader may set in a catalogued query.</summary>
/// <param name="Name">The variable that it sets, without the question mark.</param>
/// <param name="Default">What stands in the query, as SPARQL (<c>""</c>, <c>"Iraq"</c>).</param>
/// <param name="Meaning">What to put there, in words.</param>
public sealed record QueryParameter(string Name, string Default, string Meaning);
