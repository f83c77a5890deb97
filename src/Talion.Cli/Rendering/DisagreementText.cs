using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Cli.Rendering;

/// <summary>An event whose figures cannot all hold: every figure with its source, and what they come to by several rules.</summary>
static class DisagreementText
{
    public static void Write(CanonicalEvent e, ImmutableArray<Contradiction> contradictions, Sources sources, TextWriter output)
    {
        var records = e.Records.ToDictionary(record => record.Id);
        output.Write($"{e.Label}\n{DayWords.Of(e.Days)} · {e.Id}\n");
        foreach (var summary in CasualtySummary.Of(e, sources).Where(summary => contradictions.Any(pair => pair.First.Figure.Kind == summary.Kind)))
        {
            output.Write($"   {summary.Kind.Word()}: low {summary.Low}, best {summary.Best}, high {High(summary.High)}; latest {Range(summary.Latest)}, most conservative {Range(summary.MostConservative)}\n");
            foreach (var figure in SourcedFigure.Of(e).Where(figure => figure.Figure.Kind == summary.Kind))
                output.Write($"      {Range(figure.Figure)}{Whom(figure.Figure)} · {Source(records[figure.Record], figure.Figure)} · “{records[figure.Record].Evidence[figure.Figure.Evidence].Quote}”\n");
        }

        foreach (var (first, second) in contradictions)
            output.Write($"   {Range(first.Figure)} in {first.Record} contradicts {Range(second.Figure)} in {second.Record}\n");
        output.Write("\n");
    }

    static string Whom(CasualtyFigure figure) => figure.Who is { } who ? $" {who}" : "";

    static string Source(EventRecord record, CasualtyFigure figure) => figure.By is { } by ? $"{by}, in {record.Document}" : record.Document;

    static string Range(CasualtyFigure figure) =>
        figure.Max == figure.Min ? figure.Min.ToString(CultureInfo.InvariantCulture) : $"{figure.Min}–{High(figure.Max)}";

    static string High(int? high) => high?.ToString(CultureInfo.InvariantCulture) ?? "open";
}
