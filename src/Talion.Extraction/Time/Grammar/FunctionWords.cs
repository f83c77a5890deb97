using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>The closed classes of words that more than one rule asks for: grammar, not vocabulary.</summary>
static class FunctionWords
{
    /// <summary>What joins two dates or numbers: "10 and 12", "March-May", "from 3 to 9".</summary>
    public static bool IsLink(AtomSequence atoms, int at) => atoms.IsAny(at, "-", "to", "and", "or", "/", "until", "through");

    /// <summary>What stands before a month or a weekday, and not before a name or verb that looks like one ("in May", "since March").</summary>
    public static bool IsBeforeDate(AtomSequence atoms, int at) =>
        atoms.IsAny(at, "in", "of", "by", "on", "to", "since", "until", "till", "during", "through", "from", "between", "before", "after")
        || atoms.IsAny(at, "last", "this", "next", "early", "late", "mid", "each", "every", "-");

    /// <summary>What stands before a part of the day without its day: "at dawn", "by nightfall", "day and night".</summary>
    public static bool IsBeforeDayPart(AtomSequence atoms, int at) =>
        atoms.IsAny(at, "at", "by", "in", "before", "after", "until", "till", "during", "around", "about", "near", "since", "through", "from", "to")
        || atoms.IsAny(at, "and", "day", "one", "-");

    /// <summary>"the first", "the last", "the whole" before a length of time.</summary>
    public static bool IsExtent(AtomSequence atoms, int at) =>
        atoms.IsAny(at, "first", "last", "final", "latest", "full", "whole", "entire", "intervening", "other");

    /// <summary>What may stand between a number and its unit: "two more weeks".</summary>
    public static bool IsBetweenNumberAndUnit(AtomSequence atoms, int at) =>
        atoms.IsAny(at, "more", "full", "whole", "consecutive", "straight", "additional", "long", "other", "calendar", "of");

    /// <summary>Words before a date that may lie ahead: "by June 3", "payable June 3".</summary>
    public static bool LooksAhead(string word) =>
        word.ToLowerInvariant() is "by" or "until" or "till" or "through" or "before" or "for" or "to" or "due" or "set" or "effective" or "payable" or "record";

    /// <summary>The auxiliaries of the future.</summary>
    public static bool IsFuture(string word) => word is "will" or "Will" or "shall" or "'ll" or "wo";
}
