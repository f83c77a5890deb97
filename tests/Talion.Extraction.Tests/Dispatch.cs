using System.Globalization;
using Talion.Extraction.Records;

namespace Talion.Extraction.Tests;

/// <summary>A case of <c>dispatches.cases</c>: a text, its date, and what is expected of its records.</summary>
public sealed record Dispatch(string Name, DateOnly Published, string Text, ImmutableArray<string> Expectations)
{
    public static IEnumerable<Dispatch> ReadAll(string path)
    {
        foreach (var part in ("\n" + File.ReadAllText(path)).Split("\n## ").Skip(1))
        {
            var (head, body) = Cut(part, "\n");
            var (text, expected) = Cut(body, "\n⇶\n");
            var open = head.LastIndexOf('(');
            yield return new Dispatch(
                head[..open].Trim(),
                DateOnly.ParseExact(head[(open + 1)..].TrimEnd(')', ' '), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                text.Trim(),
                [.. expected.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        }
    }

    /// <summary>What is not as expected, a line each; empty where all is.</summary>
    public ImmutableArray<string> Problems(ImmutableArray<EventRecord> records)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var found = new Dictionary<string, EventRecord>(StringComparer.Ordinal);
        var occurred = records.Where(r => r.Status is EventStatus.Occurred or EventStatus.Series).ToList();
        foreach (var line in Expectations)
        {
            var (kind, rest) = Cut(line, " ");
            switch (kind)
            {
                case "event":
                    var expectation = ExpectedEvent.Parse(rest);
                    if (records.FirstOrDefault(r => !found.ContainsValue(r) && expectation.Mismatch(r) is null) is { } hit)
                        found[expectation.Id] = hit;
                    else
                        problems.Add($"not found: {line}{Closest(expectation, records)}");
                    break;
                case "link":
                    var (ends, type) = Cut(rest, ":");
                    var (effect, cause) = Cut(ends, "<-");
                    if (found.TryGetValue(effect.Trim(), out var e) && found.TryGetValue(cause.Trim(), out var c)
                        && !e.Links.Any(l => l.Target == c.Id && Kebab(l.Type) == type.Trim()))
                        problems.Add($"not linked: {line}");
                    break;
                case "no-link":
                    if (records.FirstOrDefault(r => r.Status == EventStatus.Occurred && r.Links.Any(l => Kebab(l.Type) == rest)) is { } linked)
                        problems.Add($"linked: {Describe(linked)}");
                    break;
                case "none":
                    problems.AddRange(occurred.Select(r => $"said to have occurred: {Describe(r)}"));
                    break;
                case "occurred":
                    if (occurred.Count(r => r.Status == EventStatus.Occurred) != int.Parse(rest, CultureInfo.InvariantCulture))
                        problems.Add($"{occurred.Count} occurred, not {rest}");
                    break;
                default:
                    throw new FormatException($"unknown expectation: {line}");
            }
        }

        return problems.ToImmutable();
    }

    public static string Describe(EventRecord r) =>
        $"{r.Id} {Kebab(r.Status)} {Kebab(r.Type)} | {string.Join(", ", r.Attackers.Select(a => a.Label))} → {string.Join(", ", r.Targets.Select(t => t.Label))}"
        + $" | with {string.Join(", ", r.Weapons.Select(w => w.Label))} | at {string.Join(", ", r.Places.Select(p => p.Label))} | {r.Date?.Earliest:yyyy-MM-dd}..{r.Date?.Latest:yyyy-MM-dd}"
        + $" | {string.Join(", ", r.Casualties.Select(c => $"{Kebab(c.Kind)} {c.Min}..{c.Max}"))}"
        + $" | {string.Join(", ", r.Links.Select(l => $"{Kebab(l.Type)} {l.Target} '{l.Cue}'"))} | {string.Join(" / ", r.Evidence.Select(v => v.Trigger?.Text))}";

    internal static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    static string Closest(ExpectedEvent expectation, ImmutableArray<EventRecord> records) =>
        string.Concat(records.Select(r => $"\n  {r.Id}: {expectation.Mismatch(r)}"));

    internal static (string Before, string After) Cut(string text, string at)
    {
        var i = text.IndexOf(at, StringComparison.Ordinal);
        return i < 0 ? (text, "") : (text[..i], text[(i + at.Length)..]);
    }

    public override string ToString() => Name;
}
