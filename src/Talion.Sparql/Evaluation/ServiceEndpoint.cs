using Talion.Sparql.Results;

namespace Talion.Sparql.Evaluation;

/// <summary>Asks another endpoint (SPARQL 1.1 Federated Query).</summary>
/// <param name="endpoint">The endpoint's IRI.</param>
/// <param name="query">The query to send: a <c>SELECT *</c>.</param>
/// <param name="cancellation">To be passed on to the request.</param>
/// <returns>The endpoint's solutions.</returns>
/// <remarks>Any exception counts as the endpoint's failure, which <c>SILENT</c> hides.</remarks>
public delegate ResultTable ServiceEndpoint(string endpoint, string query, CancellationToken cancellation);
