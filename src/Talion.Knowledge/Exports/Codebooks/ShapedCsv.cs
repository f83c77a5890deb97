using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Merging;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Exports.Codebooks;

/// <summary>Attacks as a table in another dataset's columns: what happened as one act, a row an event; no threats and no series.</summary>
public static class ShapedCsv
{
    /// <param name="knowledge">What to write.</param>
    /// <param name="shape">The dataset.</param>
    /// <param name="codebook">Its columns and codes.</param>
    /// <param name="gazetteer">Names, countries and provinces of listed things.</param>
    /// <param name="writer">Takes the table.</param>
    public static void Write(KnowledgeBase knowledge, DatasetShape shape, Codebook codebook, GazetteerIndex gazetteer, TextWriter writer)
    {
        var table = new CsvWriter(writer);
        var columns = codebook.Columns(shape.Word());
        var sources = new Sources(knowledge.Copies());
        table.Write([.. columns]);
        foreach (var e in knowledge.Events().Where(e => e.Status == EventStatus.Occurred))
        {
            var row = Row(shape, CodedEvent.Of(e, gazetteer, knowledge.Article, sources), codebook).ToDictionary(StringComparer.Ordinal);
            table.Write([.. columns.Select(column => row.GetValueOrDefault(column))]);
        }
    }

    static IEnumerable<KeyValuePair<string, string?>> Row(DatasetShape shape, CodedEvent coded, Codebook codebook) => shape switch
    {
        DatasetShape.Acled => AcledRow.Of(coded, codebook),
        DatasetShape.Gtd => GtdRow.Of(coded, codebook),
        DatasetShape.Plover => PloverRow.Of(coded, codebook),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Unknown dataset."),
    };
}
