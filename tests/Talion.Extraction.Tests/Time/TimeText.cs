using FsCheck;
using FsCheck.Fluent;

namespace Talion.Extraction.Tests.Time;

/// <summary>Words and numbers of time in any order.</summary>
static class TimeText
{
    static readonly string[] Pieces =
    [
        "the", "a", "last", "next", "this", "that", "same", "past", "following", "Monday", "Sat.", "Fridays", "night", "morning", "dawn", "midnight",
        "January", "Feb.", "May", "March", "29", "31", "0", "00", "7", "16", "1990", "9999", "2100", "999999999999", "1,200", "2.5", "1/2", "½", "’80s", "1980s",
        "BC", "AD", "pm", "GMT", "o'clock", ":", "-", "–", "/", ".", ",", "(", ")", "and", "to", "or", "of", "in", "on", "at", "by", "half", "first", "third",
        "22nd", "quarter", "century", "decade", "year", "years", "week", "weeks", "days", "hours", "month", "century", "centuries", "millennia", "ago", "later", "earlier",
        "before", "after", "within", "about", "around", "the eve of", "1.30", "2030", "Rajab", "Passover", "from", "now", "soon", "recently", "former", "every", "each", "daily", "per", "two", "twenty", "hundred", "thousand",
        "billion", "dozen", "dozens", "several", "a few", "more than", "up to", "at least", "between", "no", "both", "another", "early", "mid", "late", "end", "beginning",
        "summer", "winter", "Ramadan", "Easter", "Christmas", "9/11", "$", "%", "km", "old", "will", "killed", "M", "\n\n", "\uD83D\uDE80", "\uD83D",
    ];

    public static Arbitrary<string> Arbitrary { get; } =
        Gen.Elements(Pieces).ListOf().SelectMany(_ => Gen.Elements("", " ", " ", " "), (pieces, between) => string.Join(between, pieces)).ToArbitrary();
}
