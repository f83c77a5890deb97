using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Talion.Extraction.Articles;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Benchmarks.Articles;

/// <summary>Any number of articles made of the sample dispatches: each set of them tells the same stories in another year, at other places and with other
/// figures. The same number gives the same articles.</summary>
sealed partial class DispatchVariants
{
    const int Weeks = 52 * 20;
    static readonly string[] Numbers = ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    readonly ImmutableArray<Article> samples;
    readonly ImmutableArray<Place> places;
    readonly ILookup<(EntityKind, string?), string> alternatives;

    DispatchVariants(ImmutableArray<Article> samples, Lexicon lexicon)
    {
        this.samples = samples;
        alternatives = lexicon.Gazetteer
            .Where(entry => entry.Kind is EntityKind.City or EntityKind.Base)
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .ToLookup(entry => (entry.Kind, entry.Country), entry => entry.Label);
        var told = string.Join('\n', samples.Select(sample => sample.Text));
        places = [.. lexicon.Gazetteer
            .Where(entry => alternatives.Contains((entry.Kind, entry.Country)) && told.Contains(entry.Label, StringComparison.Ordinal))
            .OrderByDescending(entry => entry.Label.Length).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => new Place(entry.Label, (entry.Kind, entry.Country)))];
    }

    /// <summary>Reads the samples of a folder with their <c>manifest.jsonl</c>.</summary>
    public static DispatchVariants Of(string folder, Lexicon lexicon) =>
        new([.. File.ReadLines(Path.Combine(folder, "manifest.jsonl")).Select(line => Read(folder, JsonDocument.Parse(line).RootElement))], lexicon);

    public IEnumerable<Article> Take(int count)
    {
        for (var set = 0; set * samples.Length < count; set++)
        {
            var (days, names, more) = Draw(new Random(set));
            foreach (var (sample, i) in samples.Take(count - set * samples.Length).Select((sample, i) => (sample, i)))
                yield return Vary(sample, string.Create(CultureInfo.InvariantCulture, $"{set:00000}-{i:00}"), days, names, more);
        }
    }

    (int Days, Dictionary<string, string> Names, int More) Draw(Random random)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, kind) in places)
            names.TryAdd(name, alternatives[kind].ElementAt(random.Next(alternatives[kind].Count())));
        return (7 * random.Next(Weeks) - 7 * Weeks / 2, names, random.Next(1, 40));
    }

    static Article Vary(Article sample, string id, int days, Dictionary<string, string> names, int more)
    {
        var dated = Day().Replace(sample.Text, match => Shift(match, sample.Published!.Value, days));
        var placed = Regex.Replace(dated, string.Join('|', names.Keys.Select(name => $@"\b{Regex.Escape(name)}\b")), match => names[match.Value]);
        var counted = Number().Replace(placed, match => Raise(match.Value, more));
        return sample with { Id = id, Text = counted, Published = sample.Published!.Value.AddDays(days), Title = null };
    }

    /// <summary>"March 12, 2020", "12 March 2020", "March 12": whole weeks later, so that weekdays stay right.</summary>
    static string Shift(Match match, DateOnly published, int days)
    {
        var hasYear = match.Groups["year"].Success;
        var year = hasYear ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : published.Year;
        var (month, day) = (match.Groups["month"].Value, match.Groups["day"].Value);
        var moved = DateOnly.ParseExact($"{day} {month} {year}", "d MMMM yyyy", CultureInfo.InvariantCulture).AddDays(days);
        var isDayFirst = match.Groups["day"].Index < match.Groups["month"].Index;
        return moved.ToString((isDayFirst, hasYear) switch
        {
            (true, true) => "d MMMM yyyy",
            (true, false) => "d MMMM",
            (false, true) => "MMMM d, yyyy",
            (false, false) => "MMMM d",
        }, CultureInfo.InvariantCulture);
    }

    static string Raise(string number, int more) => int.TryParse(number, CultureInfo.InvariantCulture, out var value)
        ? (value + more).ToString(CultureInfo.InvariantCulture)
        : Numbers[(Array.IndexOf(Numbers, number.ToLowerInvariant()) + more) % Numbers.Length];

    static Article Read(string folder, JsonElement line)
    {
        var file = line.GetProperty("file").GetString()!;
        var published = DateOnly.ParseExact(line.GetProperty("published").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = File.ReadAllText(Path.Combine(folder, file)).Normalize().ReplaceLineEndings("\n");
        return new Article(Path.GetFileNameWithoutExtension(file), text, published, null, line.GetProperty("publisher").GetString());
    }

    [GeneratedRegex(@"\b(?:(?<day>\d{1,2}) (?<month>January|February|March|April|May|June|July|August|September|October|November|December)|(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>\d{1,2}),?)(?: (?<year>\d{4}))?\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:(?<!-)\d{1,3}(?![-,]\d)(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)\b")]
    private static partial Regex Number();

    /// <summary>A place that the samples name, and what may stand for it.</summary>
    sealed record Place(string Name, (EntityKind, string?) Alike);
}
