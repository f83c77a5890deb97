using System.Globalization;
using System.Text;
using Talion.Rdf.NQuads;
using Talion.Rdf.Terms;

namespace Talion.Testing;

/// <summary>
/// A made-up graph of attacks as N-Quads, about 20 quads an event: chains of retaliation up to 50 long that branch from there on, 60 actors, 400 bases in
/// 12 countries, two articles for every three events, each with a graph of its own. The same number gives the same bytes.
/// </summary>
public static class AttackGraph
{
    public const string Base = "https://bench.example/";

    const int EventsPerChain = 100;
    const int StraightPart = 50;

    static readonly string[] Types = ["MissileStrike", "DroneStrike", "Airstrike", "RocketAttack", "NavalAttack", "Bombing"];

    static readonly string[] Words =
        ("rockets hit the depot near the river at dawn while a drone swarm crossed the border and sirens sounded in three towns the army said it had stopped "
            + "most of them and promised an answer within days witnesses spoke of smoke over the harbour").Split(' ');

    public static void Write(int events, TextWriter writer)
    {
        writer.NewLine = "\n";
        var random = new Random(1);
        var articles = Math.Max(1, events * 2 / 3);
        for (var i = 0; i < articles; i++)
            WriteArticle(writer, random, i);
        for (var i = 0; i < events; i++)
            WriteEvent(writer, random, i, Name("article", (int)((long)i * articles / events)));
    }

    /// <summary>One more article with two events, as it may be added to a graph of fewer events.</summary>
    /// <param name="number">Of the article; its events have twice this number and the next one.</param>
    public static IReadOnlyList<Quad> Article(int number)
    {
        var random = new Random(number);
        var writer = new StringWriter { NewLine = "\n" };
        WriteArticle(writer, random, number);
        WriteEvent(writer, random, number * 2, Name("article", number));
        WriteEvent(writer, random, (number * 2) + 1, Name("article", number));
        return [.. NQuadsReader.Parse(writer.ToString())];
    }

    static void WriteArticle(TextWriter writer, Random random, int number)
    {
        var (article, graph) = (Name("article", number), $"<{Base}provenance>");
        Write(writer, article, "publisher", Name("outlet", random.Next(200)), graph);
        Write(writer, article, "issued", $"\"{Day(random).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"^^<http://www.w3.org/2001/XMLSchema#date>", graph);
        Write(writer, article, "digest", $"\"{random.NextInt64():X16}{number}\"", graph);
    }

    static void WriteEvent(TextWriter writer, Random random, int number, string graph)
    {
        var (actor, place, step) = (random.Next(60), random.Next(400), number % EventsPerChain);
        var (attack, claim) = (Name("event", number), Name("claim", number));
        Write(writer, attack, "type", Name(Types[random.Next(Types.Length)]), graph);
        Write(writer, attack, "id", $"\"ev-{number}\"", graph);
        Write(writer, attack, "label", $"\"Attack {number} by {actor} on {place}\"@en", graph);
        Write(writer, attack, "date", $"\"{Day(random).AddMinutes(random.Next(1440)).ToString("s", CultureInfo.InvariantCulture)}Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>", graph);
        Write(writer, attack, "actor", Name("actor", actor), graph);
        Write(writer, attack, "target", Name("base", place), graph);
        Write(writer, Name("base", place), "locatedIn", Name("country", place % 12), graph);
        Write(writer, attack, "weapon", Name("weapon", random.Next(40)), graph);
        Write(writer, attack, "killed", Integer(random.Next(8)), graph);
        if (random.Next(2) == 0)
            Write(writer, attack, "wounded", Integer(random.Next(20)), graph);
        if (random.Next(3) > 0)
            Write(writer, attack, "claimedBy", Name("actor", actor), graph);
        Write(writer, attack, "description", Text(random, 20), graph);
        Write(writer, attack, "confidence", $"\"0.{random.Next(10, 100)}\"^^<http://www.w3.org/2001/XMLSchema#decimal>", graph);
        if (step > 0)
            Write(writer, attack, "retaliatesFor", Name("event", step < StraightPart ? number - 1 : number - step + random.Next(step)), graph);
        Write(writer, attack, "mentionedIn", graph, graph);
        Write(writer, attack, "claim", claim, graph);
        Write(writer, claim, "by", Name("actor", random.Next(60)), graph);
        Write(writer, claim, "text", Text(random, 10), graph);
        Write(writer, claim, "asserts", attack, graph);
    }

    static void Write(TextWriter writer, string subject, string property, string @object, string graph) =>
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subject} <{Base}v#{property}> {@object} {graph} ."));

    static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"<{Base}{kind}/{number}>");

    static string Name(string type) => $"<{Base}v#{type}>";

    static string Integer(int value) => string.Create(CultureInfo.InvariantCulture, $"\"{value}\"^^<http://www.w3.org/2001/XMLSchema#integer>");

    static DateTime Day(Random random) => new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(1300));

    static string Text(Random random, int words)
    {
        var text = new StringBuilder("\"");
        for (var i = 0; i < words; i++)
            text.Append(i == 0 ? "" : " ").Append(Words[random.Next(Words.Length)]);
        return text.Append('"').ToString();
    }
}
