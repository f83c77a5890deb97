using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using static Talion.Knowledge.Chains.Ladder.LadderMeasures;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>Where everything of a ladder stands.</summary>
/// <param name="Cards">One for each event, downward in time; no two overlap.</param>
/// <param name="Rungs">One for each link, the weakest first, so that the strongest are drawn over them.</param>
/// <param name="Bottom">The lowest card's lower edge.</param>
sealed record LadderLayout(ImmutableArray<LadderCard> Cards, ImmutableArray<LadderRung> Rungs, double Bottom)
{
    const int MostTitleLines = 3;
    const int MostDetailLines = 2;
    const int MostCueLines = 2;

    /// <param name="chain">The chain.</param>
    /// <param name="sides">Who stands where.</param>
    /// <param name="top">The y at which the first card begins.</param>
    public static LadderLayout Of(Chain chain, ChainSides sides, double top)
    {
        var incoming = chain.Links.OrderBy(link => link.Type).ToLookup(link => link.Effect, StringComparer.Ordinal);
        var cards = new List<LadderCard>();
        var bottoms = new Dictionary<Side, double> { [Side.Left] = top - CardGap, [Side.Right] = top - CardGap };
        var y = top - LeastStep;
        foreach (var e in chain.Events)
        {
            var gap = cards.Count > 0 ? DayWords.Gap(cards[^1].Event.Days, e.Days) : null;
            var side = sides.SideOf[e.Id];
            y = Math.Max(y + LeastStep, bottoms[side] + CardGap);
            if (gap is not null)
                y = Math.Max(y, bottoms.Values.Max()) + GapHeight;
            var caption = EventCaption.Of(e);
            var title = TextMeasure.Wrap(caption.Title, CardWidth - 3 * Padding, TitleSize * 1.08, MostTitleLines);
            var details = Details(caption);
            var text = 2 * Padding + title.Length * TitleLine + details.Length * DetailLine;
            var height = Math.Max(text, FirstPort + incoming[e.Id].Sum(PortHeight) + Padding);
            var when = TextMeasure.Wrap(caption.When, GutterWidth - 14, DetailSize, MostTitleLines);
            cards.Add(new LadderCard(e, caption, side, y, height, title, details, when, gap));
            bottoms[side] = y + height;
        }

        var byId = cards.ToDictionary(card => card.Event.Id, StringComparer.Ordinal);
        var rungs = cards.SelectMany(card => RungsTo(card, incoming[card.Event.Id], byId)).OrderByDescending(rung => rung.Link.Type);
        return new LadderLayout([.. cards], [.. rungs], bottoms.Values.Max());
    }

    static IEnumerable<LadderRung> RungsTo(LadderCard card, IEnumerable<ChainLink> links, Dictionary<string, LadderCard> cards)
    {
        var port = card.Y + FirstPort;
        foreach (var link in links)
        {
            yield return new LadderRung(link, cards[link.Cause], card, port, Cue(link));
            port += PortHeight(link);
        }
    }

    static ImmutableArray<string> Details(EventCaption caption) =>
        [.. Detail(caption.Parties), .. Detail(caption.Casualties.Length > 0 ? $"{caption.Casualties} · {caption.Sources}" : caption.Sources)];

    static ImmutableArray<string> Detail(string text) => TextMeasure.Wrap(text, CardWidth - 3 * Padding, DetailSize, MostDetailLines);

    static ImmutableArray<string> Cue(ChainLink link) => TextMeasure.Wrap(LinkWords.Cue(link), CueWidth, CueSize, MostCueLines);

    static double PortHeight(ChainLink link) => 4 + Cue(link).Length * CueLine + PortGap;
}
