namespace Talion.Cli.Commands;

/// <summary>How lists of records and events are written.</summary>
enum RecordFormat
{
    Jsonl,
    Csv,
    Table,
}
