using Talion.Evaluation.Scores;
using Talion.Extraction.Records;

namespace Talion.Evaluation.Reports;

/// <summary>The lines of a score in the order in which reports give them.</summary>
static class ScoreRows
{
    public static IEnumerable<(string Name, Tally Tally)> Of(Score score) =>
    [
        ("events", score.Events),
        ("slots", score.Slots.Total),
        ("links", score.Links),
        ("links strict", score.StrictLinks),
        .. Enum.GetValues<Slot>().Select(slot => (slot.Word(), score.Slots[slot])),
    ];
}
