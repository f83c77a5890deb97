using Talion.Extraction.Records;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Events;

/// <summary>A sentence of an article.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="Source">What the article is called in a word or two.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the article's text.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Quote">Its words.</param>
sealed record SentenceLine(string Document, string Source, int Start, int End, string Quote)
{
    /// <summary>A sentence of a record by its index; the first one where a link was found without.</summary>
    public static SentenceLine Of(EventRecord record, int index, ExplorerState state)
    {
        var evidence = record.Evidence[index >= 0 && index < record.Evidence.Length ? index : 0];
        return new SentenceLine(record.Document, state.SourceOf(record.Document), evidence.Start, evidence.End, evidence.Quote);
    }
}
