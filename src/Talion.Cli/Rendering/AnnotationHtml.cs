using System.Globalization;
using System.Net;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Rendering;

namespace Talion.Cli.Rendering;

/// <summary>Articles as one page: the text with everything found in it marked, the event records beside it.</summary>
static class AnnotationHtml
{
    const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1c1c1c; background: #fff }
        article { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; border-top: 1px solid #ccc; padding: 1rem 0 }
        h2, p.key { grid-column: 1 / -1; margin: 0 }
        .caption, .furniture, .heading { color: #767676 } .headline { font-weight: 600 }
        .trigger { background: #ffd3cc; border-bottom: 2px solid #c0392b } .time { background: #d8ecd2 } .mention { background: #dbe7f8 } .weapon { background: #f5e6bd }
        .event { border-left: 4px solid #c0392b; margin: 0 0 1rem; padding: 0 0 0 .8rem } .event.unreal { border-color: #aaa; color: #555 }
        .event h3 { font-size: 1rem; margin: 0 } .event ul { margin: .2rem 0; padding-left: 1.2rem }
        """;

    public static void WriteHead(TextWriter output) => output.Write(
        $"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Talion annotations</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n"
        + "<p class=\"key\"><span class=\"trigger\">trigger</span> <span class=\"mention\">party, place, thing</span> <span class=\"weapon\">weapon</span> <span class=\"time\">time</span></p>\n");

    public static void WriteFoot(TextWriter output) => output.Write("</body>\n</html>\n");

    public static void Write(ExtractionResult result, TextWriter output)
    {
        output.Write($"<article id=\"{Escape(result.Article.Id)}\">\n<h2>{Escape(result.Article.Title ?? result.Article.Id)}</h2>\n<div>\n");
        var marks = Marks(result);
        foreach (var block in result.Blocks)
            WriteBlock(block, result.Article.Text, marks, output);
        output.Write("</div>\n<div>\n");
        foreach (var record in result.Records)
            WriteRecord(record, output);
        output.Write("</div>\n</article>\n");
    }

    /// <summary>What is marked, in text order, none overlapping: where two do, the earlier kind of this list wins.</summary>
    static ImmutableArray<(TextSpan Span, string Class, string Title)> Marks(ExtractionResult result)
    {
        var candidates = result.Records
            .SelectMany(record => record.Evidence, (record, evidence) => (record, evidence.Trigger))
            .Where(pair => pair.Trigger is not null)
            .Select(pair => (new TextSpan(pair.Trigger!.Start, pair.Trigger.End), "trigger", pair.record.Label))
            .Concat(result.Times.Select(time => (time.Span, "time", time.Value)))
            .Concat(result.Mentions.Where(mention => !mention.IsPronoun).Select(mention =>
                (mention.Span, mention.Weapon is null ? "mention" : "weapon", mention.Entry?.Id ?? mention.Kind?.Word() ?? mention.Weapon ?? "")));
        var chosen = new SortedDictionary<TextSpan, (string, string)>();
        var taken = new bool[result.Article.Text.Length];
        foreach (var (span, name, title) in candidates)
        {
            if (span.Length == 0 || Array.IndexOf(taken, true, span.Start, span.Length) >= 0)
                continue;
            Array.Fill(taken, true, span.Start, span.Length);
            chosen[span] = (name, title);
        }
        return [.. chosen.Select(mark => (mark.Key, mark.Value.Item1, mark.Value.Item2))];
    }

    static void WriteBlock(TextBlock block, string text, ImmutableArray<(TextSpan Span, string Class, string Title)> marks, TextWriter output)
    {
        output.Write($"<p class=\"{block.Kind.Word()}\">");
        var at = block.Span.Start;
        foreach (var (span, name, title) in marks.Where(mark => block.Span.Contains(mark.Span)))
        {
            output.Write(Escape(text[at..span.Start]));
            output.Write($"<span class=\"{name}\" title=\"{Escape(title)}\">{Escape(span.In(text))}</span>");
            at = span.End;
        }
        output.Write($"{Escape(text[at..block.Span.End])}</p>\n");
    }

    static void WriteRecord(EventRecord record, TextWriter output)
    {
        var real = record.Status is EventStatus.Occurred or EventStatus.Series;
        output.Write($"<section class=\"event{(real ? "" : " unreal")}\">\n<h3>{Escape(record.Label)}</h3>\n<ul>\n");
        foreach (var line in Lines(record))
            output.Write($"<li>{Escape(line)}</li>\n");
        output.Write("</ul>\n</section>\n");
    }

    static IEnumerable<string> Lines(EventRecord record) =>
    [
        $"{Phrases.Type(record.Type)}, {record.Status.Word()}, {RecordRows.When(record)}",
        .. record.Attackers.Select(attacker => $"by {attacker.Label} ({attacker.Basis.Word()}{(attacker.By is null ? "" : $" by {attacker.By}")})"),
        .. record.Targets.Select(target => $"against {target.Label}"),
        .. record.Weapons.Select(weapon => $"with {weapon.Label}"),
        .. record.Casualties.Select(figure => Phrases.Casualties(figure.Kind, figure.Min, figure.Max) + (figure.By is null ? "" : $", says {figure.By}")),
        .. record.Claims.Select(claim => $"{claim.Stance.Word()}: {claim.Party}{(claim.By is null ? "" : $", says {claim.By}")}"),
        .. record.Links.Select(link => string.Create(CultureInfo.InvariantCulture, $"{LinkWords.Of(link.Type)} {link.Target} (“{link.Cue}”, {link.Confidence:0.##})")),
    ];

    static string Escape(string text) => WebUtility.HtmlEncode(text);
}
