using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>What happened is never one event with what was threatened, nor one act with a series.</summary>
sealed class StatusAgreement : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right)
    {
        if (left.Record.Status == right.Record.Status)
            return null;
        return Finding.Veto("different-status", () => $"{Word(left)} in one, {Word(right)} in the other");
    }

    static string Word(EventProfile profile) => profile.Record.Status switch
    {
        EventStatus.Series => "a series",
        var status => RecordWords.Of(status),
    };
}
