using Talion.Sparql;
using Talion.Sparql.Evaluation;

namespace Talion.Web.Protocol;

/// <summary>What a request to the endpoint asks for.</summary>
abstract record ProtocolCall;

/// <summary>A query (SPARQL 1.1 Protocol, section 2.1).</summary>
/// <param name="Query">The query.</param>
/// <param name="Dataset">The dataset that the request names, else the store's.</param>
/// <param name="IsVolatile">Whether the answer depends on more than the data: on the time or on chance.</param>
sealed record QueryCall(SparqlQuery Query, QueryDataset Dataset, bool IsVolatile) : ProtocolCall;

/// <summary>Updates (section 2.2).</summary>
/// <param name="Update">The updates.</param>
/// <param name="Dataset">The dataset that the request names, else the store's.</param>
sealed record UpdateCall(SparqlUpdate Update, QueryDataset Dataset) : ProtocolCall;

/// <summary>Neither: the endpoint is asked what it is (SPARQL 1.1 Service Description, section 2).</summary>
sealed record DescriptionCall : ProtocolCall;
