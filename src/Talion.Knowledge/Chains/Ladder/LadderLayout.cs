using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using static Talion.Knowledge.Chains.Ladder.LadderMeasures;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>Where everything of a ladder stands.</summary>
/// <param name="Cards">One for each event, downward in time; no two overlap.</param>
/// <param name="Rungs">One for each link, the weakest first, so that the strongest are drawn over them.</param>
/// <param name="Bottom">The lowest card's lower edge.</param>
public sealed record LadderLayout(ImmutableArray<LadderCard> Cards, ImmutableArray<LadderRung> Rungs, double Bottom)
{
    const int MostTitleLines = 3;
    const int MostDetailLines = 2;
    const int MostCueLines = 2;

    /// <param name="chain">The chain.</param>
    /// <param name="sides">Who stands where.</param>
    /// <param name="top">The y at which the first card begins.</param>
    /// <param name="measures">How wide everything is.</param>
    public static LadderLayout Of(Chain chain, ChainSides sides, double top, LadderMeasures measures)
    {
        var incoming = chain.Links.OrderBy(link => link.Type).ToLookup(link => link.Effect, StringComparer.Ordinal);
        var cards = new List<LadderCard>();
        var bottoms = new Dictionary<Side, double> { [Side.Left] = top - CardGap, [Side.Right] = top - CardGap };
        var y = top - LeastStep;
        foreach (var e in chain.Events)
        {
            var gap = cards.Count > 0 ? DayWords.Gap(cards[^1].Event.Days, e.Days) : null;
            var side = sides.SideOf[e.Id];
            var cues = measures.Overlap ? incoming[e.Id].Sum(link => CueHeight(link, measures)) : 0;
            y = Math.Max(y + LeastStep, (measures.Overlap ? bottoms.Values.Max() : bottoms[side]) + CardGap) + cues;
            if (gap is not null)
                y = Math.Max(y, bottoms.Values.Max() + cues) + GapHeight;
            var caption = EventCaption.Of(e);
            var title = TextMeasure.Wrap(caption.Title, measures.CardWidth - 3 * Padding, TitleSize * 1.08, MostTitleLines);
            var details = Details(caption, measures);
            var text = 2 * Padding + title.Length * TitleLine + details.Length * DetailLine;
            var height = Math.Max(text, FirstPort + incoming[e.Id].Sum(link => PortHeight(link, measures)) + Padding);
            ImmutableArray<string> when = measures.GutterWidth > 0 ? TextMeasure.Wrap(caption.When, measures.GutterWidth - 14, DetailSize, MostTitleLines) : [];
            var x = side == Side.Left ? measures.LeftX : measures.RightX;
            cards.Add(new LadderCard(e, caption, side, x, y, measures.CardWidth, height, title, details, when, gap));
            bottoms[side] = y + height;
        }

        var byId = cards.ToDictionary(card => card.Event.Id, StringComparer.Ordinal);
        var rungs = cards.SelectMany(card => RungsTo(card, [.. incoming[card.Event.Id]], byId, measures)).OrderByDescending(rung => rung.Link.Type);
        return new LadderLayout([.. cards], [.. rungs], bottoms.Values.Max());
    }

    static IEnumerable<LadderRung> RungsTo(LadderCard card, IReadOnlyCollection<ChainLink> links, Dictionary<string, LadderCard> cards,
        LadderMeasures measures)
    {
        var port = card.Y + FirstPort;
        var label = card.Y - CardGap / 3 - links.Sum(link => CueHeight(link, measures)) + CueLine;
        foreach (var link in links)
        {
            yield return new LadderRung(link, cards[link.Cause], card, port, Cue(link, measures), measures.Overlap ? label : null);
            port += PortHeight(link, measures);
            label += CueHeight(link, measures);
        }
    }

    static ImmutableArray<string> Details(EventCaption caption, LadderMeasures measures) =>
    [
        .. measures.GutterWidth > 0 ? [] : Detail(caption.When, measures),
        .. Detail(caption.Parties, measures),
        .. Detail(caption.Casualties.Length > 0 ? $"{caption.Casualties} · {caption.Sources}" : caption.Sources, measures),
    ];

    static ImmutableArray<string> Detail(string text, LadderMeasures measures) => TextMeasure.Wrap(text, measures.CardWidth - 3 * Padding, DetailSize, MostDetailLines);

    static ImmutableArray<string> Cue(ChainLink link, LadderMeasures measures) => TextMeasure.Wrap(LinkWords.Cue(link), measures.CueWidth, CueSize, MostCueLines);

    static double CueHeight(ChainLink link, LadderMeasures measures) => Cue(link, measures).Length * CueLine;

    /// <summary>Where cues stand above their card, rungs meet it close to each other.</summary>
    static double PortHeight(ChainLink link, LadderMeasures measures) => measures.Overlap ? PortGap : 4 + CueHeight(link, measures) + PortGap;
}
