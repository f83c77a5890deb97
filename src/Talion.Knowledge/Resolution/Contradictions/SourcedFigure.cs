using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Contradictions;

/// <summary>A casualty figure and where it stands.</summary>
/// <param name="Record">The record's id.</param>
/// <param name="Index">Its place among the record's <see cref="EventRecord.Casualties"/>, from 0.</param>
/// <param name="Figure">The figure.</param>
public sealed record SourcedFigure(string Record, int Index, CasualtyFigure Figure)
{
    /// <summary>The figures of an event, in the order of its records.</summary>
    public static ImmutableArray<SourcedFigure> Of(CanonicalEvent e) =>
        [.. e.Records.SelectMany(record => record.Casualties.Select((figure, i) => new SourcedFigure(record.Id, i, figure)))];
}
