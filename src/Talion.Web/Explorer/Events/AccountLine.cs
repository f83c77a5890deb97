namespace Talion.Web.Explorer.Events;

/// <summary>What one article tells of the event.</summary>
/// <param name="Record">The record's id.</param>
/// <param name="Document">The article's id.</param>
/// <param name="Title">The article's title, or its id.</param>
/// <param name="Publisher">Who brought it.</param>
/// <param name="Published">Its day, ISO.</param>
/// <param name="CopyOf">The article that it repeats.</param>
/// <param name="Label">The record's title.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Sentences">The sentences that tell it.</param>
sealed record AccountLine(
    string Record,
    string Document,
    string Title,
    string? Publisher,
    string? Published,
    string? CopyOf,
    string Label,
    double Confidence,
    ImmutableArray<SentenceLine> Sentences);
