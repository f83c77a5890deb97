namespace Talion.Extraction.Records;

/// <summary>The words that tell the event, with offsets into the article's text.</summary>
public sealed record Trigger(string Text, int Start, int End);
