using System.CommandLine;
using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Finding;
using Talion.Knowledge.Resolution;

namespace Talion.Cli.Options;

/// <summary>What canonical events must be like to be shown. Options add up; a name matches where it is part of a label or alias.</summary>
sealed class EventFilterOptions
{
    readonly Option<string[]> types = new("--type") { Description = "Only these types of attack, such as rocket-attack.", HelpName = "TYPE", AllowMultipleArgumentsPerToken = true };
    readonly Option<string[]> statuses = new("--status") { Description = "Only events of these standings, such as occurred or threatened.", HelpName = "STATUS", AllowMultipleArgumentsPerToken = true };
    readonly Option<string?> actor = new("--actor") { Description = "Only events with a party or target of this name.", HelpName = "NAME" };
    readonly Option<string?> place = new("--place") { Description = "Only events at a place of this name.", HelpName = "NAME" };
    readonly Option<string?> from = new("--from") { Description = "Only events that may have been on this day or later.", HelpName = "YYYY-MM-DD" };
    readonly Option<string?> until = new("--to") { Description = "Only events that may have been on this day or earlier.", HelpName = "YYYY-MM-DD" };

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[types, statuses, actor, place, from, until])
            command.Add(option);
    }

    /// <exception cref="UsageException">A value is no type, status or day.</exception>
    public Predicate<CanonicalEvent> Of(ParseResult call)
    {
        var wanted = new EventFilter
        {
            Types = Words<EventType>(call.GetValue(types), "type"),
            Statuses = Words<EventStatus>(call.GetValue(statuses), "status"),
            Actor = call.GetValue(actor),
            Place = call.GetValue(place),
            From = Day(call.GetValue(from)),
            To = Day(call.GetValue(until)),
        };
        return wanted.IsReversed ? throw new UsageException("--to lies before --from") : wanted.Fits;
    }

    static ImmutableHashSet<TEnum> Words<TEnum>(string[]? words, string what)
        where TEnum : struct, Enum =>
        [.. (words ?? []).Select(word => KebabCase.TryParse<TEnum>(word, out var value) ? value : throw new UsageException(
            $"--{what} is one of {string.Join(", ", Enum.GetValues<TEnum>().Select(known => known.Word()))}, not {word}"))];

    static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException($"{text} is no day of the form 2020-03-12");
}
