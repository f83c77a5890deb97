namespace Talion.Extraction.Records;

/// <summary>
/// A sentence that tells the event: <paramref name="Quote"/> equals the article's text from <paramref name="Start"/> to <paramref name="End"/> to
/// the letter.
/// </summary>
public sealed record Evidence(string Quote, int Start, int End, Trigger? Trigger);
