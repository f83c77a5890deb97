namespace Talion.Cli.Commands;

/// <summary>How answers are written; triples as Turtle, JSON-LD or RDF/XML.</summary>
enum QueryFormat
{
    Table,
    Json,
    Csv,
    Tsv,
    Xml,
}
