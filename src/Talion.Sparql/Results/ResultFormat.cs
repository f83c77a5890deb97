namespace Talion.Sparql.Results;

/// <summary>The formats of results.</summary>
public enum ResultFormat
{
    /// <summary>SPARQL Query Results XML Format (Second Edition).</summary>
    Xml,

    /// <summary>SPARQL 1.1 Query Results JSON Format.</summary>
    Json,

    /// <summary>SPARQL 1.1 Query Results CSV, which keeps the text of terms, not their kind.</summary>
    Csv,

    /// <summary>SPARQL 1.1 Query Results TSV.</summary>
    Tsv,
}
